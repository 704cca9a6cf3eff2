const WIDE =
  /[\u1100-\u115F\u2190-\u21FF\u2460-\u24FF\u2500-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F000}-\u{3FFFF}]/u;
const NARROW = /[ijl.,:;|!'`()[\]/ ft]/;
const BROAD = /[A-HK-Z@%&mw—]/;

/** Width of one character in em. ASSUMPTION: averages of Noto Sans JP, rounded up so that text rather wraps than spills. */
function em(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return BROAD.test(character) ? 0.71 : 0.57;
}

/** Width of a text in pixels at a font size in pixels; no font is asked, so that it is the same everywhere. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width * size;
}
