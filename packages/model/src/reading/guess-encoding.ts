/** Bytes that are looked at. ASSUMPTION: 64 KiB of text hold enough Japanese characters to tell the encodings apart. */
const SAMPLE = 65_536;

/**
 * The name of the encoding that a file seems to be in, or '' when it cannot be told: from its first bytes (`mark`: a byte order mark, or the
 * zero bytes of UTF-16), or from the pairs of bytes that stand for kana and kanji (`content`, only for bytes that are not UTF-8).
 */
export function guessEncoding(bytes: Uint8Array, by: 'mark' | 'content'): string {
  return by === 'mark' ? markedEncoding(bytes) : japaneseEncoding(bytes.subarray(0, SAMPLE));
}

function markedEncoding(bytes: Uint8Array): string {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 && bytes.length >= 4 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  const hasZeroPattern =
    bytes.length >= 4 && ((first === 0 && third === 0 && second !== 0 && fourth !== 0) || (second === 0 && fourth === 0 && first !== 0 && third !== 0));
  return hasZeroPattern ? 'UTF-16' : '';
}

function japaneseEncoding(bytes: Uint8Array): string {
  const shiftJis = pairs(bytes, isShiftJisLead, isShiftJisTrail);
  const eucJp = pairs(bytes, isEucLead, isEucTrail);
  if (eucJp.faults === 0 && eucJp.kana > 0) return 'EUC-JP';
  if (shiftJis.faults === 0 && shiftJis.kana > 0) return 'Shift_JIS';
  return '';
}

/** Pairs of bytes that are kana (no Japanese text is without), and bytes that fit no pair. A pair cut off by the end is no fault. */
function pairs(bytes: Uint8Array, isLead: (byte: number) => boolean, isTrail: (byte: number) => boolean) {
  let kana = 0;
  let faults = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80 || (isLead === isShiftJisLead && lead >= 0xa1 && lead <= 0xdf)) continue;
    const trail = bytes[index + 1];
    if (trail === undefined) break;
    if (!isLead(lead) || !isTrail(trail)) faults++;
    else {
      if (lead === 0x82 || lead === 0x83 || lead === 0xa4 || lead === 0xa5) kana++;
      index++;
    }
  }
  return { kana, faults };
}

/** Lead and trail bytes of JIS X 0208 in Shift_JIS (JIS X 0208 annex 1); half-width katakana 0xA1–0xDF stand alone. */
const isShiftJisLead = (byte: number) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
const isShiftJisTrail = (byte: number) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;

/** Lead and trail bytes of JIS X 0208 in EUC-JP; 0x8E introduces half-width katakana. */
const isEucLead = (byte: number) => byte >= 0xa1 || byte === 0x8e;
const isEucTrail = (byte: number) => byte >= 0xa1;
