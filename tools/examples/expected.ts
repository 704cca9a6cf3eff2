import type { Assessment, MapPlace } from '@anshin/engine';

/** What an example is expected to come out as: the results that matter, short enough to be read as a diff. */
export function expectedOf(assessment: Assessment): object {
  return {
    now: assessment.now,
    inForce: assessment.inForce,
    serviceLevel: assessment.serviceLevel === null ? null : { proposed: assessment.serviceLevel.proposed, decided: assessment.serviceLevel.decided },
    positions: Object.fromEntries(
      assessment.positions.map((position) => [
        position.id,
        {
          before: place(position.before),
          limited: Object.fromEntries(Object.entries(position.byState).map(([state, value]) => [state, place(value.limited)])),
          open: Object.fromEntries(Object.entries(position.byState).map(([state, value]) => [state, place(value.open)])),
          within: position.withinTarget,
          drivers: position.drivers,
          throughTrustOnly: position.throughTrustOnly,
        },
      ]),
    ),
    incidents: Object.fromEntries(
      assessment.incidents.map((incident) => [
        incident.id,
        { open: incident.openByState, causes: incident.causes.map((cause) => `${cause.id} ${cause.because}`) },
      ]),
    ),
    threats: Object.fromEntries(assessment.threats.map((threat) => [threat.id, scoresOf(threat)])),
    requirements: Object.fromEntries(
      assessment.requirements.map((requirement) => [
        requirement.id,
        `${requirement.status}${requirement.highImpact ? ' ○' : ''} ${requirement.addresses.length}`,
      ]),
    ),
    functions: Object.fromEntries(assessment.functions.map((entry) => [entry.number, `${entry.origin}: ${entry.on.join(' ')}`])),
    findings: assessment.findings.map((finding) => `${finding.severity} ${finding.code} ${finding.path.join('.')}`),
  };
}

function place(at: MapPlace | null): string | null {
  return at === null ? null : `${at.recoveryDifficulty}/${at.economicImpact}`;
}

function scoresOf(threat: Assessment['threats'][number]): string {
  const list = (scores: Assessment['threats'][number]['scores']): string =>
    Object.entries(scores)
      .map(([method, score]) => `${method} ${score.score}`)
      .join(', ');
  return `${list(threat.scores)}${threat.scoresAfter === undefined ? '' : ` → ${list(threat.scoresAfter)}`}`;
}
