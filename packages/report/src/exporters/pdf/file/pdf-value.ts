/** A number as PDF writes it: at most three decimals, never an exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Number.isFinite(rounded) ? String(Object.is(rounded, -0) ? 0 : rounded) : '0';
}

/** A name of plain letters; other letters are written by their number. */
export function name(value: string): string {
  return `/${value.replace(/[^A-Za-z0-9_.+-]/g, (letter) => `#${(letter.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`)}`;
}

/** A text that people read: UTF-16 with its mark, as digits. */
export function textString(value: string): string {
  let digits = 'FEFF';
  for (let index = 0; index < value.length; index++) digits += value.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${digits.toUpperCase()}>`;
}

/** A text of plain letters. */
export function plainString(value: string): string {
  return `(${value.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&')})`;
}

/** A reference to another object. */
export function reference(id: number): string {
  return `${id} 0 R`;
}

/** An array of values that are written already. */
export function array(values: readonly string[]): string {
  return `[${values.join(' ')}]`;
}

/** A dictionary; entries without a value are left out. */
export function dictionary(entries: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [`/${key} ${value}`]));
  return `<<${parts.join(' ')}>>`;
}
