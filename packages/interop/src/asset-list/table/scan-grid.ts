import { columnOf } from '../../worksheets/workbook/cell.ts';
import { unmarked } from '../../worksheets/workbook/scan-strings.ts';
import { attributeOf, Enough, scanXml, type ScanProblem, xmlValue } from '../../worksheets/workbook/scan-xml.ts';
import type { Grid } from './grid.ts';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';

/** Most merged areas that are filled. ASSUMPTION: a list merges a cell here and there, not every one. */
const MAX_MERGES = 5_000;

/** The texts of any sheet, or what is wrong with it; each cell of a merged area holds what the area shows. Formulas give their kept result. */
export function scanGrid(xml: string, sheet: string, strings: readonly string[]): Grid | { readonly code: ScanProblem } {
  const scan = new GridScan(strings);
  const problem = scanned(xml, scan);
  if (problem !== undefined) return { code: problem };
  fillMerges(scan);
  const rows = [...scan.rows].map(([line, cells]) => ({ line, cells: trimmed(cells) })).filter(({ cells }) => cells.length > 0);
  return { sheet, rows, rowsLeft: scan.rowsLeft, columnsLeft: scan.columnsLeft, cellsCut: scan.cellsCut };
}

function scanned(xml: string, scan: GridScan): ScanProblem | undefined {
  try {
    return scanXml(xml, scan);
  } catch (error) {
    if (error instanceof Enough) return undefined;
    throw error;
  }
}

class GridScan {
  readonly rows = new Map<number, string[]>();
  readonly merges: string[] = [];
  rowsLeft = 0;
  columnsLeft = 0;
  cellsCut = 0;
  readonly #strings: readonly string[];
  #cells: string[] | undefined;
  #count = 0;
  #number = 0;
  #column = 0;
  #type = '';
  #text: string | undefined;
  #collects = false;
  #inReading = 0;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') {
      const address = attributeOf(attributes, 'r');
      this.#column = address === undefined ? this.#column + 1 : columnOf(address);
      this.#type = attributeOf(attributes, 't') ?? 'n';
      this.#text = undefined;
    } else if (name === 'rPh') this.#inReading += 1;
    else if (name === 'v' || name === 't') this.#collects = this.#inReading === 0 && this.#cells !== undefined;
    else if (name === 'mergeCell' && this.merges.length < MAX_MERGES) this.merges.push(attributeOf(attributes, 'ref') ?? '');
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#collects = false;
    else if (name === 'rPh') this.#inReading -= 1;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#cells = undefined;
  };

  readonly text = (raw: string): void => {
    if (this.#collects) this.#text = (this.#text ?? '') + raw;
  };

  #openRow(attributes: string): void {
    const number = Number(attributeOf(attributes, 'r'));
    this.#number = Number.isInteger(number) && number > 0 ? number : this.#number + 1;
    this.#column = 0;
    if (this.rows.size >= MAX_ROWS || this.#count > MAX_CELLS) this.rowsLeft += 1;
    else {
      this.#cells = this.rows.get(this.#number) ?? [];
      this.rows.set(this.#number, this.#cells);
    }
  }

  #closeCell(): void {
    if (this.#cells === undefined || this.#text === undefined || this.#column < 1) return;
    const raw = xmlValue(this.#text);
    const text = (
      this.#type === 's' ? (this.#strings[Number(raw)] ?? '') : this.#type === 'b' ? (raw.trim() === '1' ? 'TRUE' : 'FALSE') : unmarked(raw)
    ).trim();
    if (text === '') return;
    if (this.#column > MAX_COLUMNS) this.columnsLeft = Math.max(this.columnsLeft, this.#column - MAX_COLUMNS);
    else {
      this.#count += 1;
      if (text.length > MAX_CELL) this.cellsCut += 1;
      this.#cells[this.#column - 1] = text.slice(0, MAX_CELL);
    }
  }
}

/** Gives every cell of a merged area the text of its first one, in the rows that are there. */
function fillMerges({ rows, merges }: GridScan): void {
  let room = MAX_CELLS;
  for (const ref of merges) {
    const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
    const text = rows.get(Number(top))?.[columnOf(left ?? '') - 1];
    if (text === undefined) continue;
    const last = Math.min(columnOf(right ?? ''), MAX_COLUMNS);
    for (let line = Number(top); line <= Number(bottom) && room > 0; line++, room--) {
      const cells = rows.get(line);
      if (cells === undefined) continue;
      for (let column = columnOf(left ?? ''); column <= last && room > 0; column++, room--) cells[column - 1] ??= text;
    }
  }
}

/** Without gaps, up to the last cell that holds anything. */
function trimmed(cells: readonly string[]): string[] {
  const filled = Array.from(cells, (cell: string | undefined) => cell ?? '');
  while (filled.at(-1) === '') filled.pop();
  return filled;
}
