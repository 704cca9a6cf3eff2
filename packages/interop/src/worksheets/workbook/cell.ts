/** A cell with content. */
export interface Cell {
  /** What it says: of a formula the kept result, of a truth value `TRUE` or `FALSE`, of an error its code. */
  readonly text: string;
  /** Set where the cell holds a number, for dates. */
  readonly number?: number;
}

/** A row with the cells that hold anything, by column from 1. */
export interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A sheet that was read. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What was in a workbook, and what of it was passed over. */
export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** Days count from 1904. */
  readonly is1904: boolean;
}

/** The letters of a column, from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column of an address such as `AB12`, from 1; 0 where it has none. */
export function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const letter = address.charCodeAt(index) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}
