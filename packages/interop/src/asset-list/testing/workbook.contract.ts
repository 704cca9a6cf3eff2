import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook for tests: rows of texts; a text that begins with `=` becomes a formula with that text as its result. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly string[];
}

/** A small XLSX file without styles, as other programs write them. */
export function workbook(sheets: readonly TestSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const links = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('');
  const strings: string[] = [];
  const parts = sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, strings)] as const);
  const all = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links}</Relationships>`,
    ...Object.fromEntries(parts),
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh></si>`).join('')}</sst>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(2026, 0, 1) });
}

function sheetXml({ rows, merges = [] }: TestSheet, strings: string[]): string {
  const body = rows.map((cells, row) => {
    const inner = cells.map((text, column) => (text === '' ? '' : cellXml(text, `${letters(column)}${row + 1}`, strings)));
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return `<worksheet><sheetData>${body.join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;
}

function cellXml(text: string, address: string, strings: string[]): string {
  if (text.startsWith('=')) return `<c r="${address}" t="str"><f>${escaped(text.slice(1))}</f><v>${escaped(text)}</v></c>`;
  if (/^\d+$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
  if (text.length % 2 === 0) return `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  strings.push(text);
  return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
