import type { Importer } from '../importer.ts';
import { readWorksheets } from './read-worksheets.ts';
import { WORKSHEET_WORDS } from './words.ts';
import { sheetNames } from './workbook/read-book.ts';

/** The hidden sheet by which our own workbooks are known; a copy may bear a number. */
const KEYS_SHEET = /^anshin-keys/;

/** Our own XLSX worksheets, edited in any spreadsheet program. */
export const worksheetsImporter: Importer = {
  id: 'xlsx',
  title: { ja: '本ツールの Excel ワークシート', en: 'Anshin worksheets (Excel)' },
  extensions: ['xlsx', 'xlsm'],
  recognises: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && sheetNames(bytes).some((name) => KEYS_SHEET.test(name)),
  read: ({ bytes }, { catalog, into }) => {
    const { changes, ...result } = readWorksheets(bytes, { catalog, ...(into === undefined ? {} : { into }) });
    const held = changes.filter(({ hold }) => hold !== undefined).map(({ op, path, before, after }) => ({ op, path, before, after }));
    return Promise.resolve(held.length === 0 ? result : { ...result, held });
  },
  words: WORKSHEET_WORDS,
};
