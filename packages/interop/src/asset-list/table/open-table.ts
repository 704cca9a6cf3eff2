import { decode } from '../../reading/decode.ts';
import { MAX_IMPORT_BYTES } from '../../reading/limits.ts';
import type { Grid } from './grid.ts';
import { readDelimited } from './read-delimited.ts';
import { readSheets } from './read-sheets.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** The tables of a file and how they were read, or the code of why there are none. */
export type TableRead =
  | {
      readonly grids: readonly Grid[];
      readonly sheetsLeft: number;
      /** Set for text: how it was read. */
      readonly text?: { readonly encoding: string; readonly delimiter: string; readonly isDamaged: boolean };
    }
  | { readonly code: string };

/** Opens a workbook or a text table of any delimiter and encoding. Never throws. */
export function openTable(bytes: Uint8Array): TableRead {
  if (bytes.length > MAX_IMPORT_BYTES) return { code: 'import.too-large' };
  if (isZip(bytes)) return readSheets(bytes);
  const { text: decoded, encoding, isDamaged } = decode(bytes);
  const { text, named } = withoutMarks(decoded);
  const delimiter = named ?? sniffDelimiter(text);
  const grid = readDelimited(text, delimiter);
  return { grids: grid.rows.length === 0 ? [] : [grid], sheetsLeft: 0, text: { encoding, delimiter, isDamaged } };
}

/** Whether the file is an archive, as workbooks are. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Without the byte order mark, and the delimiter that a first line `sep=;` names (spreadsheets write it). Its line stays, empty, so that numbers of lines hold. */
function withoutMarks(decoded: string): { readonly text: string; readonly named: string | undefined } {
  const text = decoded.replace(/^\uFEFF/, '');
  const named = /^"?sep=([,;|\t])"?(?=[\r\n])/i.exec(text);
  return { text: named === null ? text : text.slice(named[0].length), named: named?.[1] };
}
