import type { Importer, ImportSource } from '../importer.ts';
import { INVENTORY_WORDS } from '../inventory/words.ts';
import { decode } from '../reading/decode.ts';
import { sheetNames } from '../worksheets/workbook/read-book.ts';
import { findHeader } from './columns/find-header.ts';
import { listTemplate } from './mapping/list-template.ts';
import { readList } from './read-list.ts';
import { isZip, openTable } from './table/open-table.ts';
import { ASSET_LIST_WORDS } from './words.ts';

/** How much of a text is looked at to recognise it, in bytes. */
const BEGINNING = 64_000;

/** Anybody's list of assets: a CSV or TSV file, or a sheet of a workbook. It takes what no other format claims, so it stands last among the importers. */
export const assetList: Importer = {
  id: 'asset-list',
  title: { ja: '資産一覧（CSV・Excel）', en: 'Asset list (CSV, Excel)' },
  extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm'],
  recognises,
  read: (source, options) => Promise.resolve(readList(source, options)),
  words: { ...INVENTORY_WORDS, ...ASSET_LIST_WORDS },
  mappingTemplate: ({ bytes }, { catalog }) => Promise.resolve(listTemplate(bytes, catalog)),
};

/** How JSON, XML and YAML begin; commas in such a file make no table. */
const OTHER_SYNTAX = /^\uFEFF?(?:\s|#[^\n]*\n)*(?:[{<]|---|- |[a-z][\w-]*:(?:\s|$))/;

/** A workbook of whatever content, or a text whose first lines hold the header of an asset list. */
function recognises({ bytes }: ImportSource): boolean {
  if (isZip(bytes)) return sheetNames(bytes).length > 0;
  const beginning = beginningOf(bytes);
  if (OTHER_SYNTAX.test(decode(beginning.subarray(0, 4_000)).text)) return false;
  const opened = openTable(beginning);
  if ('code' in opened) return false;
  return opened.grids.some((grid) => findHeader(grid) !== undefined);
}

/** The first whole lines; a line break is one byte in every encoding but UTF-16, where an even number of bytes is whole enough. */
function beginningOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= BEGINNING) return bytes;
  const beginning = bytes.subarray(0, BEGINNING);
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  const end = isUtf16 ? BEGINNING : beginning.lastIndexOf(0x0a) + 1;
  return end === 0 ? beginning : beginning.subarray(0, end);
}
