import type { TableColumn } from '../../../tree/block.ts';
import { columnWidths } from '../../ooxml/text/column-widths.ts';
import type { Para } from '../../ooxml/text/run.ts';
import type { GridRow, TableGrid } from '../../ooxml/text/table-grid.ts';
import type { TypeSize } from '../../ooxml/text/wrap-paras.ts';
import { tag } from '../../ooxml/xml.ts';
import { hexOf } from '../parts/styles/style-xml.ts';
import { TWIPS } from '../parts/page.ts';
import type { BodyContext } from './context.ts';
import { bookmark, paragraph } from './paragraph.ts';

/** Type of cells in pixels: 9 and 8.5 points. */
const SIZE: TypeSize = { first: 12, second: 11.33 };
/** Room at the sides of a cell, in pixels. */
const SIDES = 12;
/** Share of the names at the left of a form. */
const NAMES = 0.2;
/** A cell with more letters than this may go on over the end of a page. ASSUMPTION: a third of a page. */
const DIVIDED = 700;

/** How a table is set. */
export interface TableForm {
  /** The width that it may take, in pixels. */
  readonly width: number;
  /** Names at the left instead of heads above. */
  readonly isFacts?: boolean;
  readonly isCompact?: boolean;
}

/** A table: heads repeat on every page, rows stay whole unless they are long. */
export function tableXml(grid: TableGrid, form: TableForm, context: BodyContext): string {
  const cells = [grid.heads, ...grid.rows.filter((row) => !row.isGroup).map((row) => row.cells.map((cell) => cell?.paras))];
  const pixels =
    form.isFacts === true
      ? [form.width * NAMES, form.width * (1 - NAMES)]
      : columnWidths(grid.columns, cells, form.width, SIZE, SIDES, form.isCompact === true);
  const widths = pixels.map((width) => Math.round(width * TWIPS));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = tag(
    'w:tblPr',
    {},
    tag('w:tblStyle', { 'w:val': context.styles.table }),
    tag('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    '<w:tblLayout w:type="fixed"/>',
    tag('w:tblLook', {
      'w:val': form.isFacts === true ? '0080' : '0020',
      'w:firstRow': form.isFacts === true ? 0 : 1,
      'w:firstColumn': form.isFacts === true ? 1 : 0,
    }),
  );
  const head = form.isFacts === true ? '' : headRow(grid, widths, context);
  const reaching = new Map<number, number>();
  const rows = grid.rows.map((row) => bodyRow(row, { widths, columns: grid.columns, reaching }, context));
  return tag('w:tbl', {}, properties, tag('w:tblGrid', {}, ...widths.map((width) => tag('w:gridCol', { 'w:w': width }))), head, ...rows);
}

function headRow(grid: TableGrid, widths: readonly number[], context: BodyContext): string {
  const cells = grid.heads.map((paras, index) => {
    const white = paras.map((para) => ({ ...para, runs: para.runs.map((run) => ({ ...run, colour: hexOf('onAccent') })) }));
    return cellXml(white, { width: widths[index] ?? 0, style: 'cellHead', fill: hexOf('accent'), ...aligned(grid.columns[index]) }, context);
  });
  return tag('w:tr', {}, tag('w:trPr', {}, '<w:cantSplit/><w:tblHeader/>'), ...cells);
}

interface RowContext {
  readonly widths: readonly number[];
  readonly columns: readonly TableColumn[];
  /** Columns into which a cell from above still reaches, and over how many rows. */
  readonly reaching: Map<number, number>;
}

function bodyRow(row: GridRow, { widths, columns, reaching }: RowContext, context: BodyContext): string {
  const mark = row.anchor === undefined ? undefined : bookmark(row.anchor, context);
  if (row.isGroup) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const cell = cellXml(
      row.cells[0]?.paras ?? [],
      { width: total, style: 'cell', fill: hexOf('accentSoft'), span: widths.length, keepNext: true, ...mark },
      context,
    );
    return tag('w:tr', {}, tag('w:trPr', {}, '<w:cantSplit/>'), cell);
  }
  const cells = row.cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    if (cell === undefined) {
      const left = reaching.get(column) ?? 0;
      reaching.set(column, left - 1);
      return cellXml([], { width, style: 'cell', ...(left > 0 ? { merge: 'continue' as const } : {}) }, context);
    }
    reaching.set(column, cell.rows - 1);
    const first = column === row.cells.findIndex((other) => other !== undefined) ? mark : undefined;
    return cellXml(
      cell.paras,
      { width, style: 'cell', ...(cell.rows > 1 ? { merge: 'restart' as const } : {}), ...aligned(columns[column]), ...first },
      context,
    );
  });
  const length = Math.max(
    0,
    ...row.cells.map((cell) => (cell?.paras ?? []).reduce((sum, para) => sum + para.runs.reduce((own, run) => own + run.text.length, 0), 0)),
  );
  return tag('w:tr', {}, length > DIVIDED ? '' : tag('w:trPr', {}, '<w:cantSplit/>'), ...cells);
}

interface CellForm {
  readonly width: number;
  readonly style: 'cell' | 'cellHead';
  readonly fill?: string;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly align?: 'center' | 'right';
  readonly keepNext?: boolean;
  readonly opening?: string;
  readonly closing?: string;
}

function aligned(column: TableColumn | undefined): Pick<CellForm, 'align'> {
  return column?.align === undefined ? {} : { align: column.align === 'end' ? 'right' : 'center' };
}

function cellXml(paras: readonly Para[], form: CellForm, context: BodyContext): string {
  const properties = tag(
    'w:tcPr',
    {},
    tag('w:tcW', { 'w:w': form.width, 'w:type': 'dxa' }),
    form.span === undefined ? '' : tag('w:gridSpan', { 'w:val': form.span }),
    form.merge === undefined ? '' : tag('w:vMerge', form.merge === 'restart' ? { 'w:val': 'restart' } : {}),
    form.fill === undefined ? '' : tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': form.fill }),
    form.style === 'cellHead' ? '<w:vAlign w:val="bottom"/>' : '',
  );
  const all: readonly Para[] = paras.length === 0 ? [{ runs: [] }] : paras;
  const content = all.map((para, index) =>
    paragraph(para, para.isSecond === true && form.style === 'cell' ? 'cellSecond' : form.style, context, {
      ...(form.keepNext === true ? { before: '<w:keepNext/>' } : {}),
      ...(form.align === undefined ? {} : { align: form.align }),
      ...(index === 0 && form.opening !== undefined ? { opening: form.opening } : {}),
      ...(index === all.length - 1 && form.closing !== undefined ? { closing: form.closing } : {}),
    }),
  );
  return tag('w:tc', {}, properties, ...content);
}
