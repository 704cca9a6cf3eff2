import type { FrameworkEntry } from '@anshin/catalog';
import type { Checklist } from '@anshin/engine';
import { controlIdsOf } from '../catalog/framework-catalog.ts';
import type { Scribe } from '../base/scribe.ts';

export type ControlItem = Checklist['items'][number];

/** States in which a control was not looked at, or does not apply here; it gets no finding. */
const UNREVIEWED = new Set<ControlItem['state']>(['unknown', 'waived', 'notApplicable']);

/** How the controls of one framework stand: those that were looked at, and those that were not. */
export function controlItemsOf(
  scribe: Scribe,
  framework: FrameworkEntry,
): { readonly reviewed: readonly ControlItem[]; readonly left: readonly ControlItem[] } {
  const known = controlIdsOf(scribe, framework);
  const lists = scribe.assessment.checklists.filter((list) => list.framework === framework.framework);
  const items = lists.flatMap((list) => list.items).filter(({ id }) => known.has(id));
  return { reviewed: items.filter(({ state }) => !UNREVIEWED.has(state)), left: items.filter(({ state }) => UNREVIEWED.has(state)) };
}
