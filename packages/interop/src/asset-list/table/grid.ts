/** A row with something in it. */
export interface GridRow {
  /** Its line in the file or its number on the sheet, from 1. */
  readonly line: number;
  /** Trimmed texts by column from 0; empty where a cell is. */
  readonly cells: readonly string[];
}

/** A table of texts: a CSV file or one sheet of a workbook. */
export interface Grid {
  /** The name of the sheet; empty for a file that is one table. */
  readonly sheet: string;
  readonly rows: readonly GridRow[];
  /** Rows, and columns, that were left out because there are too many. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
  /** Cells whose text was cut because it is too long. */
  readonly cellsCut: number;
  /** The line of a quotation mark that is never closed. */
  readonly openQuote?: number;
}

/** The letters of a column from 0, as spreadsheets name it. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
