import type { StyleName } from './styles/tables.ts';

/** A formula without its `=`, and what it comes to. */
export interface Formula {
  readonly formula: string;
  readonly result: string | number;
}

/** One cell; texts stay texts whatever they begin with. */
export interface SheetCell {
  readonly value: string | number | Formula | null;
  readonly style: StyleName;
  /** The name of the sheet that a click leads to. */
  readonly to?: string;
}

/** One row, column A first. */
export interface SheetRow {
  readonly cells: readonly (SheetCell | undefined)[];
  /** In points; as high as the text needs without. */
  readonly height?: number;
  readonly isHidden?: true;
  /** First and last column, from 1, that are one wide cell. */
  readonly merged?: readonly [first: number, last: number];
}

/** What may be entered in a range. */
export interface Validation {
  readonly range: string;
  /** The cells with the values to choose from (`'Lists'!$B$2:$B$9`), or values in quotes; any text without. */
  readonly choices?: string;
  /** Shown while the cell is selected. */
  readonly hint?: string;
  /** Another value is refused; without, it is only warned of. */
  readonly isStrict?: true;
}

/** A range whose cells are coloured by the word of a level. */
export interface LevelRange {
  readonly range: string;
  readonly words: readonly { readonly text: string; readonly rank: 1 | 2 | 3 }[];
}

/** One sheet; its rows are asked for once, in order, and are not kept. */
export interface Sheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What it is for, as the contents say; sheets without are not listed. */
  readonly about?: string;
  /** Something in it can be filled in. */
  readonly isEntry?: true;
  /** Colour of its tab, `RRGGBB`. */
  readonly tab?: string;
  /** Widths in characters. */
  readonly columns: readonly { readonly width: number; readonly isHidden?: true }[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The range with the buttons of the filter. */
  readonly filter?: string;
  /** The row that is printed on top of each page. */
  readonly titleRow?: number;
  readonly isPortrait?: true;
  readonly validations?: readonly Validation[];
  readonly levels?: readonly LevelRange[];
  /** About how many rows there are, for the progress. */
  readonly size: number;
  readonly rows: Iterable<SheetRow>;
}

/** A whole file. */
export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`; the file's only date. */
  readonly day: string;
  readonly font: string;
  /** Foot of each page, left; page numbers stand right. */
  readonly footer: string;
  readonly sheets: readonly Sheet[];
}
