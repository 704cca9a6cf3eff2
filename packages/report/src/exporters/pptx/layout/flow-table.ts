import type { TableColumn } from '../../../tree/block.ts';
import type { Para } from '../../ooxml/text/run.ts';
import type { GridRow, TableGrid } from '../../ooxml/text/table-grid.ts';
import { columnWidths } from '../../ooxml/text/column-widths.ts';
import { joinLines, linesHeight, type SetLine, type TypeSize, wrapParas } from '../../ooxml/text/wrap-paras.ts';
import { FRAME, type TypeName } from './frame.ts';
import type { CellItem, RowItem } from './slide-item.ts';
import { pixels, type SlideFlow, takeLines } from './slide-flow.ts';

/** Room inside a cell, in pixels. */
export const CELL = { side: 6, top: 3.5 } as const;

/** Share of the names at the left of a form. */
const NAMES = 0.18;

/** Share of a slide that may stay empty before a high row is rather divided. ASSUMPTION: chosen by eye. */
const EMPTY = 0.3;

/** How a table is set. */
export interface TableStyle {
  readonly type: TypeName;
  readonly name: string;
  /** Without heads: names at the left, values at the right. */
  readonly isFacts?: boolean;
  readonly isCompact?: boolean;
}

/** Sets a table over as many slides as it takes; every part begins with the heads and with the cells that reach into it from above. */
export function flowTable(flow: SlideFlow, grid: TableGrid, wanted: TableStyle): void {
  const style = { ...wanted, type: flow.typeOf(wanted.type) };
  const size = pixels(style.type);
  const cells = [grid.heads, ...grid.rows.filter((row) => !row.isGroup).map((row) => row.cells.map((cell) => cell?.paras))];
  const widths =
    style.isFacts === true
      ? [FRAME.width * NAMES, FRAME.width * (1 - NAMES)]
      : columnWidths(grid.columns, cells, FRAME.width, size, CELL.side * 2 + 2, style.isCompact === true);
  const run = new TableRun(flow, { widths, style, size, columns: grid.columns, heads: style.isFacts === true ? undefined : grid.heads });
  grid.rows.forEach((row, index) => run.add(row, grid.rows[index + 1]));
  run.close();
}

interface Plan {
  readonly widths: readonly number[];
  readonly style: TableStyle;
  readonly size: TypeSize;
  readonly columns: readonly Pick<TableColumn, 'align'>[];
  readonly heads: readonly (readonly Para[])[] | undefined;
}

type Lines = readonly SetLine[];

/** A row whose cells are broken into lines; `above` marks cells covered from above. */
interface LaidRow {
  readonly kind: 'group' | 'body';
  readonly cells: readonly (Lines | 'above')[];
  readonly height: number;
}

/** A table while it is put together. */
class TableRun {
  readonly #flow: SlideFlow;
  readonly #plan: Plan;
  readonly #head: RowItem | undefined;
  #rows: LaidRow[] = [];
  /** Cells that reach down: their lines, and how many rows they still cover. */
  readonly #reaching = new Map<number, { readonly lines: Lines; left: number }>();

  constructor(flow: SlideFlow, plan: Plan) {
    this.#flow = flow;
    this.#plan = plan;
    this.#head = plan.heads === undefined ? undefined : headRow(plan, plan.heads);
  }

  add(row: GridRow, next: GridRow | undefined): void {
    const laid = this.#lay(row);
    const follows = row.isGroup && next !== undefined ? Math.min(this.#heightOf(next), this.#room() * 0.4) : 0;
    this.#place(laid, follows);
    for (const [column, reach] of this.#reaching) {
      reach.left -= 1;
      if (reach.left <= 0) this.#reaching.delete(column);
    }
  }

  close(): void {
    this.#flush();
  }

  #lay(row: GridRow): LaidRow {
    const { widths } = this.#plan;
    if (row.isGroup) {
      const lines = this.#wrap(row.cells[0]?.paras ?? [], sum(widths));
      return { kind: 'group', cells: [lines, ...widths.slice(1).map((): Lines => [])], height: heightOf([lines]) };
    }
    const cells = widths.map((width, column): Lines | 'above' => {
      const cell = row.cells[column];
      if (cell === undefined) return this.#reaching.has(column) ? 'above' : [];
      const lines = this.#wrap(cell.paras, width);
      if (cell.rows > 1) this.#reaching.set(column, { lines, left: cell.rows });
      return lines;
    });
    return { kind: 'body', cells, height: heightOf(cells.filter((cell) => cell !== 'above')) };
  }

