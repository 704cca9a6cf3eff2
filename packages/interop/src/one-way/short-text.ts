/** Longest text that serves as a title, in characters. */
const LONGEST_TITLE = 120;

/** A text as a title of one line and, where the title does not hold all of it, the whole as the description. */
export function shortText(text: string): { readonly name: string; readonly description: string } {
  const whole = text.trim();
  const [first = ''] = whole.split('\n', 1);
  const line = first.trim();
  if (line === whole && line.length <= LONGEST_TITLE) return { name: line, description: '' };
  return { name: line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`, description: whole };
}

/** Longest text of which tags are taken off, in characters. */
const LONGEST_MARKUP = 20_000;

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a label or note that may be HTML, line by line. */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return tidyLines(markup);
  const text = markup
    .slice(0, LONGEST_MARKUP)
    .replace(/<(?:br|\/?div|\/?p|\/?li|\/?h\d|\/?tr)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(\d{1,7});/g, (whole, decimal: string) => characterOf(Number(decimal)) ?? whole);
  return tidyLines(text);
}

function characterOf(point: number): string | undefined {
  return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined;
}

function tidyLines(text: string): string {
  return text
    .split(/\r?\n|\u2028/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
