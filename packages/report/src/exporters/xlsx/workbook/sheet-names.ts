/** Most characters of a sheet's name in Excel. */
const LONGEST = 31;

/** Gives each sheet a name that Excel takes: no `[]:*?/\`, no quote at either end, at most 31 characters, none twice (case does not count). */
export class SheetNames {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    const clean =
      wanted
        .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[' ]+|[' ]+$/g, '') || 'Sheet';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` ${number}`;
      const name = cut(clean, LONGEST - suffix.length) + suffix;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** The first characters, without half a pair and without a space or quote at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '');
}
