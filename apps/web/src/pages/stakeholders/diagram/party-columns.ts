import type { AnshinDocument, StakeholderRole } from '@anshin/model';

/** The parties of one role: each with the departments within it. */
export interface Section {
  readonly role: StakeholderRole;
  readonly blocks: readonly { readonly id: string; readonly members: readonly string[] }[];
}

const ROLES: readonly StakeholderRole[] = ['developer', 'provider', 'user', 'other'];

type Parties = NonNullable<AnshinDocument['stakeholders']>;

/** The roles that occur, from those who make to those who use, in at most so many columns; neighbours share one so that the tallest column is as low as can be. */
export function columnsOf(stakeholders: Parties, most: number, height: (section: Section) => number): readonly (readonly Section[])[] {
  const sections = sectionsOf(stakeholders);
  if (sections.length <= most) return sections.map((section) => [section]);
  const tallest = (columns: readonly (readonly Section[])[]): number =>
    Math.max(...columns.map((column) => column.reduce((sum, section) => sum + height(section), 0)));
  return cuts(sections, most).reduce((best, columns) => (tallest(columns) < tallest(best) ? columns : best));
}

function sectionsOf(stakeholders: Parties): readonly Section[] {
  const ids = Object.keys(stakeholders);
  const roots = new Map(ids.map((id) => [id, rootOf(stakeholders, id)]));
  const blocks = ids.filter((id) => roots.get(id) === id).map((id) => ({ id, members: ids.filter((other) => other !== id && roots.get(other) === id) }));
  return ROLES.map((role) => ({ role, blocks: blocks.filter(({ id }) => stakeholders[id]?.role === role) })).filter((section) => section.blocks.length > 0);
}

/** Every way to cut a list into so many parts, in order. */
function cuts<T>(items: readonly T[], parts: number): readonly (readonly (readonly T[])[])[] {
  if (parts <= 1) return [[items]];
  return Array.from({ length: items.length - parts + 1 }, (_, index) => index + 1).flatMap((end) =>
    cuts(items.slice(end), parts - 1).map((rest) => [items.slice(0, end), ...rest]),
  );
}

/** The party at the top of what a party belongs to; a party in a circle, or of a missing one, stands for itself. */
function rootOf(stakeholders: Parties, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const above = stakeholders[at]?.partOf;
    if (above === undefined || !Object.hasOwn(stakeholders, above)) return at;
    if (seen.has(at)) return id;
    seen.add(at);
    at = above;
  }
}
