/** What stands in the body of a table, line by line: a row, or the heading of a group. */
export type Item<Row> = { readonly type: 'row'; readonly key: string; readonly row: Row } | GroupItem;

export interface GroupItem {
  readonly type: 'group';
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly isFolded: boolean;
}

/** The lines of a table: rows under the headings of their groups, groups in the order in which they first come; folded groups keep their heading. */
export function itemsOf<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  group: ((row: Row) => string) | undefined,
  folded: ReadonlySet<string>,
): readonly Item<Row>[] {
  if (group === undefined) return rows.map((row) => ({ type: 'row', key: rowId(row), row }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const title = group(row);
    const there = groups.get(title);
    if (there === undefined) groups.set(title, [row]);
    else there.push(row);
  }
  return [...groups].flatMap(([title, members]) => {
    const isFolded = folded.has(title);
    const heading: Item<Row> = { type: 'group', key: `\u0000${title}`, title, count: members.length, isFolded };
    return isFolded ? [heading] : [heading, ...members.map((row): Item<Row> => ({ type: 'row', key: rowId(row), row }))];
  });
}

/** The height of a group's heading in pixels, however high the rows are. */
const HEADING_HEIGHT = 36;

/** Where each item begins in pixels, and at the end where the last one ends. */
export function topsOf<Row>(items: readonly Item<Row>[], rowHeight: number): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const { type } of items) tops.push((top += type === 'group' ? HEADING_HEIGHT : rowHeight));
  return tops;
}
