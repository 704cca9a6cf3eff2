import { Inflate, strFromU8 } from 'fflate';

/** How much is handed to the unpacker at a time, in bytes: what one piece can grow to stays small. */
const PIECE = 8_192;

/** Unpacks what draw.io writes into a page: base64 of raw deflate of URI-encoded XML. `undefined` where it is damaged or grows beyond `limit` bytes. */
export function inflateDiagram(text: string, limit: number): string | undefined {
  try {
    const packed = fromBase64(text);
    if (packed === undefined) return undefined;
    const pieces: Uint8Array[] = [];
    let length = 0;
    let isDone = false;
    const inflate = new Inflate((piece, isLast) => {
      length += piece.length;
      if (length > limit) throw new RangeError('the page is too large');
      pieces.push(piece);
      isDone ||= isLast;
    });
    for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (!isDone) return undefined;
    const xml = strFromU8(joined(pieces, length));
    return /%[0-9a-f]{2}/i.test(xml) ? decodeURIComponent(xml) : xml;
  } catch {
    return undefined;
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** Bytes of base64 (RFC 4648 §4), white space left out; `undefined` for anything else. */
function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
  if (plain === '' || plain.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < plain.length; index++) {
    const value = VALUES.get(plain.charCodeAt(index));
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
