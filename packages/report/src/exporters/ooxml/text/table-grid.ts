import type { Language } from '@anshin/model';
import type { TableBlock, TableRow } from '../../../tree/block.ts';
import { richParas, wordPara } from './rich-paras.ts';
import { boldPara, type Para } from './run.ts';

/** A cell that stands in a row; `rows` says over how many rows it reaches. */
export interface GridCell {
  readonly paras: readonly Para[];
  readonly rows: number;
}

/** A row with a place for every column; undefined where a cell from above covers it. */
export interface GridRow {
  readonly cells: readonly (GridCell | undefined)[];
  readonly isGroup: boolean;
  readonly anchor?: string;
}

/** A table whose cells are text and stand in their columns. */
export interface TableGrid {
  readonly heads: readonly (readonly Para[])[];
  readonly columns: TableBlock['columns'];
  readonly rows: readonly GridRow[];
}

/** Reads a table into a grid in the languages of the report. Columns of nothing but tiny maps are left out: words always stand beside them. */
export function tableGrid(block: TableBlock, languages: readonly Language[], limit: number): TableGrid {
  const keeps = block.columns.map((_, column) => !block.rows.some((row) => holdsPicture(row, column, block)));
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, index) => keeps[index]);
  const columns = pick(block.columns);
  const rows = block.rows.slice(0, limit).map((row, index): GridRow => {
    const anchor = row.anchor === undefined ? {} : { anchor: row.anchor };
    if (row.isGroup === true)
      return {
        cells: columns.map((_, at) => (at === 0 ? { paras: richParas(row.cells[0]?.content ?? [], languages), rows: 1 } : undefined)),
        isGroup: true,
        ...anchor,
      };
    const covered = block.columns.length - row.cells.length;
    const left = Math.min(block.rows.length, limit) - index;
    const cells = block.columns.map((_, at): GridCell | undefined => {
      const cell = row.cells[at - covered];
      return cell === undefined ? undefined : { paras: richParas(cell.content, languages), rows: Math.min(cell.rows ?? 1, left) };
    });
    return { cells: pick(cells), isGroup: false, ...anchor };
  });
  return { heads: columns.map((column) => [boldPara(wordPara(column.title, languages))]), columns, rows };
}

function holdsPicture(row: TableRow, column: number, block: TableBlock): boolean {
  if (row.isGroup === true) return false;
  const cell = row.cells[column - (block.columns.length - row.cells.length)];
  return cell?.content.some((inline) => inline.kind === 'mini-map') ?? false;
}
