import type { BilingualText, Language } from '@anshin/model';
import type { ReportView } from '../../../view/report-view.ts';
import type { ChoiceLists } from '../fields/choice-lists.ts';
import type { ListsSheet } from '../keys/lists-sheet.ts';
import type { KeyBook } from '../keys/key-book.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import { inLanguages, labelIn } from '../text/in-languages.ts';
import { quotedSheet } from '../workbook/cell-address.ts';
import { linesOf } from '../workbook/row-height.ts';
import type { SheetCell, SheetRow } from '../workbook/sheet.ts';
import type { SheetNames } from '../workbook/sheet-names.ts';

/** What all sheets of one workbook share. */
export interface Desk {
  readonly view: ReportView;
  readonly lists: ChoiceLists;
  readonly listsSheet: ListsSheet;
  readonly keys: KeyBook;
  readonly names: SheetNames;
  readonly coverName: string;
  /** Stands at the end of a text that a cell cannot hold as a whole. */
  readonly shortened: string;
  /** Texts of any length in the languages of the report. */
  readonly say: (text: BilingualText) => string;
  /** Labels and headings, in one line. */
  readonly label: (text: BilingualText) => string;
}

/** Colours of tabs by what a sheet belongs to. */
export const TABS = { cover: '1C2527', prepare: '0C5C63', assess: '8F5600', treat: '3A4FA3', result: '8B999C' } as const;

/** The two ways of setting a text for the languages of a report. */
export function sayers(languages: readonly Language[]): Pick<Desk, 'say' | 'label'> {
  return { say: (text) => inLanguages(text, languages), label: (text) => labelIn(text, languages) };
}

/** Rows before the head of a table: title, purpose, marker. */
export const ROWS_ABOVE = 3;
/** The row of the head. */
export const HEAD_ROW = ROWS_ABOVE + 1;

/** Heights in points of one line of 14 and of 9 points. */
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 13;
/** How much wider the letters of a title are than those of cells. */
const TITLE_SIZE = 1.55;

/** Narrowest sheet whose title and purpose can be read, in characters. */
const LEAST_ROOM = 110;
/** Width of the way back to the contents, in characters. */
const BACK_WIDTH = 18;

/** The widths of a sheet, with empty columns behind a table that is too narrow for its title. */
export function framed(widths: readonly number[]): readonly number[] {
  const room = widths.slice(1).reduce((sum, width) => sum + width, 0);
  return room >= LEAST_ROOM ? widths : [...widths, Math.max(1, LEAST_ROOM - room - BACK_WIDTH), BACK_WIDTH];
}

/** Title and purpose over a table; column A is hidden. `widths` are those of all columns. */
export function titleRows(desk: Desk, title: string, about: string, widths: readonly number[]): SheetRow[] {
  const last = widths.length;
  const room = widths.slice(1).reduce((sum, width) => sum + width, 0) * 1.1;
  const lines = linesOf(about, room);
  const titleLines = linesOf(title, (last >= 3 ? room - (widths[last - 1] ?? 0) : room) / TITLE_SIZE);
  const back: SheetCell = {
    value: {
      formula: `HYPERLINK("#${quotedSheet(desk.coverName).replaceAll('"', '""')}!A1","${desk.label(workbookWord('sheet.back'))}")`,
      result: desk.label(workbookWord('sheet.back')),
    },
    style: 'back',
  };
  const titleCells: (SheetCell | undefined)[] = Array.from({ length: last }, () => undefined);
  titleCells[1] = { value: title, style: 'title' };
  if (last >= 3) titleCells[last - 1] = back;
  return [
    { cells: titleCells, height: titleLines * TITLE_HEIGHT, ...(last >= 3 ? { merged: [2, last - 1] as const } : {}) },
    { cells: [undefined, { value: about, style: 'about' }], height: lines * LINE_HEIGHT + 4, merged: [2, last] },
  ];
}
