/** The part of the WHATWG Encoding standard that is used here; every JavaScript run time has it. Its `shift_jis` is Windows' CP932. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The text of a file and the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';
  /** Some bytes did not belong to the encoding and were replaced. */
  readonly isDamaged: boolean;
}

/** Encodings that are tried without a byte order mark, in the order of how common they are; the first that fits without a fault wins. */
const CANDIDATES = ['utf-8', 'shift_jis', 'euc-jp'] as const;

/** Reads text in UTF-8, UTF-16, Shift_JIS (CP932), EUC-JP or ISO-2022-JP, by mark or by content. Never throws: what fits nothing is read as UTF-8 with replacements. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return read(bytes, marked) ?? damaged(bytes, marked);
  if (hasEscapes(bytes)) return read(bytes, 'iso-2022-jp') ?? damaged(bytes, 'iso-2022-jp');
  const fitting = CANDIDATES.map((encoding) => read(bytes, encoding)).filter((decoded) => decoded !== undefined);
  const [first] = fitting;
  if (first === undefined) return damaged(bytes, 'utf-8');
  if (first.encoding === 'utf-8' || fitting.length === 1) return first;
  return fitting.reduce((best, decoded) => (oddness(decoded.text) < oddness(best.text) ? decoded : best));
}

function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** The escape sequences with which ISO-2022-JP shifts to kanji. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

function read(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, isDamaged: false };
  } catch {
    return undefined;
  }
}

function damaged(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isDamaged: true };
}

/** Half-width katakana and rare kanji are what a wrong guess between the Japanese encodings yields; kana are what a right one yields. */
function oddness(text: string): number {
  const sample = text.slice(0, 20_000);
  return count(sample, /[\uFF61-\uFF9F\uE000-\uF8FF]/g) * 2 - count(sample, /[\u3041-\u30FC]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
