import { type Font, type Style, WorkbookWriter, type WorksheetWriter } from '@cj-tech-master/excelts';
import { cellAddress, quotedSheet } from './cell-address.ts';
import { fixZipTimes } from './fix-zip-times.ts';
import { rowHeight } from './row-height.ts';
import type { LevelRange, Sheet, SheetCell, SheetRow, Validation, Workbook } from './sheet.ts';
import { type CellLook, LEVEL_LOOKS, type StyleName, STYLES } from './styles/tables.ts';

/** Rows after which a sheet's texts no longer go into the shared table: it would have to be held until the end. */
const SHARED_UP_TO = 5_000;
/** Rows between two reports of progress. */
const STRIDE = 1_000;
const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const THIN = { style: 'thin', color: { argb: 'FFC3CCCE' } } as const;
const PROTECTED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The only module that knows the spreadsheet library: writes row by row, so that no sheet is ever held as a whole. The same bytes for the same workbook. */
export async function writeWorkbook(workbook: Workbook, progress?: (done: number, total: number) => void): Promise<Uint8Array> {
  // oxlint-disable-next-line no-restricted-globals -- a stated day, not the clock
  const day = new Date(`${workbook.day}T00:00:00Z`);
  const writer = new WorkbookWriter({ useStyles: true, created: day, modified: day, creator: workbook.author, lastModifiedBy: workbook.author });
  writer.defaultFont = { name: workbook.font, size: 10 };
  const chunks: Uint8Array[] = [];
  writer.stream.on?.('data', (chunk: Uint8Array) => void chunks.push(chunk));
  const looks = stylesOf(workbook.font);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.size, 0);
  let done = 0;
  for (const sheet of workbook.sheets) {
    const target = openSheet(writer, workbook, sheet);
    const widths = sheet.columns.map(({ width, isHidden }) => (isHidden === true ? Number.POSITIVE_INFINITY : width));
    const text = isShared(sheet) ? (value: string) => value : literal;
    for (const row of sheet.rows) {
      writeRow(target, looks, row, { widths, text, isLarge: !isShared(sheet) });
      done += 1;
      if (done % STRIDE === 0) progress?.(Math.min(done, total), total);
    }
    for (const validation of sheet.validations ?? []) addValidation(target, validation);
    for (const levels of sheet.levels ?? []) addLevels(target, levels);
    target.commit();
  }
  await writer.commit();
  progress?.(total, total);
  const bytes = joined(chunks);
  fixZipTimes(bytes);
  return bytes;
}

