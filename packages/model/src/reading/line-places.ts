/** A line and a column, both counted from 1; columns in UTF-16 units, as editors count. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns of some offsets (UTF-16 units from 0) in one pass over the text. A line ends with LF, CR LF or CR. */
export function linePlaces(text: string, offsets: Iterable<number>): ReadonlyMap<number, LinePlace> {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  const places = new Map<number, LinePlace>();
  let line = 1;
  let lineStart = 0;
  let index = 0;
  for (const offset of sorted) {
    for (; index < offset && index < text.length; index++) {
      const character = text.charCodeAt(index);
      const endsLine = character === 0x0a || (character === 0x0d && text.charCodeAt(index + 1) !== 0x0a);
      if (!endsLine) continue;
      line++;
      lineStart = index + 1;
    }
    places.set(offset, { line, column: Math.max(0, offset - lineStart) + 1 });
  }
  return places;
}
