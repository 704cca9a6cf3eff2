import { guessEncoding } from './guess-encoding.ts';

/** The part of the WHATWG Encoding standard that is used here; every JavaScript run time has it, the language library does not name it. */
declare class TextDecoder {
  constructor(label: 'utf-8', options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The text of a file, or the encoding that it seems to be in and the first byte that is not UTF-8. */
export type DecodedText = { readonly text: string } | { readonly encoding: string; readonly offset: number };

/** Decodes UTF-8 strictly; a leading byte order mark is taken off. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = guessEncoding(bytes, 'mark');
  if (marked !== '') return { encoding: marked, offset: 0 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { encoding: guessEncoding(bytes, 'content'), offset: firstInvalidByte(bytes) };
  }
  const escape = text.indexOf('\u001b$');
  return escape === -1 ? { text } : { encoding: 'ISO-2022-JP', offset: escape };
}

/** Lines and columns of a byte in a file that could not be decoded; columns count from 1 in decoded characters. */
export function placeOfByte(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset; index++) {
    if (bytes[index] !== 0x0a) continue;
    line++;
    lineStart = index + 1;
  }
  return { line, column: new TextDecoder('utf-8').decode(bytes.subarray(lineStart, offset)).length + 1 };
}

/** The offset of the first byte that cannot stand in UTF-8: where a replacement character comes out that the bytes do not spell. */
function firstInvalidByte(bytes: Uint8Array): number {
  let offset = isReplacementOrMark(bytes, 0, 0xbb, 0xbf) ? 3 : 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd' && !isReplacementOrMark(bytes, offset, 0xbf, 0xbd)) return offset;
    const code = character.codePointAt(0) ?? 0;
    offset += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return offset;
}

/** Whether the bytes EF `second` `third` stand here: EF BB BF is the byte order mark, EF BF BD the replacement character itself. */
function isReplacementOrMark(bytes: Uint8Array, offset: number, second: number, third: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === second && bytes[offset + 2] === third;
}
