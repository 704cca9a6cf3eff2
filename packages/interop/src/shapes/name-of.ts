/** Longest name that is made of all lines of a label, in characters. */
const LONGEST = 80;

/** A label as a name; where it is long, its first line is the name and the whole the description. */
export function nameOf(text: string): { readonly name: string; readonly description: string } {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return { name: line, description: '' };
  const first = (text.trim().split('\n', 1)[0] ?? '').trim();
  return { name: first.length <= LONGEST ? first : `${first.slice(0, LONGEST - 1)}…`, description: text };
}