  #heightOf(row: GridRow): number {
    return heightOf(row.cells.map((cell, column) => (cell === undefined ? [] : this.#wrap(cell.paras, this.#plan.widths[column] ?? 0))));
  }

  #wrap(paras: readonly Para[], width: number): Lines {
    return wrapParas(paras, width - CELL.side * 2, this.#plan.size);
  }

  #place(given: LaidRow, follows: number): void {
    let row = given;
    for (;;) {
      if (this.#rows.length === 0) row = this.#opened(row);
      const left = this.#flow.left - this.#used();
      if (row.height + follows <= left) break;
      const isTooHigh = row.height > this.#room();
      if (isTooHigh || left > this.#room() * EMPTY) {
        const divided = divide(row, left);
        if (divided !== undefined && (isTooHigh || row.height > this.#room() * EMPTY) && row.kind === 'body') {
          this.#rows.push(divided.first);
          this.#flush();
          this.#flow.next();
          row = divided.rest;
          continue;
        }
      }
      if (this.#rows.length === 0 && this.#flow.isFresh) break;
      this.#flush();
      this.#flow.next();
    }
    this.#rows.push(row);
  }

  /** A row at the beginning of a part: cells that reach into it from above are written again. */
  #opened(row: LaidRow): LaidRow {
    const cells = row.cells.map((cell, column): Lines | 'above' => (cell === 'above' ? (this.#reaching.get(column)?.lines ?? []) : cell));
    return { ...row, cells, height: heightOf(cells.filter((cell) => cell !== 'above')) };
  }

  /** Height of the rows that one slide can hold. */
  #room(): number {
    return FRAME.bottom - FRAME.top - (this.#head?.height ?? 0);
  }

  #used(): number {
    return (this.#head?.height ?? 0) + sum(this.#rows.map((row) => row.height));
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const { widths, style } = this.#plan;
    const rows = [...(this.#head === undefined ? [] : [this.#head]), ...this.#rows.map((row, index) => this.#item(row, index))];
    const box = { x: FRAME.left, y: this.#flow.y, width: sum(widths), height: sum(rows.map((row) => row.height)) };
    this.#flow.put({ kind: 'table', box, widths, rows, type: style.type, name: style.name });
    this.#rows = [];
  }

  #item(row: LaidRow, index: number): RowItem {
    const cells = row.cells.map((cell, column): CellItem => {
      if (cell === 'above') return { paras: [], rowSpan: 1, colSpan: 1, covered: 'above' };
      if (row.kind === 'group')
        return column === 0 ? { paras: joinLines(cell), rowSpan: 1, colSpan: row.cells.length } : { paras: [], rowSpan: 1, colSpan: 1, covered: 'left' };
      const align = this.#plan.columns[column]?.align;
      return { paras: joinLines(cell), rowSpan: this.#reach(index, column), colSpan: 1, ...(align === undefined ? {} : { align }) };
    });
    return { height: row.height, kind: row.kind === 'group' ? 'group' : this.#plan.style.isFacts === true ? 'fact' : 'body', cells };
  }

  /** Over how many rows of this part a cell reaches. */
  #reach(index: number, column: number): number {
    let reach = 1;
    while (this.#rows[index + reach]?.cells[column] === 'above') reach += 1;
    return reach;
  }
}

function headRow(plan: Plan, heads: readonly (readonly Para[])[]): RowItem {
  const lines = heads.map((paras, column) => wrapParas(paras, (plan.widths[column] ?? 0) - CELL.side * 2, plan.size));
  const cells = lines.map((own, column): CellItem => {
    const align = plan.columns[column]?.align;
    return { paras: joinLines(own), rowSpan: 1, colSpan: 1, ...(align === undefined ? {} : { align }) };
  });
  return { height: heightOf(lines), kind: 'head', cells };
}

/** Divides a row: as many lines of each cell as fit, and the others. Undefined where not one line fits. */
function divide(row: LaidRow, height: number): { readonly first: LaidRow; readonly rest: LaidRow } | undefined {
  const parts = row.cells.map((cell) => (cell === 'above' ? cell : takeLines(cell, height - CELL.top * 2)));
  const first = parts.map((part) => (part === 'above' ? part : part.fitting));
  const rest = parts.map((part) => (part === 'above' ? part : part.rest));
  if (first.every((cell) => cell === 'above' || cell.length === 0) || rest.every((cell) => cell === 'above' || cell.length === 0)) return undefined;
  const own = (cells: readonly (Lines | 'above')[]): LaidRow => ({ ...row, cells, height: heightOf(cells.filter((cell) => cell !== 'above')) });
  return { first: own(first), rest: own(rest) };
}

function heightOf(cells: readonly Lines[]): number {
  return Math.max(18, ...cells.map((lines) => linesHeight(lines))) + CELL.top * 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}
