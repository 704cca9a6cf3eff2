import { type CharacterMap, readCharacterMap } from './character-map.ts';

/** A file that was given as a font is none that can be read: no TrueType outlines, or broken. */
export class UnreadableFontError extends Error {
  readonly code = 'report.unreadable-font';

  constructor(reason: string, cause?: unknown) {
    super(`a font cannot be read: ${reason}`, { cause });
    this.name = 'UnreadableFontError';
  }
}

/** A font as far as setting text needs it. Lengths are in units of the em square, `unitsPerEm` to an em. */
export interface TrueTypeFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** The glyph of a code point; 0 where the font has none. */
  readonly glyphOf: CharacterMap;
  readonly advance: (glyph: number) => number;
  readonly leftBearing: (glyph: number) => number;
  /** The outline of a glyph as the file holds it; empty for white space. */
  readonly outline: (glyph: number) => Uint8Array;
  /** A whole table by its tag. */
  readonly table: (tag: string) => Uint8Array | undefined;
}

/** Reads a TrueType file. Source: OpenType 1.9. Throws an UnreadableFontError. */
export function readTrueType(bytes: Uint8Array): TrueTypeFont {
  try {
    return parse(bytes);
  } catch (error) {
    throw error instanceof UnreadableFontError ? error : new UnreadableFontError('it ends too early', error);
  }
}

interface Place {
  readonly at: number;
  readonly length: number;
}

function parse(bytes: Uint8Array): TrueTypeFont {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = tablesOf(view);
  const at = (tag: string): number => {
    const place = places.get(tag);
    if (place === undefined) throw new UnreadableFontError(`it has no table ${tag}`);
    return place.at;
  };
  const [head, hhea, hmtx, glyf, loca, cmap] = [at('head'), at('hhea'), at('hmtx'), at('glyf'), at('loca'), at('cmap')];
  const os2 = places.get('OS/2');
  const metrics = Math.max(1, view.getUint16(hhea + 34));
  const glyphCount = view.getUint16(at('maxp') + 4);
  const isLong = view.getInt16(head + 50) === 1;
  const offset = (glyph: number): number => (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
  const ascent = view.getInt16(hhea + 4);
  const corner = (index: number): number => view.getInt16(head + 36 + index * 2);
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent,
    descent: view.getInt16(hhea + 6),
    capHeight: os2 === undefined || view.getUint16(os2.at) < 2 ? Math.round(ascent * 0.7) : view.getInt16(os2.at + 88),
    box: [corner(0), corner(1), corner(2), corner(3)],
    glyphCount,
    glyphOf: readCharacterMap(view, cmap),
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4),
    leftBearing: (glyph) => view.getInt16(glyph < metrics ? hmtx + glyph * 4 + 2 : hmtx + metrics * 4 + (glyph - metrics) * 2),
    outline: (glyph) => bytes.subarray(glyf + offset(glyph), glyf + offset(glyph + 1)),
    table: (tag) => {
      const place = places.get(tag);
      return place === undefined ? undefined : bytes.subarray(place.at, place.at + place.length);
    },
  };
}

/** TrueType outlines only: the kinds of file that hold `glyf`. */
const KINDS = new Set([0x00010000, 0x74727565]);

function tablesOf(view: DataView): Map<string, Place> {
  if (!KINDS.has(view.getUint32(0))) throw new UnreadableFontError('it holds no TrueType outlines');
  const places = new Map<string, Place>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    places.set(tag, { at: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  return places;
}
