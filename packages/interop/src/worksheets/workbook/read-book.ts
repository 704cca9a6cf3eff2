import { decode } from '../../reading/decode.ts';
import { readXml, type XmlElement } from '../../reading/read-xml.ts';
import { unzip } from '../../reading/unzip.ts';
import type { ReadBook, ReadSheet } from './cell.ts';
import { scanSheet } from './scan-sheet.ts';
import { scanStrings } from './scan-strings.ts';

/** Most bytes of all parts that are read, unpacked. ASSUMPTION: a workbook with 50,000 threats has about 33 MB; more would not fit the memory that an import may take. */
const MOST_BYTES = 48_000_000;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/** A workbook, or the code of why it is not read. */
export type BookRead = { readonly book: ReadBook } | { readonly code: string };

/** Reads those sheets of an XLSX or XLSM file that bear a mark of ours. Runs nothing, follows no link, resolves no entity; never throws. */
export function readBook(bytes: Uint8Array): BookRead {
  let hasMacros = false;
  let hasExternalLinks = false;
  const unpacked = unzip(bytes, (name) => {
    hasMacros ||= /vbaProject|macrosheets/i.test(name);
    hasExternalLinks ||= /^xl\/externalLinks\//i.test(name);
    return name === WORKBOOK || name === RELATIONSHIPS || name === STRINGS || /^xl\/worksheets\/[^/]+\.xml$/.test(name);
  });
  if ('code' in unpacked) return unpacked;
  const { parts } = unpacked;
  if ([...parts.values()].reduce((sum, part) => sum + part.length, 0) > MOST_BYTES) return { code: 'import.archive-bomb' };
  const outline = outlineOf(parts);
  if ('code' in outline) return outline;
  const strings = scanStrings(textOf(parts.get(STRINGS)) || '<sst/>');
  if (strings.problem !== undefined) return { code: strings.problem };
  const sheets: ReadSheet[] = [];
  for (const { name, part } of outline.sheets) {
    const { rows, problem } = scanSheet(textOf(parts.get(part)) || '<worksheet/>', strings.strings);
    if (problem !== undefined) return { code: problem };
    if (rows.length > 0) sheets.push({ name, rows });
  }
  return { book: { sheets, hasMacros, hasExternalLinks, is1904: outline.is1904 } };
}

/** The names of the sheets of a workbook; none where it is no workbook. Cheap: reads one small part. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  const unpacked = unzip(bytes, (name) => name === WORKBOOK || name === RELATIONSHIPS);
  if ('code' in unpacked) return [];
  const outline = outlineOf(unpacked.parts);
  return 'code' in outline ? [] : outline.sheets.map(({ name }) => name);
}

interface Outline {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly is1904: boolean;
}

/** The sheets of a workbook and the parts that hold them. */
export function outlineOf(parts: ReadonlyMap<string, Uint8Array>): Outline | { readonly code: string } {
  if (!parts.has(WORKBOOK)) return { code: 'worksheets.no-keys' };
  const workbook = readXml(textOf(parts.get(WORKBOOK)));
  if ('code' in workbook) return { code: workbook.code };
  const links = readXml(textOf(parts.get(RELATIONSHIPS)) || '<Relationships/>');
  if ('code' in links) return { code: links.code };
  const targets = new Map(links.root.children.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
  const sheets = childrenOf(workbook.root, 'sheets').flatMap(({ children }) =>
    children.map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';
      return { name: attributes['name'] ?? '', part: partOf(targets.get(id) ?? '') };
    }),
  );
  const is1904 = childrenOf(workbook.root, 'workbookPr').some(({ attributes }) => /^(1|true)$/.test(attributes['date1904'] ?? ''));
  return { sheets, is1904 };
}

/** A target beside the workbook, or from the root of the package. */
function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name.replace(/^.*:/, '') === name);
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : decode(part).text;
}
