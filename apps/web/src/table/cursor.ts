/** Where the keyboard is in a table: line −1 is the header; the range spans from the anchor to here. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
  readonly anchorLine: number;
  readonly anchorColumn: number;
}

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** Lines that are seen at once. */
  readonly page: number;
}

export interface MoveKeys {
  readonly shift: boolean;
  readonly ctrl: boolean;
}

/** The rectangle of cells that is chosen; the header never belongs to it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const HEADER_LINE = -1;

/** The cell at a place, with no range. */
export function cursorAt(line: number, column: number): Cursor {
  return { line, column, anchorLine: line, anchorColumn: column };
}

/** Where a key leads; undefined for a key that moves nothing. Shift leaves the anchor where it is, except in the header. */
export function moved(cursor: Cursor, key: string, { shift, ctrl }: MoveKeys, size: GridSize): Cursor | undefined {
  const step = MOVES[key];
  if (step === undefined) return undefined;
  const next = clamped(step(cursor, size, ctrl), size);
  const extends_ = shift && cursor.line !== HEADER_LINE;
  if (!extends_) return cursorAt(next.line, next.column);
  return { line: Math.max(0, next.line), column: next.column, anchorLine: cursor.anchorLine, anchorColumn: cursor.anchorColumn };
}

type Place = Pick<Cursor, 'line' | 'column'>;

const MOVES: Readonly<Record<string, (at: Place, size: GridSize, ctrl: boolean) => Place>> = {
  ArrowUp: ({ line, column }, _size, ctrl) => ({ line: ctrl ? Math.min(line, 0) : line - 1, column }),
  ArrowDown: ({ line, column }, { lines }, ctrl) => ({ line: ctrl ? lines - 1 : line + 1, column }),
  ArrowLeft: ({ line, column }, _size, ctrl) => ({ line, column: ctrl ? 0 : column - 1 }),
  ArrowRight: ({ line, column }, { columns }, ctrl) => ({ line, column: ctrl ? columns - 1 : column + 1 }),
  Home: ({ line }, _size, ctrl) => ({ line: ctrl ? 0 : line, column: 0 }),
  End: ({ line }, { lines, columns }, ctrl) => ({ line: ctrl ? lines - 1 : line, column: columns - 1 }),
  PageUp: ({ line, column }, { page }) => ({ line: Math.max(0, line - page), column }),
  PageDown: ({ line, column }, { page }) => ({ line: line + page, column }),
};

/** The nearest place that is there. */
export function clamped<P extends Place>(place: P, { lines, columns }: Pick<GridSize, 'lines' | 'columns'>): P {
  return { ...place, line: within(place.line, HEADER_LINE, lines - 1), column: within(place.column, 0, columns - 1) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** The cells between anchor and cursor. */
export function rangeOf({ line, column, anchorLine, anchorColumn }: Cursor): Range {
  return {
    top: Math.min(line, anchorLine),
    bottom: Math.max(line, anchorLine),
    left: Math.min(column, anchorColumn),
    right: Math.max(column, anchorColumn),
  };
}

export function isInRange(range: Range, line: number, column: number): boolean {
  return line >= range.top && line <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether more than one cell is chosen. */
export function isWide(range: Range): boolean {
  return range.top !== range.bottom || range.left !== range.right;
}
