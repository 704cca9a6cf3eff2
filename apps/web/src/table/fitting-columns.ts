import type { Column } from './column.ts';
import { type KeptState, WIDTHS } from './kept-state.ts';

/** The columns for which there is room: spare ones that the user did not ask for are given up from the right until the rest fits. */
export function fittingColumns<Row>(
  columns: readonly Column<Row>[],
  kept: Pick<KeptState, 'shown' | 'widths'>,
  room: number | undefined,
): readonly Column<Row>[] {
  if (room === undefined) return columns;
  const widthOf = ({ id, width = WIDTHS.usual }: Column<Row>): number => kept.widths[id] ?? width;
  let excess = columns.reduce((sum, column) => sum + widthOf(column), 0) - room;
  const given = new Set<string>();
  for (const column of columns.toReversed()) {
    if (excess <= 0) break;
    if (column.isSpare !== true || kept.shown[column.id] === true) continue;
    given.add(column.id);
    excess -= widthOf(column);
  }
  return given.size === 0 ? columns : columns.filter(({ id }) => !given.has(id));
}
