import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument, Language } from '@anshin/model';
import { exportReport } from '@anshin/report';
import { Workbook } from '@cj-tech-master/excelts';
import { readWorksheets, type WorksheetResult } from './read-worksheets.ts';

/** The day that tests export for. */
const DAY = '2026-04-01';

/** The sections that can be filled in. */
const WORKSHEETS = Array.from({ length: 11 }, (_, index) => `worksheet-${index + 1}`);

/** The worksheets of a document as a user gets them. */
export async function worksheetsOf(
  document: AnshinDocument,
  languages: readonly Language[] = ['ja'],
  sections: readonly string[] = WORKSHEETS,
): Promise<Uint8Array> {
  const catalog = builtinCatalog();
  const assessment = assess(document, catalog, { now: DAY });
  const [file] = await exportReport('xlsx', { document, assessment, catalog, languages, sections });
  return file?.content as Uint8Array;
}

/** A workbook after a user opened it in another program, changed something and saved it. */
export async function edited(bytes: Uint8Array, edit: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes as Uint8Array<ArrayBuffer>);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Reads worksheets into the document they came from. */
export function readInto(bytes: Uint8Array, into: AnshinDocument): WorksheetResult {
  return readWorksheets(bytes, { into, catalog: builtinCatalog() });
}

/** The address of a cell by the title of its column and something that stands in its row. */
export function cellOf(book: Workbook, sheet: string, column: string, row: string): string {
  const found = book.getWorksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}: ${book.worksheets.map(({ name }) => name).join(', ')}`);
  const head = found.getRow(4);
  const at = Array.from({ length: found.columnCount }, (_, index) => index + 1).find((number) => head.getCell(number).text === column);
  let line = 0;
  found.eachRow((one, number) => {
    if (number > 4 && line === 0) one.eachCell((cell) => (cell.text.split('\n')[0] === row ? (line = number) : undefined));
  });
  if (at === undefined || line === 0) throw new Error(`no cell ${column} × ${row} on ${sheet}`);
  return found.getCell(line, at).address;
}
