import type { Grid, GridRow } from './grid.ts';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';

/**
 * Reads a text table (RFC 4180, any delimiter, any line ending): quoted cells may hold delimiters, line breaks and doubled quotation marks. A mark
 * inside an unquoted cell is a character like others; one that is never closed begins no quoted cell. Linear in the text; never throws.
 * Our own code, because the npm library needs Node's Buffer, and its form for browsers a gigabyte for a quoted cell of 30 MB.
 */
export function readDelimited(text: string, delimiter: string): Grid {
  return new Reader(text, delimiter).read();
}

class Reader {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;
  #line = 1;
  #cells = 0;
  #rowsLeft = 0;
  #columnsLeft = 0;
  #cellsCut = 0;
  #openQuote: number | undefined;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  read(): Grid {
    const rows: GridRow[] = [];
    while (this.#at < this.#text.length) {
      const line = this.#line;
      const cells = this.#record();
      if (cells.length === 0) continue;
      if (rows.length >= MAX_ROWS || this.#cells > MAX_CELLS) this.#rowsLeft += 1;
      else {
        this.#cells += cells.length;
        rows.push({ line, cells });
      }
    }
    const grid = { sheet: '', rows, rowsLeft: this.#rowsLeft, columnsLeft: this.#columnsLeft, cellsCut: this.#cellsCut };
    return this.#openQuote === undefined ? grid : { ...grid, openQuote: this.#openQuote };
  }

  /** The cells of the next record up to the last that holds anything; none for an empty one. */
  #record(): string[] {
    const cells: string[] = [];
    let column = 0;
    let filled = 0;
    for (let isMore = true; isMore; column++) {
      const cell = this.#within(this.#cell()).trim();
      if (column >= MAX_COLUMNS) {
        if (cell !== '') this.#columnsLeft = Math.max(this.#columnsLeft, column + 1 - MAX_COLUMNS);
      } else {
        cells.push(cell);
        if (cell !== '') filled = cells.length;
      }
      isMore = this.#text[this.#at] === this.#delimiter;
      this.#at += isMore ? 1 : this.#lineEnd();
    }
    cells.length = filled;
    return cells;
  }

  #within(cell: string): string {
    if (cell.length <= MAX_CELL) return cell;
    this.#cellsCut += 1;
    return cell.slice(0, MAX_CELL);
  }

  #cell(): string {
    if (this.#text[this.#at] === '"' && this.#openQuote === undefined) {
      const quoted = this.#quoted();
      if (quoted !== undefined) return quoted;
    }
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#isCellEnd()) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** A quoted cell with whatever stands behind its closing mark; `undefined` where the mark is never closed. */
  #quoted(): string | undefined {
    const from = this.#at + 1;
    let close = this.#text.indexOf('"', from);
    while (close !== -1 && this.#text[close + 1] === '"') close = this.#text.indexOf('"', close + 2);
    if (close === -1) {
      this.#openQuote = this.#line;
      return undefined;
    }
    const value = this.#text.slice(from, close).replaceAll('""', '"');
    this.#countLines(this.#at, close);
    this.#at = close + 1;
    while (this.#at < this.#text.length && !this.#isCellEnd()) this.#at += 1;
    return `${value}${this.#text.slice(close + 1, this.#at)}`;
  }

  #isCellEnd(): boolean {
    const character = this.#text[this.#at];
    return character === this.#delimiter || character === '\n' || character === '\r';
  }

  /** Length of the line ending that stands here. */
  #lineEnd(): number {
    if (this.#at >= this.#text.length) return 0;
    this.#line += 1;
    return this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n' ? 2 : 1;
  }

  #countLines(from: number, to: number): void {
    for (let at = this.#text.indexOf('\n', from); at !== -1 && at < to; at = this.#text.indexOf('\n', at + 1)) this.#line += 1;
  }
}
