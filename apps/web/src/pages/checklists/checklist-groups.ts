import type { Catalog } from '@anshin/catalog';
import type { Checklist } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';

export type ChecklistItem = Checklist['items'][number];

/** A row of a checklist with the facts of its catalog entry. */
export interface ChecklistRow {
  readonly item: ChecklistItem;
  /** The group that the row stands in. */
  readonly group: string;
  readonly binding: 'R' | 'SR' | undefined;
  readonly level: number | undefined;
  readonly summary: BilingualText | undefined;
  /** A condition of the text itself under which it need not be met. */
  readonly waivedWhen: BilingualText | undefined;
}

/** What a group is called: words of the workbench by key, or words of the catalog. */
export type GroupName = { readonly key: string } | { readonly title: BilingualText };

/** How far a group is. */
export interface ChecklistGroup {
  readonly id: string;
  readonly name: GroupName;
  readonly total: number;
  /** Rows of which is known what becomes of them. */
  readonly answered: number;
}

interface Facts {
  readonly group: string;
  readonly name: GroupName;
  readonly binding?: 'R' | 'SR' | undefined;
  readonly level?: number | undefined;
  readonly summary?: BilingualText | undefined;
  readonly waivedWhen?: BilingualText | undefined;
}

/** Whether a state says what becomes of a row. */
export function isAnswered(state: ChecklistItem['state']): boolean {
  return state !== 'open' && state !== 'unknown';
}

/** The rows of a checklist in groups: parts of the system (CCDS), viewpoints (IoT-SSF), phases of life, requirements that functions serve. */
export function checklistRows(list: Checklist, catalog: Catalog): { readonly rows: readonly ChecklistRow[]; readonly groups: readonly ChecklistGroup[] } {
  const facts = factsById(catalog);
  const groups = new Map<string, { name: GroupName; total: number; answered: number }>();
  const rows = list.items.map((item): ChecklistRow => {
    const { group, name, binding, level, summary, waivedWhen } = facts.get(item.id) ?? { group: 'other', name: { key: 'group.other' } };
    const known = groups.get(group) ?? { name, total: 0, answered: 0 };
    groups.set(group, { name, total: known.total + 1, answered: known.answered + (isAnswered(item.state) ? 1 : 0) });
    return { item, group, binding, level, summary, waivedWhen };
  });
  const order = [...groups.keys()];
  return {
    rows: rows.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
    groups: [...groups].map(([id, group]) => ({ id, ...group })),
  };
}

const indexes = new WeakMap<Catalog, ReadonlyMap<string, Facts>>();

function factsById(catalog: Catalog): ReadonlyMap<string, Facts> {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const made = new Map<string, Facts>([...requirementFacts(catalog), ...lifecycleFacts(catalog), ...functionalFacts(catalog)]);
  indexes.set(catalog, made);
  return made;
}

function requirementFacts({ requirements }: Catalog): [string, Facts][] {
  return requirements.map((entry) => {
    const key = entry.part === undefined ? (entry.viewpoint === undefined ? 'other' : `viewpoint-${entry.viewpoint}`) : `part-${entry.part}`;
    const { binding, level, summary, waivedWhen } = entry;
    return [entry.id, { group: key, name: { key: `group.${key}` }, binding, level, summary, waivedWhen }];
  });
}

function lifecycleFacts({ lifecycle }: Catalog): [string, Facts][] {
  return lifecycle.map(({ id, lifecycle: life, phase, phaseTitle, summary }) => [id, { group: `${life}-${phase}`, name: { title: phaseTitle }, summary }]);
}

function functionalFacts({ reliability }: Catalog): [string, Facts][] {
  return reliability
    .filter(({ facet }) => facet === 'functionalRequirement')
    .map(({ id, requirement, summary }) => {
      const above = reliability.find(({ facet, number }) => facet === 'requirement' && number === requirement);
      return [id, { group: `requirement-${requirement ?? 0}`, name: above === undefined ? { key: 'group.other' } : { title: above.title }, summary }];
    });
}
