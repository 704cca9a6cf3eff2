/** One kind of letters (full width, half width, upper and lower case, the two kana) and single spaces: what a search compares. */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
}

/**
 * Every character and every pair of neighbours of a normalised text, sorted. An index over them finds substrings from one character on, also
 * in Japanese, where an index over three letters or over words finds nothing; works on any PostgreSQL without an extension.
 */
export function gramsOf(normalised: string): readonly string[] {
  const letters = [...normalised];
  const grams = new Set<string>(letters);
  for (let at = 1; at < letters.length; at++) grams.add(`${letters[at - 1]}${letters[at]}`);
  grams.delete(' ');
  return [...grams].sort();
}

/** The fewest grams that a text with this substring must have: its pairs, or its one character. */
export function gramsToFind(normalised: string): readonly string[] {
  const letters = [...normalised];
  return letters.length === 1 ? letters : gramsOf(normalised).filter((gram) => [...gram].length === 2);
}
