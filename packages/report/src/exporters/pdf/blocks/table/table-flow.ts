import { COLOURS } from '../../../../drawing/looks/colours.ts';
import type { TableBlock } from '../../../../tree/block.ts';
import { text } from '../../../../tree/inline.ts';
import type { StructureElement } from '../../file/structure.ts';
import type { Flow, Piece } from '../../layout/flow.ts';
import type { Page } from '../../layout/page.ts';
import type { Setting } from '../../layout/setting.ts';
import { LEADING, SIZES } from '../../style/tables.ts';
import type { SetLine } from '../../text/atom.ts';
import { drawLines } from '../../text/draw-lines.ts';
import { heightOf, RichText } from '../../text/rich-text.ts';
import { cutRow, type SetRow, setRows } from './set-row.ts';
import { CELL, headText, measureTable, type TableMeasure } from './table-widths.ts';
import { TableTags } from './table-tags.ts';

/** A row taller than this may be cut where at least `ROOM` is left; others go to the next page whole. ASSUMPTION: chosen by eye. */
const TALL = 130;
const ROOM = 64;

/** What is known of a table once it is its turn: widths and the lines of its head. */
interface PreparedTable {
  readonly measure: TableMeasure;
  readonly head: readonly (readonly SetLine[])[];
  readonly headHeight: number;
}

/** A table down the pages: its head is repeated, rows stay whole where they can. */
export class TableFlow implements Flow {
  readonly gap = 8;
  readonly #setting: Setting;
  readonly #block: TableBlock;
  readonly #width: number;
  readonly #caption: readonly SetLine[];
  readonly #tags: TableTags;
  #prepared: PreparedTable | undefined;
  #next = 0;
  #waiting: SetRow[] = [];
  #isBegun = false;

  constructor(setting: Setting, block: TableBlock, width: number, parent: StructureElement) {
    this.#setting = setting;
    this.#block = block;
    this.#width = width;
    const title = block.title === undefined ? undefined : new RichText(setting, [text(block.title)], { size: SIZES.body, isBold: true }, LEADING.table);
    this.#caption = title?.lines(width) ?? [];
    this.#tags = new TableTags(parent, block);
  }

