import { COLOURS } from '../../../../drawing/looks/colours.ts';
import type { MatrixBlock } from '../../../../tree/block.ts';
import { text } from '../../../../tree/inline.ts';
import type { StructureElement } from '../../file/structure.ts';
import type { Flow, Piece } from '../../layout/flow.ts';
import type { Page } from '../../layout/page.ts';
import type { Setting } from '../../layout/setting.ts';
import { LEADING, SIZES } from '../../style/tables.ts';
import type { SetLine } from '../../text/atom.ts';
import { clampLines } from '../../text/clamp-lines.ts';
import { drawLines } from '../../text/draw-lines.ts';
import { heightOf, RichText } from '../../text/rich-text.ts';
import { matrixSign } from '../../text/signs.ts';
import { elidedMiddle } from '../../text/elided.ts';
import { HEAD_SIZE, type MatrixBand, PADDING, ROW_SIZE } from './matrix-bands.ts';

type MatrixRow = MatrixBlock['rows'][number];

/** Row heads are cut after so many lines; the whole name stands in the section that the matrix sums up. */
const MOST_LINES = 8;

interface SetMatrixRow {
  readonly row: MatrixRow;
  readonly head: readonly SetLine[];
  readonly gap: readonly SetLine[];
  readonly height: number;
}

/** A heat map down the pages, or one band of its columns where not all fit side by side. */
export class MatrixFlow implements Flow {
  readonly gap = 8;
  readonly #setting: Setting;
  readonly #block: MatrixBlock;
  readonly #band: MatrixBand;
  readonly #caption: readonly SetLine[];
  readonly #parent: StructureElement;
  #table: StructureElement | undefined;
  #body: StructureElement | undefined;
  #next = 0;

  constructor(setting: Setting, block: MatrixBlock, band: MatrixBand, parent: StructureElement) {
    this.#setting = setting;
    this.#block = block;
    this.#band = band;
    this.#parent = parent;
    const title =
      band.bands === 1
        ? [text(block.title)]
        : [text(block.title), text({ ja: ` (${band.index + 1}/${band.bands})`, en: ` (${band.index + 1}/${band.bands})` })];
    this.#caption = new RichText(setting, title, { size: SIZES.body, isBold: true }, LEADING.table).lines(this.#width());
  }

  get isDone(): boolean {
    return this.#next >= this.#block.rows.length;
  }

  get least(): number {
    return this.#top() + 60;
  }

  take(room: number, isFresh: boolean): Piece | undefined {
    const isFirst = this.#next === 0;
    const rows: SetMatrixRow[] = [];
    let height = this.#top();
    while (this.#next < this.#block.rows.length) {
      const row = this.#set(this.#block.rows[this.#next]);
      if (height + row.height > room && !(isFresh && rows.length === 0)) break;
      rows.push(row);
      height += row.height;
      this.#next += 1;
    }
    while (rows.length > (isFresh ? 1 : 0) && rows.at(-1)?.row.isGroup === true && !this.isDone) {
      height -= rows.pop()?.height ?? 0;
      this.#next -= 1;
    }
    if (rows.length === 0) return undefined;
    return { height, draw: (page, x, y) => this.#draw(page, x, y, rows, isFirst) };
  }

  #top(): number {
    return this.#band.headHeight + (this.#next === 0 ? heightOf(this.#caption) + 3 : 0);
  }

