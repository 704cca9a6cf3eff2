import { rankOf } from '@anshin/model';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { HazardResult, SafetyConflict, SafetyFunctionResult, SafetyResult } from '../../assessment/safety-result.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { bilingual } from '../../bilingual.ts';
import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import { incidentsTreated } from '../positions/caps.ts';
import { worstInjury } from './assess-hazards.ts';
import { isInOrder, resolvesConflicts } from './measure-facts.ts';
import { listNames } from './list-names.ts';
import { nameOf } from '../completeness/judge-preparation.ts';
import { limitsInjury } from './safety-functions.ts';

/** From which injury on the safety chain must be complete: serious. ASSUMPTION; a limited injury heals by itself. */
const SERIOUS = rankOf('serious');

/** Reliability function 12, monitoring, holds the arbitration of colliding commands (IPA guide, table A-9). */
const ARBITRATION = 12;

/** Worksheet 10, beside the measures: what is missing or at odds between security and safety. */
export function judgeSafety(run: Run, safety: readonly SafetyResult[], incidents: readonly IncidentResult[], links: MeasureLinks, findings: FindingList): void {
  for (const result of safety) {
    if (result.kind === 'hazard') judgeHazard(run, result, findings);
    else judgeConflict(run, result, findings);
  }
  judgeChains(run, incidents, links, findings);
  judgePriorities(run, findings);
}

function judgeHazard(run: Run, hazard: HazardResult, findings: FindingList): void {
  const path = ['hazards', hazard.id];
  const params = { title: hazard.title };
  const isSerious = hazard.severity !== null && rankOf(hazard.severity) >= SERIOUS;
  if (hazard.safeState === null) findings.add(isSerious ? 'warning' : 'info', 'safety.no-safe-state', [...path, 'safeState'], params);
  if (isSerious && hazard.functions.length === 0) findings.add('warning', 'safety.no-function', path, params);
  for (const entry of hazard.functions) judgeFunction(run, hazard, entry, findings);
}

/** A function that limits injury is judged with the limits of measures; here only what that leaves open. */
function judgeFunction(run: Run, hazard: HazardResult, entry: SafetyFunctionResult, findings: FindingList): void {
  const measure = run.document.measures?.[entry.measure];
  if (measure === undefined) return;
  const path = ['measures', entry.measure, 'safetyFunction'];
  const params = { title: bilingual(measure.title), hazard: hazard.title };
  if (entry.independence === 'shared')
    findings.add('warning', 'safety.function-shared', entry.origin === 'stated' ? path : path.slice(0, 2), { ...params, name: listNames(run, entry.actsVia) });
  if (entry.origin === 'limit' || limitsInjury(measure)) return;
  if (entry.independence === 'reached')
    findings.add('warning', 'safety.function-reachable', [...path, 'actsVia'], { ...params, name: nameOf(run, entry.path.at(-1) ?? '') });
  if (entry.independence === 'unknown') findings.add('info', 'safety.function-unplaced', [...path, 'actsVia'], params);
}

function judgeConflict(run: Run, conflict: SafetyConflict, findings: FindingList): void {
  if (conflict.stated) return;
  const words = { what: conflict.title, because: conflict.because, ask: conflict.ask, rule: conflict.rule };
  const measure = conflict.measure === undefined ? undefined : run.document.measures?.[conflict.measure];
  if (conflict.measure !== undefined && measure !== undefined) {
    findings.add(conflict.severity, 'safety.measure-can-harm', ['measures', conflict.measure], {
      ...words,
      title: bilingual(measure.title),
      name: listNames(run, conflict.at),
    });
    return;
  }
  for (const at of conflict.at)
    findings.add(conflict.severity, 'safety.place-can-harm', [run.topology.channelById.has(at) ? 'channels' : 'components', at], {
      ...words,
      name: nameOf(run, at),
    });
}

/** An incident that can hurt someone seriously, with no hazard that says how and no measure that keeps it from hurting. */
function judgeChains(run: Run, incidents: readonly IncidentResult[], links: MeasureLinks, findings: FindingList): void {
  const treated = new Set(
    sortedEntries(run.document.measures).flatMap(([id, measure]) => (limitsInjury(measure) ? incidentsTreated(id, incidents, links) : [])),
  );
  for (const incident of incidents) {
    const stated = run.document.incidents?.[incident.id];
    if ((worstInjury(stated) ?? 0) < SERIOUS || (stated?.hazards?.length ?? 0) > 0 || treated.has(incident.id)) continue;
    findings.add('warning', 'safety.no-hazard', ['incidents', incident.id, 'hazards'], { title: incident.title });
  }
}

/** Orders of colliding commands: one that does not put life first, and arbitration whose order is not stated. */
function judgePriorities(run: Run, findings: FindingList): void {
  for (const [id, measure] of sortedEntries(run.document.measures)) {
    const params = { title: bilingual(measure.title) };
    if (measure.priorities !== undefined) {
      if (!isInOrder(measure.priorities)) findings.add('warning', 'safety.priority-order', ['measures', id, 'priorities'], params);
    } else if (measure.functions?.includes(ARBITRATION) === true && resolvesConflicts(run, measure))
      findings.add('info', 'safety.priority-unstated', ['measures', id, 'priorities'], params);
  }
}
