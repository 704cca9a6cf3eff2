import { z } from 'zod';
import { Day, Id } from './id.ts';
import { Reference } from './reference.ts';
import { EconomicImpact } from './risk.ts';
import { Text } from './text.ts';

/** リスク対応 (ISO/IEC 27005): 低減, 共有, 保有, 回避. */
export const Treatment = z.enum(['modify', 'share', 'retain', 'avoid']);
export type Treatment = z.infer<typeof Treatment>;

/** A decision on one thing: only `avoid` closes causes; `share` caps named economic dimensions of one party; `retain` changes no position. */
export const Decision = z
  .strictObject({
    about: Reference,
    treatment: Treatment,
    by: Id,
    because: Text,
    on: Day.optional(),
    until: Day.optional(),
    shares: z.array(z.strictObject({ dimension: z.enum(['direct', 'indirect']), to: EconomicImpact, with: Text.optional(), for: Id })).optional(),
  })
  .meta({ id: 'Decision', title: '意思決定 / Decision' });
export type Decision = z.infer<typeof Decision>;

/** 対策方針: what a party sets out to do about what lies outside its target, and the requirements chosen for it. */
export const TreatmentPolicy = z
  .strictObject({
    title: Text,
    for: z.array(Id),
    requirements: z.array(z.string().min(1)).optional(),
    incidents: z.array(Id).optional(),
    because: Text.optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'TreatmentPolicy', title: '対策方針 / Treatment policy' });
export type TreatmentPolicy = z.infer<typeof TreatmentPolicy>;

/** A person's value for one axis of one position before measures; it stands beside the computed one, never in its place unseen. */
export const Override = z
  .strictObject({
    stakeholder: Id,
    usage: Id.optional(),
    axis: z.enum(['recoveryDifficulty', 'economicImpact']),
    value: z.enum(['limited', 'serious', 'critical', 'catastrophic']),
    because: Text,
    by: Id,
  })
  .meta({ id: 'Override', title: '上書き / Override' });
export type Override = z.infer<typeof Override>;

/** How a requirement stands for this system beyond its measures: met elsewhere, waived by its own condition, or not applicable. */
export const RequirementState = z
  .strictObject({
    state: z.enum(['met', 'metElsewhere', 'waived', 'notApplicable', 'open']),
    where: Text.optional(),
    because: Text.optional(),
    by: Id.optional(),
  })
  .meta({ id: 'RequirementState', title: '要件の充足状況 / Requirement state' });
export type RequirementState = z.infer<typeof RequirementState>;

/** 法令・契約: a duty and how it stands; `notFeasible` = cannot be kept under present rules. */
export const ObligationState = z
  .strictObject({
    state: z.enum(['kept', 'planned', 'open', 'notFeasible', 'notApplicable']),
    on: z.array(Id).optional(),
    by: Id.optional(),
    because: Text.optional(),
  })
  .meta({ id: 'ObligationState', title: '法令・契約 / Obligation state' });
export type ObligationState = z.infer<typeof ObligationState>;