  #width(): number {
    return this.#band.rowHead + this.#band.columns.length * this.#band.cell + this.#band.gapWidth;
  }

  #set(row: MatrixRow | undefined): SetMatrixRow {
    if (row === undefined) throw new RangeError('a matrix has no such row');
    const style = { size: ROW_SIZE, isBold: row.isGroup === true };
    const room = row.isGroup === true ? this.#width() : this.#band.rowHead;
    const head = clampLines(new RichText(this.#setting, row.head, style, LEADING.table).lines(room - 2 * PADDING), MOST_LINES);
    const gap = row.isGroup === true ? [] : new RichText(this.#setting, row.gap, { size: ROW_SIZE }, LEADING.table).lines(this.#band.gapWidth - 2 * PADDING);
    return { row, head, gap, height: Math.max(heightOf(head), heightOf(gap), this.#band.cell * 0.7) + 3 };
  }

  #draw(page: Page, x: number, y: number, rows: readonly SetMatrixRow[], isFirst: boolean): void {
    this.#table ??= this.#parent.add('Table');
    let at = y;
    if (isFirst) {
      drawLines(this.#setting, this.#caption, { page, x, y: at, width: this.#width() }, this.#table.add('Caption'));
      at += heightOf(this.#caption) + 3;
    }
    this.#drawHead(page, x, at, isFirst ? this.#table.add('THead').add('TR') : undefined);
    at += this.#band.headHeight;
    this.#body ??= this.#table.add('TBody');
    for (const row of rows) {
      this.#drawRow(page, x, at, row, this.#body.add('TR'));
      at += row.height;
    }
  }

  #drawHead(page: Page, x: number, y: number, parent: StructureElement | undefined): void {
    const band = this.#band;
    const bottom = y + band.headHeight;
    const owner = (): StructureElement | 'artifact' => parent?.add('TH', { table: '/Scope /Column' }) ?? 'artifact';
    page.enter('artifact');
    page.rule(x, bottom, this.#width(), COLOURS.faint.light, 0.9);
    const label = (title: MatrixBlock['corner'], at: number, width: number): void => {
      const lines = new RichText(this.#setting, [text(title)], { size: ROW_SIZE, isBold: true, colour: COLOURS.muted.light }, LEADING.table).lines(
        width - 2 * PADDING,
      );
      drawLines(this.#setting, lines, { page, x: at + PADDING, y: bottom - heightOf(lines) - 3, width }, owner());
    };
    label(this.#block.corner, x, band.rowHead);
    const look = { face: this.#setting.regular, size: HEAD_SIZE, colour: COLOURS.ink.light };
    for (const [index, column] of band.columns.entries()) {
      const title = elidedMiddle(this.#setting.shown(this.#block.columns[column]?.title[this.#setting.first] ?? ''), band.headHeight - 6, look);
      page.enter(owner());
      page.textUpward(title, x + band.rowHead + (index + 0.5) * band.cell + HEAD_SIZE * 0.36, bottom - 4, look);
    }
    label(this.#block.gapTitle, x + band.rowHead + band.columns.length * band.cell, band.gapWidth);
  }

  #drawRow(page: Page, x: number, y: number, { row, head, gap, height }: SetMatrixRow, parent: StructureElement): void {
    const { rowHead, cell, columns, gapWidth } = this.#band;
    const gapAt = x + rowHead + columns.length * cell;
    page.enter('artifact');
    if (row.isGroup === true) page.area(x, y, this.#width(), height, COLOURS.raised.light);
    else if (row.isGap) page.area(gapAt, y, gapWidth, height, COLOURS.criticalSoft.light);
    page.rule(x, y + height, this.#width(), COLOURS.rule.light, 0.4);
    if (row.isGroup !== true)
      for (let index = 0; index <= columns.length; index++) page.area(x + rowHead + index * cell - 0.2, y, 0.4, height, COLOURS.rule.light);
    const inside = (lines: readonly SetLine[], at: number, owner: StructureElement): void =>
      drawLines(this.#setting, lines, { page, x: at + PADDING, y: y + 1.5, width: gapWidth }, owner);
    if (row.isGroup === true) return inside(head, x, parent.add('TH', { table: `/Scope /Row /ColSpan ${columns.length + 2}` }));
    inside(head, x, parent.add('TH', { table: '/Scope /Row' }));
    for (const [index, column] of columns.entries()) {
      const own = row.cells[column];
      const element = parent.add('TD');
      if (own === null || own === undefined || own.mark === 'none') continue;
      page.enter(element.add('Span', { actual: own.hint[this.#setting.first] }));
      const size = Math.min(9, cell * 0.75);
      matrixSign(own.mark, size).draw(page, x + rowHead + (index + 0.5) * cell - size * 0.34 - 0.5, y + height / 2 + size * 0.36);
    }
    inside(gap, gapAt, parent.add('TD'));
  }
}
