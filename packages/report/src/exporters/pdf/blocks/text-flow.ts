import type { StructureElement } from '../file/structure.ts';
import type { Flow, Piece } from '../layout/flow.ts';
import type { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import type { SetLine } from '../text/atom.ts';
import { drawLines } from '../text/draw-lines.ts';
import { heightOf } from '../text/rich-text.ts';

/** Columns of text side by side: a paragraph in one language, or in two. */
export interface TextColumn {
  readonly lines: readonly SetLine[];
  /** From the left edge of the text. */
  readonly x: number;
  readonly width: number;
  readonly element: () => StructureElement;
}

/** How a stretch of text stands on the page. */
export interface TextFrame {
  readonly gap: number;
  readonly keepsWithNext?: boolean;
  /** Room above and beneath, inside the ground. */
  readonly padding?: number;
  /** Draws the ground of one piece. */
  readonly ground?: (page: Page, x: number, y: number, height: number) => void;
  /** Told where the first piece stands. */
  readonly onPlaced?: (page: Page, y: number) => void;
}

/** Lines that neither begin a page nor end one alone. */
const TOGETHER = 2;

/** A stretch of text that breaks between lines. */
export function textFlow(setting: Setting, columns: readonly TextColumn[], frame: TextFrame): Flow {
  const padding = frame.padding ?? 0;
  const elements: (StructureElement | undefined)[] = columns.map(() => undefined);
  let left = columns.map((column) => column.lines);
  const whole = (): number => Math.max(0, ...left.map(heightOf)) + 2 * padding;
  const started = { value: false };
  const pieceOf = (parts: readonly (readonly SetLine[])[]): Piece => {
    const height = Math.max(0, ...parts.map(heightOf)) + 2 * padding;
    return {
      height,
      draw: (page, x, y) => {
        if (!started.value) frame.onPlaced?.(page, y);
        started.value = true;
        frame.ground?.(page, x, y, height);
        for (const [index, lines] of parts.entries()) {
          const column = columns[index];
          if (column === undefined || lines.length === 0) continue;
          const element = elements[index] ?? column.element();
          elements[index] = element;
          drawLines(setting, lines, { page, x: x + column.x, y: y + padding, width: column.width }, element);
        }
      },
    };
  };
  return {
    gap: frame.gap,
    least: Math.max(0, ...left.map((lines) => heightOf(lines.length <= TOGETHER + 1 ? lines : lines.slice(0, TOGETHER)))) + 2 * padding,
    keepsWithNext: frame.keepsWithNext ?? false,
    get isDone() {
      return left.every((lines) => lines.length === 0);
    },
    take: (room, isFresh) => {
      if (whole() <= room) {
        const all = left;
        left = left.map(() => []);
        return pieceOf(all);
      }
      const parts = left.map((lines) => linesFor(lines, room - 2 * padding, isFresh));
      if (parts.every((part) => part.length === 0)) return undefined;
      left = left.map((lines, index) => lines.slice(parts[index]?.length ?? 0));
      return pieceOf(parts);
    },
  };
}

/** As many lines as fit, without leaving a single one on either side. */
function linesFor(lines: readonly SetLine[], room: number, isFresh: boolean): readonly SetLine[] {
  let count = linesWithin(lines, room);
  if (count < lines.length && lines.length - count < TOGETHER) count = lines.length - TOGETHER;
  if (count < TOGETHER && count < lines.length) count = isFresh ? Math.max(1, linesWithin(lines, room)) : 0;
  return lines.slice(0, Math.max(0, count));
}

/** How many lines fit into a height. */
export function linesWithin(lines: readonly SetLine[], room: number): number {
  let height = 0;
  let count = 0;
  for (const line of lines) {
    height += line.height;
    if (height > room + 0.01) break;
    count += 1;
  }
  return count;
}