function openSheet(writer: WorkbookWriter, workbook: Workbook, sheet: Sheet): WorksheetWriter {
  const target = writer.addWorksheet(sheet.name, {
    useSharedStrings: isShared(sheet),
    ...(sheet.state === undefined ? {} : { state: sheet.state }),
    ...(sheet.tab === undefined ? {} : { properties: { tabColor: { argb: `FF${sheet.tab}` } } }),
    views: [
      sheet.frozen === undefined
        ? { state: 'normal', showGridLines: false }
        : { state: 'frozen', ySplit: sheet.frozen.rows, xSplit: sheet.frozen.columns, showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.isPortrait === true ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(sheet.titleRow === undefined ? {} : { printTitlesRow: `${sheet.titleRow}:${sheet.titleRow}` }),
    },
    headerFooter: { oddFooter: `&L${escapeFooter(workbook.footer)}&R&P / &N` },
  });
  target.columns = sheet.columns.map(({ width, isHidden }) => ({ width, ...(isHidden === true ? { hidden: true } : {}) }));
  if (sheet.filter !== undefined) target.autoFilter = sheet.filter;
  return target;
}

/** `&` begins a code in feet of pages; a digit after the text would be taken for a size of letters. */
function escapeFooter(text: string): string {
  return `${text.replaceAll('&', '&&')} `;
}

function writeRow(target: WorksheetWriter, looks: Looks, { cells, height, isHidden, merged }: SheetRow, { widths, text, isLarge }: Setting): void {
  const row = target.addRow([]);
  cells.forEach((cell, index) => {
    if (cell === undefined || (isLarge && cell.value === null)) return;
    const written = row.getCell(index + 1);
    written.value = valueOf(cell, text);
    written.style = looks[cell.style];
  });
  const guess = height ?? (isHidden === true || merged !== undefined ? undefined : rowHeight(cells, widths));
  if (guess !== undefined) row.height = guess;
  if (height === undefined) row.customHeight = false;
  if (isHidden === true) row.hidden = true;
  if (merged !== undefined && merged[1] > merged[0]) target.mergeCells(`${cellAddress(row.number, merged[0])}:${cellAddress(row.number, merged[1])}`);
  row.commit();
}

function valueOf(
  { value, to }: SheetCell,
  text: (value: string) => string,
): string | number | null | { formula: string; result: string | number } | { text: string; hyperlink: string } {
  if (typeof value === 'string' && to !== undefined) return { text: text(value), hyperlink: `#${quotedSheet(to)}!A1` };
  if (typeof value === 'string') return value === '' ? null : text(value);
  return value === null || typeof value === 'number' ? value : { formula: value.formula, result: value.result };
}

/** Whether the texts of a sheet go into the shared table. */
function isShared({ size }: Sheet): boolean {
  return size <= SHARED_UP_TO;
}

/** `_x000A_` in a text would be read as a character (ECMA-376 part 1, 22.4.2.4): its underscore is written as one; the shared table does so by itself. */
function literal(text: string): string {
  return text.includes('_x') ? text.replace(PROTECTED, '_x005F_') : text;
}

function addValidation(target: WorksheetWriter, { range, choices, hint, isStrict }: Validation): void {
  const message = hint === undefined ? {} : { showInputMessage: true, prompt: hint.slice(0, 250) };
  if (choices === undefined) target.dataValidations.add(range, { type: 'any', ...message });
  else
    target.dataValidations.add(range, {
      type: 'list',
      allowBlank: true,
      formulae: [choices],
      showErrorMessage: true,
      errorStyle: isStrict === true ? 'stop' : 'warning',
      ...message,
    });
}

function addLevels(target: WorksheetWriter, { range, words }: LevelRange): void {
  target.addConditionalFormatting({
    ref: range,
    rules: words.map(({ text, rank }, index) => ({
      type: 'cellIs',
      operator: 'equal',
      priority: index + 1,
      formulae: [`"${text.replaceAll('"', '""')}"`],
      style: {
        font: { color: { argb: LEVEL_LOOKS[rank].ink }, ...(rank === 3 ? { bold: true } : {}) },
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: LEVEL_LOOKS[rank].fill } },
      },
    })),
  });
}

/** How the rows of a sheet are written. */
interface Setting {
  /** In characters; hidden columns ask for no height. */
  readonly widths: readonly number[];
  readonly text: (value: string) => string;
  /** Empty cells are left out: their frames would be most of the file. */
  readonly isLarge: boolean;
}

type Looks = Readonly<Record<StyleName, Partial<Style>>>;

function stylesOf(font: string): Looks {
  return Object.fromEntries(Object.entries(STYLES).map(([name, look]) => [name, styleOf(font, look)])) as Record<StyleName, Partial<Style>>;
}

function styleOf(name: string, look: CellLook): Partial<Style> {
  const font: Partial<Font> = {
    name,
    size: look.size ?? 10,
    ...(look.isBold === true ? { bold: true } : {}),
    ...(look.isUnderlined === true ? { underline: true } : {}),
    ...(look.ink === undefined ? {} : { color: { argb: look.ink } }),
  };
  return {
    font,
    alignment: {
      vertical: look.vertical ?? 'top',
      ...(look.horizontal === undefined ? {} : { horizontal: look.horizontal }),
      ...(look.isWrapped === true ? { wrapText: true } : {}),
      ...(look.rotation === undefined ? {} : { textRotation: look.rotation }),
    },
    ...(look.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } } }),
    ...(look.isFramed === true ? { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } } : {}),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