  /** Measured when it is needed, so that a section of many tables does not hold all of them at once. */
  get #table(): PreparedTable {
    if (this.#prepared !== undefined) return this.#prepared;
    const measure = measureTable(this.#setting, this.#block, this.#width);
    const head = this.#block.columns.map((column, index) =>
      headText(this.#setting, [text(column.title)], measure.size).lines((measure.widths[index] ?? 0) - CELL.left - CELL.right),
    );
    this.#prepared = { measure, head, headHeight: Math.max(0, ...head.map(heightOf)) + CELL.top + CELL.bottom };
    return this.#prepared;
  }

  get isDone(): boolean {
    return this.#isBegun && this.#waiting.length === 0 && this.#next >= this.#block.rows.length;
  }

  /** Caption, head, and the first rows that belong together. */
  get least(): number {
    let height = this.#topHeight();
    this.#fill(2);
    const [first, second] = this.#waiting;
    if (first !== undefined) height += Math.min(first.height, ROOM);
    if (first?.row.isGroup === true && second !== undefined) height += Math.min(second.height, ROOM);
    return height;
  }

  take(room: number, isFresh: boolean): Piece | undefined {
    const rows: SetRow[] = [];
    const top = this.#topHeight();
    let left = room - top;
    while (left > 0) {
      this.#fill(1);
      const row = this.#waiting.shift();
      if (row === undefined) break;
      if (row.height <= left) {
        rows.push(row);
        left -= row.height;
        continue;
      }
      const mayCut = (row.height > TALL && left > ROOM) || (isFresh && rows.length === 0);
      const cut = mayCut ? cutRow(this.#block, row, left) : undefined;
      if (cut !== undefined) rows.push(cut[0]);
      this.#waiting.unshift(cut === undefined ? row : cut[1]);
      if (cut === undefined && isFresh && rows.length === 0) rows.push(...this.#waiting.splice(0, 1));
      break;
    }
    while (rows.length > (isFresh ? 1 : 0) && rows.at(-1)?.row.isGroup === true && this.#waiting.length + this.#block.rows.length - this.#next > 0)
      this.#waiting.unshift(...rows.splice(-1));
    if (rows.length === 0 && this.#block.rows.length > 0) return undefined;
    return this.#piece(rows, top);
  }

  #piece(rows: readonly SetRow[], top: number): Piece {
    const isFirst = !this.#isBegun;
    this.#isBegun = true;
    return {
      height: rows.reduce((sum, row) => sum + row.height, top),
      draw: (page, x, y) => {
        let at = y;
        if (isFirst) at = this.#drawCaption(page, x, at);
        this.#drawHead(page, x, at, isFirst);
        at += this.#table.headHeight;
        for (const [index, row] of rows.entries()) {
          this.#drawRow(page, x, at, row, index === 0 && !isFirst, index === rows.length - 1);
          at += row.height;
        }
      },
    };
  }

  #topHeight(): number {
    return this.#table.headHeight + (this.#isBegun || this.#caption.length === 0 ? 0 : heightOf(this.#caption) + 3);
  }

  #fill(count: number): void {
    while (this.#waiting.length < count && this.#next < this.#block.rows.length) {
      const rows = setRows(this.#setting, this.#block, this.#table.measure, this.#next);
      this.#next += Math.max(1, rows.length);
      this.#waiting.push(...rows);
    }
  }

  #left(column: number): number {
    return this.#table.measure.widths.slice(0, column).reduce((sum, own) => sum + own, 0);
  }

  #drawCaption(page: Page, x: number, y: number): number {
    if (this.#caption.length === 0) return y;
    drawLines(this.#setting, this.#caption, { page, x, y, width: this.#left(this.#table.measure.widths.length) }, this.#tags.caption());
    return y + heightOf(this.#caption) + 3;
  }

  #drawHead(page: Page, x: number, y: number, isFirst: boolean): void {
    const width = this.#left(this.#table.measure.widths.length);
    page.enter('artifact');
    page.area(x, y, width, this.#table.headHeight, COLOURS.raised.light);
    page.rule(x, y + this.#table.headHeight, width, COLOURS.faint.light, 0.9);
    for (const [index, lines] of this.#table.head.entries()) {
      const place = { page, x: x + this.#left(index) + CELL.left, y: y + this.#table.headHeight - CELL.bottom - heightOf(lines), width: this.#inner(index, 1) };
      const align = this.#block.columns[index]?.align;
      drawLines(this.#setting, lines, align === undefined ? place : { ...place, align }, isFirst ? this.#tags.head(index) : 'artifact');
    }
  }

  #drawRow(page: Page, x: number, y: number, row: SetRow, isFirstOfPage: boolean, isLastOfPage: boolean): void {
    const width = this.#left(this.#table.measure.widths.length);
    if (row.row.anchor !== undefined && !row.isContinued) this.#setting.places.set(row.row.anchor, { page, y });
    page.enter('artifact');
    if (row.row.isGroup === true) page.area(x, y, width, row.height, COLOURS.raised.light);
    for (const cell of row.cells) {
      if (cell.isReaching && !isLastOfPage) continue;
      page.rule(x + this.#left(cell.column), y + row.height, this.#outer(cell.column, cell.columns), COLOURS.rule.light, 0.5);
    }
    for (const cell of row.cells) {
      const place = { page, x: x + this.#left(cell.column) + CELL.left, y: y + CELL.top, width: this.#inner(cell.column, cell.columns) };
      const align = row.row.isGroup === true ? undefined : this.#block.columns[cell.column]?.align;
      const isReminder = cell.lines.length === 0 && isFirstOfPage && cell.reminder !== undefined;
      const lines = isReminder ? (cell.reminder ?? []).filter((_, index, all) => heightOf(all.slice(0, index + 1)) <= row.height - CELL.top) : cell.lines;
      const element = this.#tags.cell(row.row, row.index, cell);
      drawLines(this.#setting, lines, align === undefined ? place : { ...place, align }, isReminder ? 'artifact' : element);
    }
  }

  #outer(column: number, columns: number): number {
    return this.#left(column + columns) - this.#left(column);
  }

  #inner(column: number, columns: number): number {
    return this.#outer(column, columns) - CELL.left - CELL.right;
  }
}
