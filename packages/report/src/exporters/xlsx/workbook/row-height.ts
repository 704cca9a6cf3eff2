import type { SheetCell } from './sheet.ts';
import { type CellLook, STYLES } from './styles/tables.ts';

/** Points from line to line, by the size of letters. ASSUMPTION: measured on Meiryo UI. */
const LINE = 1.36;
/** Points above and below the text of a cell. */
const PADDING = 3;
/** Excel's highest row, in points. */
const HIGHEST = 409;

/**
 * The height that the wrapped texts of a row need, in points; undefined where one line is enough. Programs that fit heights themselves may do so:
 * the height is a first guess, because not all of them do when a file is opened.
 */
export function rowHeight(cells: readonly (SheetCell | undefined)[], widths: readonly number[]): number | undefined {
  let highest = 0;
  cells.forEach((cell, index) => {
    if (cell === undefined || typeof cell.value !== 'string') return;
    const look: CellLook = STYLES[cell.style];
    if (look.isWrapped !== true || look.rotation !== undefined) return;
    const size = look.size ?? 10;
    const room = (((widths[index] ?? 10) + 0.5) * 10) / size / (look.isBold === true ? 1.06 : 1);
    const lines = linesOf(cell.value, Math.max(1, room));
    if (lines > 1) highest = Math.max(highest, lines * size * LINE + PADDING);
  });
  return highest === 0 ? undefined : Math.min(HIGHEST, Math.round(highest * 4) / 4);
}

/** How many lines a text takes in a room of so many characters of the default font; Japanese letters take two. */
export function linesOf(text: string, room: number): number {
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(roomOf(line) / room)), 0);
}

/** Roughly how wide a text is, in characters of the default font. */
export function roomOf(text: string): number {
  let room = 0;
  for (let index = 0; index < text.length; index++) room += text.charCodeAt(index) > 0x2e7f ? 2 : 1;
  return room;
}
