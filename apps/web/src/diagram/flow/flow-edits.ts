import type { LiveEdit } from '@anshin/collab';
import type { DataFlow } from '@anshin/model';
import { newId } from '../../places/new-id.ts';
import { stepsInOrder } from './flow-order.ts';

/** Adds a step from one component to another after the last one. */
export function addStepEdit(id: string, flow: DataFlow, from: string, to: string): { readonly step: string; readonly edit: LiveEdit } {
  const last = stepsInOrder(flow).at(-1);
  const number = Object.keys(flow.steps).length + 1;
  const step = newId(`s${number}`, flow.steps, 's');
  return { step, edit: { op: 'set', path: ['flows', id, 'steps', step], value: { from, to, ...(last === undefined ? {} : { after: [last.id] }) } } };
}

/** Takes a step away; those that waited for it wait for what it waited for. */
export function removeStepEdits(id: string, flow: DataFlow, step: string): LiveEdit[] {
  const before = (flow.steps[step]?.after ?? []).filter((other) => other !== step);
  const edits: LiveEdit[] = Object.entries(flow.steps).flatMap(([other, { after }]): LiveEdit[] => {
    if (other === step || after?.includes(step) !== true) return [];
    const next = [...new Set([...after.filter((waited) => waited !== step), ...before.filter((waited) => waited !== other)])];
    const path = ['flows', id, 'steps', other, 'after'];
    return [next.length === 0 ? { op: 'unset', path } : { op: 'set', path, value: next }];
  });
  return [...edits, { op: 'unset', path: ['flows', id, 'steps', step] }];
}
