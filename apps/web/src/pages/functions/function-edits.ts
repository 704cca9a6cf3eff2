import type { LiveEdit } from '@anshin/collab';
import type { FunctionResult } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';
import { newId } from '../../places/new-id.ts';

type Measures = AnshinDocument['measures'];
type Ground = Pick<AnshinDocument, 'measures' | 'components' | 'coordinator'>;
type Proposal = Pick<FunctionResult, 'number' | 'title' | 'on'>;

/**
 * A measure that places a function where threats call for it, performed by whoever answers for all of those places, else by the coordinator. What
 * it treats stays for a person to say.
 */
function draftedMeasure({ components, coordinator }: Ground, { number, title, on }: Proposal): Measure {
  const accountable = new Set(on.map((id) => components?.[id]?.accountable));
  const performs = (accountable.size === 1 ? [...accountable][0] : undefined) ?? coordinator;
  return {
    title,
    functions: [number],
    ...(on.length === 0 ? {} : { on: [...on] }),
    ...(performs === undefined ? {} : { performs }),
    implementedIn: 'system',
    status: 'planned',
  };
}

/** Drafts one measure for each function. */
export function adoptFunctions(ground: Ground, functions: readonly Proposal[]): readonly LiveEdit[] {
  const taken: Record<string, unknown> = { ...ground.measures };
  return functions.map((entry): LiveEdit => {
    const id = newId(entry.title.en, taken, `function-${entry.number}`);
    taken[id] = true;
    return { op: 'set', path: ['measures', id], value: draftedMeasure(ground, entry) };
  });
}

/** Says that a measure realises a function too; it is then placed on the components of that measure. */
export function addToMeasure(measures: Measures, measure: string, number: number): readonly LiveEdit[] {
  const functions = measures?.[measure]?.functions;
  if (functions?.includes(number) === true) return [];
  const path = ['measures', measure, 'functions'];
  return [functions === undefined ? { op: 'set', path, value: [number] } : { op: 'insert', path: [...path, '-'], value: number }];
}

/** Says that a measure does not realise a function after all; the measure stays. */
export function takeFromMeasure(measures: Measures, measure: string, number: number): readonly LiveEdit[] {
  const functions = measures?.[measure]?.functions;
  if (functions?.includes(number) !== true) return [];
  const path = ['measures', measure, 'functions'];
  return [functions.length === 1 ? { op: 'unset', path } : { op: 'remove', path, value: number }];
}

/** The measures that place a function. */
export function measuresPlacing(measures: Measures, number: number): readonly string[] {
  return Object.entries(measures ?? {}).flatMap(([id, measure]) => (measure.functions?.includes(number) === true ? [id] : []));
}
