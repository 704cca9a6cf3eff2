/** What a spreadsheet would take as the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet computes: a leading apostrophe stands before what would begin a formula. Numbers stay numbers. */
export function defused(value: string | number): string {
  const text = String(value);
  return typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
}

/** What was meant by a cell that was defused. */
export function undefused(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
