import type { TrueTypeFont } from './true-type.ts';

/** Tables that are taken over whole because outlines may rest on them. */
const WHOLE = ['cvt ', 'fpgm', 'prep'] as const;
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/**
 * A TrueType file with some glyphs only, numbered anew: the n-th of `glyphs` becomes glyph n. Glyphs that others are composed of
 * follow. The first must be 0, the sign for what is missing. Source: OpenType 1.9; without cmap, name and post, as PDF allows.
 */
export function subsetFont(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const { outlines, all } = collect(font, glyphs);
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
  const loca = new DataView(new ArrayBuffer((all.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(all.length * 4));
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    loca.setUint32(index * 4, at);
    glyf.set(outline, at);
    at += padded(outline.length);
    const glyph = all[index] ?? 0;
    hmtx.setUint16(index * 4, font.advance(glyph));
    hmtx.setInt16(index * 4 + 2, font.leftBearing(glyph));
  }
  loca.setUint32(outlines.length * 4, at);
  const tables: [string, Uint8Array][] = [
    ['glyf', glyf],
    ['head', changed(font, 'head', (view) => view.setInt16(50, 1))],
    ['hhea', changed(font, 'hhea', (view) => view.setUint16(34, all.length))],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', changed(font, 'maxp', (view) => view.setUint16(4, all.length))],
  ];
  for (const tag of WHOLE) {
    const table = font.table(tag);
    if (table !== undefined) tables.push([tag, table]);
  }
  return assemble(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The outlines in their new order; numbers of components are rewritten. */
function collect(font: TrueTypeFont, glyphs: readonly number[]): { readonly outlines: Uint8Array[]; readonly all: number[] } {
  const all = [...glyphs];
  const numbers = new Map<number, number>();
  for (const [index, glyph] of glyphs.entries()) if (!numbers.has(glyph)) numbers.set(glyph, index);
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < all.length; index++) {
    const outline = font.outline(all[index] ?? 0);
    outlines.push(outline.length < 10 ? outline : renumbered(outline, numberOf));
  }
  return { outlines, all };

  function numberOf(glyph: number): number {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, all.length);
    all.push(glyph);
    return all.length - 1;
  }
}

function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  let at = 10;
  let flags = MORE_COMPONENTS;
  while ((flags & MORE_COMPONENTS) !== 0 && at + 4 <= copy.length) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) === 0 ? 2 : 4);
    at += (flags & HAS_SCALE) !== 0 ? 2 : (flags & HAS_TWO_SCALES) !== 0 ? 4 : (flags & HAS_MATRIX) !== 0 ? 8 : 0;
  }
  return copy;
}

function changed(font: TrueTypeFont, tag: string, change: (view: DataView) => void): Uint8Array {
  const copy = (font.table(tag) ?? new Uint8Array(0)).slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** A file of tables with its directory and check sums. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const head = 12 + tables.length * 16;
  const bytes = new Uint8Array(head + tables.reduce((sum, [, table]) => sum + padded(table.length), 0));
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let at = head;
  for (const [index, [tag, table]] of tables.entries()) {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) bytes[entry + letter] = tag.charCodeAt(letter);
    bytes.set(table, at);
    view.setUint32(entry + 4, checkSum(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at += padded(table.length);
  }
  return bytes;
}

function checkSum(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let offset = 0; offset < length; offset += 4) sum = (sum + view.getUint32(at + offset)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
