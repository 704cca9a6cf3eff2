import { type Cell, columnOf, type Row } from './cell.ts';
import { unmarked } from './scan-strings.ts';
import { attributeOf, Enough, scanXml, type ScanProblem, xmlValue } from './scan-xml.ts';

/** Rows in which a sheet of ours says that it is one. */
const MARKED_WITHIN = 60;
/** Most columns that are looked at. ASSUMPTION: our widest table has about eighty; lists have four columns each. */
const MOST_COLUMNS = 2_000;
/** Most cells of one sheet that are kept. ASSUMPTION: a sheet of 50,000 threats has 350,000. */
const MOST_CELLS = 500_000;

/** The rows of a sheet, as far as the sheet bears a mark of ours; none of any other sheet. */
export interface SheetScan {
  readonly rows: readonly Row[];
  readonly problem: ScanProblem | 'import.archive-bomb' | undefined;
}

/** Reads the cells of a sheet whose first rows hold a text that begins with `#anshin-`; leaves styles, merges, validations and formulas aside. */
export function scanSheet(xml: string, strings: readonly string[]): SheetScan {
  const scan = new Scan(strings);
  try {
    return { problem: scanXml(xml, scan), rows: scan.isMarked ? scan.rows : [] };
  } catch (error) {
    if (error instanceof Enough) return { problem: scan.isTooMuch ? 'import.archive-bomb' : undefined, rows: [] };
    throw error;
  }
}

class Scan {
  readonly rows: Row[] = [];
  isMarked = false;
  isTooMuch = false;
  readonly #strings: readonly string[];
  #row: { readonly number: number; readonly cells: Map<number, Cell> } | undefined;
  #number = 0;
  #column = 0;
  #type = '';
  #text: string | undefined;
  #collects = false;
  #inReading = 0;
  #cells = 0;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  readonly open = (name: string, attributes: string): void => {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        return;
      case 'c': {
        const address = attributeOf(attributes, 'r');
        this.#column = address === undefined ? this.#column + 1 : columnOf(address);
        this.#type = attributeOf(attributes, 't') ?? 'n';
        this.#text = undefined;
        return;
      }
      case 'rPh':
        this.#inReading += 1;
        return;
      case 'v':
      case 't':
        this.#collects = this.#inReading === 0 && this.#row !== undefined;
        this.#text ??= '';
    }
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#collects = false;
    else if (name === 'rPh') this.#inReading -= 1;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#row !== undefined) {
      if (this.#row.cells.size > 0) this.rows.push(this.#row);
      this.#row = undefined;
    }
  };

  readonly text = (raw: string): void => {
    if (this.#collects) this.#text = (this.#text ?? '') + raw;
  };

  #openRow(attributes: string): void {
    const number = Number(attributeOf(attributes, 'r'));
    this.#number = Number.isInteger(number) && number > 0 ? number : this.#number + 1;
    if (!this.isMarked && this.#number > MARKED_WITHIN) throw new Enough();
    this.#row = { number: this.#number, cells: new Map() };
    this.#column = 0;
  }

  #closeCell(): void {
    if (this.#row === undefined || this.#text === undefined || this.#column < 1 || this.#column > MOST_COLUMNS) return;
    const cell = this.#cellOf(this.#type, xmlValue(this.#text));
    if (cell.text === '') return;
    this.#cells += 1;
    if (this.#cells > MOST_CELLS) {
      this.isTooMuch = true;
      throw new Enough();
    }
    if (cell.text.startsWith('#anshin-')) this.isMarked = true;
    this.#row.cells.set(this.#column, cell);
  }

  #cellOf(type: string, text: string): Cell {
    switch (type) {
      case 's':
        return { text: this.#strings[Number(text)] ?? '' };
      case 'b':
        return { text: text.trim() === '1' ? 'TRUE' : text.trim() === '' ? '' : 'FALSE' };
      case 'n': {
        const number = text.trim() === '' ? Number.NaN : Number(text);
        return Number.isFinite(number) ? { text: String(number), number } : { text };
      }
      default:
        return { text: unmarked(text) };
    }
  }
}
