import type { Assessment } from '@anshin/engine';
import type { ExtractScope } from './extract-scope.ts';

/** The results that concern the scope, as they were computed for the whole system. */
export function restrictAssessment(assessment: Assessment, scope: ExtractScope): Assessment {
  const { elements, parties } = scope;
  const threats = threatsOf(assessment, scope);
  const ofParty = ({ stakeholder }: { readonly stakeholder: string }): boolean => parties.has(stakeholder);
  return {
    ...assessment,
    entryPoints: assessment.entryPoints.filter(({ at }) => elements.has(at)),
    assets: assessment.assets
      .map((asset) => ({ ...asset, heldBy: only(asset.heldBy, elements), carriedOver: only(asset.carriedOver, elements) }))
      .filter(({ heldBy, carriedOver }) => heldBy.length + carriedOver.length > 0),
    threats,
    incidents: incidentsOf(assessment, new Set(threats.map(({ id }) => id)), scope),
    positions: assessment.positions.filter(ofParty),
    policies: assessment.policies.filter(ofParty),
    requirements: requirementsOf(assessment, new Set(threats.map(({ id }) => id)), scope),
    measures: measuresOf(assessment, new Set(threats.map(({ id }) => id)), scope),
    safety: safetyOf(assessment, scope),
    functions: assessment.functions.map((placed) => ({ ...placed, on: only(placed.on, elements) })).filter(({ on }) => on.length > 0),
    responsibility: responsibilityOf(assessment, scope),
    findings: findingsOf(assessment, scope),
  };
}

function only(ids: readonly string[], kept: ReadonlySet<string>): string[] {
  return ids.filter((id) => kept.has(id));
}

function threatsOf(assessment: Assessment, { elements, measures }: ExtractScope): Assessment['threats'] {
  return assessment.threats.filter(({ at }) => elements.has(at)).map((threat) => ({ ...threat, measures: only(threat.measures, measures) }));
}

function incidentsOf(assessment: Assessment, threats: ReadonlySet<string>, { elements, incidents, measures, parties }: ExtractScope): Assessment['incidents'] {
  const inside = (paths: readonly string[][]): string[][] => paths.filter((path) => path.every((id) => elements.has(id)));
  return assessment.incidents
    .filter(({ id }) => incidents.has(id))
    .map((incident) => ({
      ...incident,
      stakeholders: only(incident.stakeholders, parties),
      crossesParties: only(incident.crossesParties, parties),
      paths: inside(incident.paths),
      causes: incident.causes
        .filter(({ at }) => at === undefined || elements.has(at))
        .map((cause) => ({ ...cause, threats: only(cause.threats, threats), preventedBy: only(cause.preventedBy, measures), paths: inside(cause.paths) })),
    }));
}

function requirementsOf(assessment: Assessment, threats: ReadonlySet<string>, { measures, parties }: ExtractScope): Assessment['requirements'] {
  return assessment.requirements
    .map((requirement) => ({
      ...requirement,
      addresses: only(requirement.addresses, threats),
      measures: only(requirement.measures, measures),
      responsible: only(requirement.responsible, parties),
    }))
    .filter(({ addresses, measures: own }) => addresses.length + own.length > 0);
}

function measuresOf(assessment: Assessment, threats: ReadonlySet<string>, { elements, incidents, measures }: ExtractScope): Assessment['measures'] {
  return assessment.measures
    .filter(({ id }) => measures.has(id))
    .map((measure) => ({
      ...measure,
      on: only(measure.on, elements),
      treatsThreats: only(measure.treatsThreats, threats),
      treatsCauses: measure.treatsCauses.filter((cause) => incidents.has(cause.split('/')[0] ?? '')),
      treatsIncidents: only(measure.treatsIncidents, incidents),
      canHarm: measure.canHarm.filter(({ at }) => at === undefined || elements.has(at)),
    }));
}

function safetyOf(assessment: Assessment, { incidents, measures }: ExtractScope): Assessment['safety'] {
  return assessment.safety.filter((result) =>
    result.kind === 'hazard' ? result.incidents.some((id) => incidents.has(id)) : result.measure !== undefined && measures.has(result.measure),
  );
}

function responsibilityOf({ responsibility }: Assessment, { elements, measures, parties }: ExtractScope): Assessment['responsibility'] {
  return {
    parties: responsibility.parties
      .filter(({ stakeholder }) => parties.has(stakeholder))
      .map((row) => ({ ...row, components: only(row.components, elements), agreed: only(row.agreed, elements), measures: only(row.measures, measures) })),
    gaps: only(responsibility.gaps, elements),
    conflicts: only(responsibility.conflicts, elements),
    boundaryChannels: only(responsibility.boundaryChannels, elements),
  };
}

/** Findings about what the extract shows; those about the whole document stay behind. */
function findingsOf(assessment: Assessment, { elements, incidents, measures, parties }: ExtractScope): Assessment['findings'] {
  const kept: Readonly<Record<string, ReadonlySet<string>>> = { components: elements, channels: elements, incidents, measures, stakeholders: parties };
  return assessment.findings.filter(({ path: [collection = '', id = ''] }) => Object.hasOwn(kept, collection) && kept[collection]?.has(id) === true);
}
