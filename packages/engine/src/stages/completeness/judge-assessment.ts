import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { PositionResult } from '../../assessment/position-result.ts';
import type { ServiceLevelResult } from '../../assessment/assessment.ts';
import { bilingual } from '../../bilingual.ts';
import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Run } from '../../run.ts';
import { decisionsInTime } from '../incidents/decisions-in-time.ts';

/** Worksheet 6: incidents, their causes and consequences. */
export function judgeIncidents(run: Run, incidents: readonly IncidentResult[], findings: FindingList): void {
  if (incidents.length === 0) findings.add('error', 'incidents.none', ['incidents']);
  for (const incident of incidents) {
    const stated = run.document.incidents?.[incident.id];
    const params = { title: incident.title };
    if (incident.causes.length === 0) findings.add('warning', 'incidents.no-cause', ['incidents', incident.id, 'causes'], params);
    if (incident.stakeholders.length === 0) findings.add('warning', 'incidents.no-consequence', ['incidents', incident.id, 'consequences'], params);
    for (const [party, consequence] of sortedEntries(stated?.consequences)) {
      if (consequence.because === undefined)
        findings.add('info', 'incidents.no-reason', ['incidents', incident.id, 'consequences', party, 'because'], { ...params, party: partyName(run, party) });
    }
    incident.causes.forEach((cause, index) => {
      if (cause.at === undefined) findings.add('info', 'incidents.cause-without-place', ['incidents', incident.id, 'causes', String(index)], params);
      if (cause.because === 'cause.unreachable')
        findings.add('warning', 'incidents.unreachable', ['incidents', incident.id, 'causes', String(index)], { ...params, at: cause.at ?? '' });
    });
  }
}

/** Worksheets 7–8: positions and their evaluation. */
export function judgePositions(run: Run, positions: readonly PositionResult[], findings: FindingList): void {
  for (const position of positions) {
    const path = ['stakeholders', position.stakeholder];
    const params = { party: partyName(run, position.stakeholder) };
    if (position.before === null) findings.add('warning', 'positions.not-rated', path, params);
    if (position.withinTarget?.before === false) findings.add('warning', 'positions.outside-target', path, params);
    if (position.withinTarget?.after === false && !isDecided(run, position)) findings.add('warning', 'decisions.missing', path, params);
    for (const override of position.overridden) findings.add('info', 'positions.overridden', path, { ...params, axis: override.axis, value: override.value });
    if (position.rationale?.outdated === true) findings.add('warning', 'positions.rationale-outdated', ['rationales', position.rationale.position], params);
    if (position.throughTrustOnly) findings.add('info', 'positions.through-trust', path, params);
    if (position.inferred) findings.add('info', 'positions.inferred', path, params);
  }
}

/** Whether a decision that still holds speaks of the position, or of an incident that puts it where it is. */
function isDecided(run: Run, position: PositionResult): boolean {
  return decisionsInTime(run).some(([, { about }]) => {
    if ('position' in about) return about.position === position.id || about.position === position.stakeholder;
    if ('cause' in about) return position.drivers.includes(about.cause.slice(0, about.cause.indexOf('/')));
    return 'incident' in about && position.drivers.includes(about.incident);
  });
}

/** The service level: decided or not, and in line with the model or not. */
export function judgeServiceLevel(run: Run, level: ServiceLevelResult | null, findings: FindingList): void {
  if (level === null) return;
  if (level.decided === null) findings.add('warning', 'level.undecided', ['serviceLevel'], { proposed: level.proposed });
  else if (level.decided !== level.proposed)
    findings.add('warning', level.decided < level.proposed ? 'level.below-proposed' : 'level.above-proposed', ['serviceLevel', 'decided'], {
      decided: level.decided,
      proposed: level.proposed,
    });
}

/** The name of a party in both languages. */
export function partyName(run: Run, id: string): { ja: string; en: string } {
  return bilingual(ownEntry(run.document.stakeholders, id)?.name ?? id);
}
