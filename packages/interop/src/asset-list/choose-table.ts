import type { Telling } from '../inventory/telling.ts';
import type { Header } from './columns/find-header.ts';
import { settleColumns } from './columns/settle-columns.ts';
import type { ListMapping } from './mapping/list-mapping.ts';
import type { Grid } from './table/grid.ts';

/** The table that is read, with its header. */
export interface ChosenTable {
  readonly grid: Grid;
  readonly header: Header;
}

/** The sheet that the user names, else the one whose header tells most; `undefined` where no sheet has a header. */
export function chooseTable(grids: readonly Grid[], mapping: ListMapping, telling: Telling): ChosenTable | undefined {
  const wanted = mapping.sheet === undefined ? undefined : sheetNamed(grids, mapping.sheet);
  if (mapping.sheet !== undefined && wanted === undefined) telling.tell('asset-list.no-such-sheet', 'warning', { sheet: mapping.sheet });
  let best: (ChosenTable & { readonly worth: number; readonly told: Telling }) | undefined;
  for (const grid of wanted === undefined ? grids : [wanted]) {
    const told = telling.begin();
    const header = settleColumns(grid, mapping, told);
    if (header === undefined) continue;
    const worth = header.matches.reduce((sum, { score = 100 }) => sum + score, 0);
    if (best === undefined || worth > best.worth) best = { grid, header, worth, told };
  }
  if (best === undefined) return undefined;
  telling.join(best.told);
  for (const grid of grids) if (grid !== best.grid) telling.tell('asset-list.sheet-left', 'info', { sheet: grid.sheet, rows: grid.rows.length });
  return best;
}

function sheetNamed(grids: readonly Grid[], wanted: string): Grid | undefined {
  return grids.find(({ sheet }) => sheet === wanted) ?? (/^\d+$/.test(wanted) ? grids[Number(wanted) - 1] : undefined);
}
