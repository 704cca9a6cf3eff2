import { nearest } from '@anshin/model';
import type { ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { ThreatResult } from '../../assessment/threat-result.ts';
import type { Checklist, MeasureResult } from '../../assessment/treatment-result.ts';
import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import { expiredDecisions } from '../incidents/decisions-in-time.ts';
import { standsApart } from '../positions/caps.ts';
import type { Reach } from '../spread/reach.ts';
import { followsSsf, nameOf } from './judge-preparation.ts';

/** Worksheet 9: threats and what was said of them. */
export function judgeThreats(run: Run, threats: readonly ThreatResult[], findings: FindingList): void {
  const { document, topology } = run;
  if (threats.length === 0 && topology.components.length > 0) findings.add('warning', 'threats.none', ['components']);
  for (const threat of threats) if (threat.unresolved === true) findings.add('warning', 'threats.unresolved', ['threats', threat.id], { title: threat.title });
  const ids = new Set(threats.map((threat) => threat.id));
  for (const [id, disposition] of sortedEntries(document.threatDispositions)) {
    if (!ids.has(id)) findings.add('warning', 'threats.disposition-orphan', ['threatDispositions', id], { id });
    else if (disposition.state === 'notApplicable' && disposition.because === undefined)
      findings.add('error', 'threats.not-applicable-without-reason', ['threatDispositions', id], { id });
  }
  const open = threats.filter((threat) => threat.measures.length === 0 && threat.disposition?.state !== 'notApplicable' && threat.unresolved !== true);
  const at = new Map<string, number>();
  for (const threat of open) at.set(threat.at, (at.get(threat.at) ?? 0) + 1);
  for (const [element, count] of [...at].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (element !== '')
      findings.add('warning', 'threats.untreated', [topology.channelById.has(element) ? 'channels' : 'components', element], {
        count,
        name: nameOf(run, element),
      });
  }
}

/** Worksheet 10: measures, and safety that they or an attacker can harm. */
export function judgeMeasures(
  run: Run,
  measures: readonly MeasureResult[],
  threats: readonly ThreatResult[],
  incidents: readonly IncidentResult[],
  reach: ByInForce<Reach>,
  findings: FindingList,
): void {
  if (measures.length === 0) findings.add('error', 'measures.none', ['measures']);
  const threatIds = new Set(threats.map((threat) => threat.id));
  for (const measure of measures) {
    const path = ['measures', measure.id];
    const params = { title: measure.title };
    if (measure.performs === undefined && measure.asked.length === 0)
      findings.add(followsSsf(run) ? 'error' : 'warning', 'measures.no-performer', [...path, 'performs'], params);
    if (measure.meets.length + measure.treatsThreats.length + measure.treatsCauses.length + measure.treatsIncidents.length === 0)
      findings.add('warning', 'measures.orphan', path, params);
    if (measure.status === 'verified' && measure.evidence.length === 0) findings.add('error', 'measures.no-evidence', [...path, 'evidence'], params);
    for (const harm of measure.canHarm) findings.add('warning', 'measures.can-harm', [...path, 'canHarm'], { ...params, because: harm.because });
    for (const incident of incidents) {
      const stated = run.document.measures?.[measure.id];
      const limitsSafety = measure.limits.some((limit) => limit.dimension === 'safety') && measure.treatsIncidents.includes(incident.id);
      if (stated !== undefined && limitsSafety && !standsApart(stated, incident))
        findings.add('warning', 'measures.limit-not-for-incident', [...path, 'independence', 'from'], { ...params, incident: incident.title });
    }
    for (const limit of measure.limits)
      if (limit.because === 'limit.reached') findings.add('warning', 'measures.limit-not-independent', [...path, 'effect'], params);
    (run.document.measures?.[measure.id]?.treats ?? []).forEach((reference, i) => {
      if ('threat' in reference && !threatIds.has(reference.threat))
        findings.add('warning', 'measures.unknown-threat', [...path, 'treats', String(i), 'threat'], {
          ...params,
          id: reference.threat,
          nearest: nearest(reference.threat, threatIds) ?? '',
        });
    });
  }
  for (const node of run.topology.components) {
    if (node.traits.has('safetyFunction') && reach[run.inForce].reaches(node.index))
      findings.add('warning', 'measures.safety-function-reachable', ['components', node.id], { name: nameOf(run, node.id) });
  }
}

/** Worksheet 11: decisions, obligations and states of requirements. */
export function judgeDecisions(run: Run, checklists: readonly Checklist[], findings: FindingList): void {
  for (const [id, decision] of expiredDecisions(run))
    findings.add('warning', 'decisions.expired', ['decisions', id, 'until'], { id, until: decision.until ?? '' });
  for (const [id, state] of sortedEntries(run.document.requirementStates)) {
    if ((state.state === 'waived' || state.state === 'notApplicable') && state.because === undefined)
      findings.add('error', 'requirements.waived-without-reason', ['requirementStates', id], { id });
    if (state.state === 'metElsewhere' && state.where === undefined)
      findings.add('error', 'requirements.met-elsewhere-without-place', ['requirementStates', id], { id });
  }
  const duties = new Map(run.catalog.obligations.map((entry) => [entry.id, entry.title]));
  for (const [id, state] of sortedEntries(run.document.obligations))
    if (state.state === 'notFeasible') findings.add('warning', 'obligations.not-feasible', ['obligations', id], { title: duties.get(id) ?? id });
  for (const item of checklists.find((list) => list.id === 'obligations')?.items ?? []) {
    if (item.state === 'unknown' || item.state === 'open') findings.add('warning', 'obligations.open', ['obligations', item.id], { title: item.title });
  }
}
