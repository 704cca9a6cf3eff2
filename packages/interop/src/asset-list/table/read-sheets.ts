import { strFromU8 } from 'fflate';
import { decode } from '../../reading/decode.ts';
import { unzip } from '../../reading/unzip.ts';
import { outlineOf } from '../../worksheets/workbook/read-book.ts';
import { scanStrings } from '../../worksheets/workbook/scan-strings.ts';
import type { Grid } from './grid.ts';
import { scanGrid } from './scan-grid.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/** Most bytes of one part. ASSUMPTION: a sheet of 20,000 rows and fifty columns has about 40 MB. */
const MOST_BYTES = 60_000_000;

/** Most sheets that are read. ASSUMPTION: one for each site of a large company. */
const MOST_SHEETS = 60;

/** The sheets of a workbook that hold anything, and how many were left out; or the code of why it is not read. */
export type SheetsRead = { readonly grids: readonly Grid[]; readonly sheetsLeft: number } | { readonly code: string };

/** Reads the sheets of any XLSX file. Runs nothing, follows no link, resolves no entity; never throws. */
export function readSheets(bytes: Uint8Array): SheetsRead {
  const opened = unzip(bytes, (name) => name === WORKBOOK || name === RELATIONSHIPS);
  if ('code' in opened) return opened;
  if (!opened.parts.has(WORKBOOK)) return { code: 'import.bad-archive' };
  const outline = outlineOf(opened.parts);
  if ('code' in outline) return outline;
  const shared = textOf(bytes, STRINGS);
  if (shared === undefined) return { code: 'import.archive-bomb' };
  const strings = scanStrings(shared || '<sst/>');
  if (strings.problem !== undefined) return { code: strings.problem };
  const grids: Grid[] = [];
  for (const { name, part } of outline.sheets.slice(0, MOST_SHEETS)) {
    const xml = /^xl\/worksheets\/[^/]+\.xml$/.test(part) ? textOf(bytes, part) : '';
    if (xml === undefined) return { code: 'import.archive-bomb' };
    if (xml === '') continue;
    const grid = scanGrid(xml, name, strings.strings);
    if ('code' in grid) return grid;
    if (grid.rows.length > 0) grids.push(grid);
  }
  return { grids, sheetsLeft: Math.max(0, outline.sheets.length - MOST_SHEETS) };
}

/** One part; empty where the archive has none, `undefined` where it is too large. */
function textOf(bytes: Uint8Array, part: string): string | undefined {
  const opened = unzip(bytes, (name) => name === part);
  if ('code' in opened) return opened.code === 'import.archive-bomb' ? undefined : '';
  const found = opened.parts.get(part);
  if (found === undefined) return '';
  if (found.length > MOST_BYTES) return undefined;
  return found[0] === 0xff || found[0] === 0xfe ? decode(found).text : strFromU8(found);
}
