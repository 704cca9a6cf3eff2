/** Gives the glyph of a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

/** Reads a font's character map. Source: OpenType 1.9, cmap, formats 4 and 12; the widest table for Unicode is taken. */
export function readCharacterMap(view: DataView, cmap: number): CharacterMap {
  const count = view.getUint16(cmap + 2);
  let best: { readonly at: number; readonly format: number } | undefined;
  for (let index = 0; index < count; index++) {
    const platform = view.getUint16(cmap + 4 + index * 8);
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(at);
    if ((platform !== 0 && platform !== 3) || (format !== 4 && format !== 12)) continue;
    if (best === undefined || format > best.format) best = { at, format };
  }
  if (best === undefined) return () => 0;
  return best.format === 12 ? segmentedCoverage(view, best.at) : segmentMapping(view, best.at);
}

/** Format 12: groups of code points with consecutive glyphs, sorted. */
function segmentedCoverage(view: DataView, at: number): CharacterMap {
  const groups = view.getUint32(at + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      if (codePoint < view.getUint32(group)) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
    }
    return 0;
  };
}

/** Format 4: segments of the first 65,536 code points, each with a difference or an array of glyphs. */
function segmentMapping(view: DataView, at: number): CharacterMap {
  const size = view.getUint16(at + 6);
  const ends = at + 14;
  const [starts, deltas, offsets] = [ends + size + 2, ends + 2 * size + 2, ends + 3 * size + 2];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let segment = 0; segment < size; segment += 2) {
      if (codePoint > view.getUint16(ends + segment)) continue;
      const start = view.getUint16(starts + segment);
      if (codePoint < start) return 0;
      const delta = view.getUint16(deltas + segment);
      const offset = view.getUint16(offsets + segment);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsets + segment + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
