/** What can stand between the cells of a text table, the most usual first. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at. */
const LINES = 40;

/** What separates the cells: the sign that most of the first lines have equally often outside quotation marks; the comma where nothing tells. */
export function sniffDelimiter(text: string): Delimiter {
  const lines = firstLines(text);
  let best: { readonly delimiter: Delimiter; readonly lines: number; readonly each: number } = { delimiter: ',', lines: 0, each: 0 };
  for (const delimiter of DELIMITERS) {
    const often = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) often.set(count, (often.get(count) ?? 0) + 1);
    }
    for (const [each, count] of often) if (count > best.lines || (count === best.lines && each > best.each)) best = { delimiter, lines: count, each };
  }
  return best.delimiter;
}

/** The first lines that hold anything, with quoted cells emptied. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 64_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/, LINES * 2)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
}
