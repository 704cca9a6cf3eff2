import { z } from 'zod';
import { Asset } from './asset.ts';
import { Channel } from './channel.ts';
import { Component } from './component.ts';
import { Criteria } from './criteria.ts';
import { Decision, ObligationState, Override, RequirementState, TreatmentPolicy } from './decision.ts';
import { Evidence } from './evidence.ts';
import { DataFlow } from './flow.ts';
import { ForeignContent } from './foreign.ts';
import { Id } from './id.ts';
import { Hazard, Incident } from './incident.ts';
import { Layout } from './layout.ts';
import { Measure } from './measure.ts';
import { Rationale } from './rationale.ts';
import { ResponsibilityBoundary, Scope, ServiceLevel, Usage } from './scope.ts';
import { Authority, Relation, Stakeholder } from './stakeholder.ts';
import { Targets } from './target.ts';
import { Text } from './text.ts';
import { StatedThreat, ThreatDisposition } from './threat.ts';
import { Zone } from './zone.ts';

/** The format version that this code reads and writes without migration. */
export const FORMAT_VERSION = 1;

/** One assessment: facts and judgements only; whatever can be derived is derived by the engine. Collections are maps by readable ids. */
export const AnshinDocument = z
  .strictObject({
    anshin: z.literal(FORMAT_VERSION),
    id: Id,
    title: Text,
    description: Text.optional(),
    sector: z.string().min(1).optional(),
    /** Where the case comes from, for systems taken from a publication. */
    source: z.strictObject({ work: z.string(), locator: z.string().optional(), note: Text.optional() }).optional(),
    applyingParties: z.array(Id).optional(),
    coordinator: Id.optional(),
    scope: Scope.optional(),
    frameworks: z.array(z.enum(['iot-ssf', 'ccds-smart-home', 'ipa-reliability'])).optional(),
    serviceLevel: ServiceLevel.optional(),
    usages: z.record(Id, Usage).optional(),
    stakeholders: z.record(Id, Stakeholder).optional(),
    authorities: z.record(Id, Authority).optional(),
    relations: z.record(Id, Relation).optional(),
    zones: z.record(Id, Zone).optional(),
    components: z.record(Id, Component).optional(),
    channels: z.record(Id, Channel).optional(),
    flows: z.record(Id, DataFlow).optional(),
    assets: z.record(Id, Asset).optional(),
    responsibilityBoundary: ResponsibilityBoundary.optional(),
    target: Targets.optional(),
    criteria: Criteria.optional(),
    hazards: z.record(Id, Hazard).optional(),
    incidents: z.record(Id, Incident).optional(),
    threats: z.record(Id, StatedThreat).optional(),
    threatDispositions: z.record(z.string().min(1), ThreatDisposition).optional(),
    overrides: z.record(Id, Override).optional(),
    /** By position: `<stakeholder>` or `<stakeholder>/<usage>`. */
    rationales: z.record(z.string().min(1), Rationale).optional(),
    policies: z.record(Id, TreatmentPolicy).optional(),
    measures: z.record(Id, Measure).optional(),
    requirementStates: z.record(z.string().min(1), RequirementState).optional(),
    obligations: z.record(z.string().min(1), ObligationState).optional(),
    decisions: z.record(Id, Decision).optional(),
    evidence: z.record(Id, Evidence).optional(),
    layout: Layout.optional(),
    /** By the format's id (`otm`). */
    foreign: z.record(z.string().min(1), ForeignContent).optional(),
  })
  .meta({ id: 'AnshinDocument', title: 'Anshin 文書 / Anshin document' });
export type AnshinDocument = z.infer<typeof AnshinDocument>;
