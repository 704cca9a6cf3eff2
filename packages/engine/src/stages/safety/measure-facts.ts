import type { MeasureTest } from '@anshin/catalog';
import { type Measure, Purpose, type Reference, referenceParts, type ThreatClass } from '@anshin/model';
import { ownEntry } from '../../own-entry.ts';
import type { Run } from '../../run.ts';

/** Whether a measure is as a safety rule asks: any one of what the rule gives suffices. */
export function satisfies(run: Run, measure: Measure, test: MeasureTest): boolean {
  return (
    test.meets?.some((requirement) => measure.meets?.includes(requirement)) === true ||
    test.functions?.some((number) => measure.functions?.includes(number)) === true ||
    (measure.failsTo !== undefined && test.failsTo?.includes(measure.failsTo) === true) ||
    (test.resolvesConflicts === true && resolvesConflicts(run, measure))
  );
}

/** Whether a measure decides which of several commands wins: it states an order, or prevents colliding commands. */
export function resolvesConflicts(run: Run, measure: Measure): boolean {
  if (measure.priorities !== undefined) return true;
  const prevents = measure.effect !== undefined && 'prevents' in measure.effect;
  return prevents && (measure.treats ?? []).some((reference) => causesNamed(run, reference).some((cause) => cause.class === 'conflictingCommands'));
}

/** Whether the stated order of colliding commands puts life before property, comfort and entertainment (IPA guide, appendix A, UC4). */
export function isInOrder(priorities: readonly Purpose[]): boolean {
  const ranks = priorities.map((purpose) => Purpose.options.indexOf(purpose));
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] as number));
}

/**
 * The elements on which a measure acts: where it is said to be, else where what it treats stands. Undefined where neither is said:
 * then it acts everywhere. ASSUMPTION: a measure that names causes or threats acts where they are.
 */
export function placesOf(run: Run, measure: Measure): ReadonlySet<string> | undefined {
  if (measure.on !== undefined && measure.on.length > 0) return new Set(measure.on);
  const places = (measure.treats ?? []).flatMap((reference) => placesNamed(run, reference));
  return places.length === 0 ? undefined : new Set(places);
}

function placesNamed(run: Run, reference: Reference): string[] {
  const { type, target } = referenceParts(reference);
  if (type === 'component' || type === 'channel') return [target];
  return causesNamed(run, reference).flatMap((cause) => (cause.at === undefined ? [] : [cause.at]));
}

/** The class and place of what a reference to a threat, a cause or an incident names. */
function causesNamed(run: Run, reference: Reference): { readonly class?: ThreatClass | undefined; readonly at?: string | undefined }[] {
  const { document, catalog } = run;
  const { type, target } = referenceParts(reference);
  if (type === 'incident') return ownEntry(document.incidents, target)?.causes ?? [];
  if (type === 'cause') {
    const slash = target.indexOf('/');
    const name = target.slice(slash + 1);
    return (ownEntry(document.incidents, target.slice(0, slash))?.causes ?? []).filter((cause, index) => cause.id === name || String(index) === name);
  }
  if (type !== 'threat') return [];
  const stated = ownEntry(document.threats, target);
  if (stated !== undefined) return [stated];
  const at = target.lastIndexOf('@');
  return at < 0 ? [] : [{ class: catalog.rules.find((rule) => rule.id === target.slice(0, at))?.class, at: target.slice(at + 1) }];
}
