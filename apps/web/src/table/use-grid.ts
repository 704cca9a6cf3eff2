import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { clamped, type Cursor, cursorAt, type Range, rangeOf } from './cursor.ts';
import type { Item } from './items.ts';

/** The keyboard's place in a table, the cell that is being edited, and the way to bring the focus there. */
export interface Grid {
  readonly cursor: Cursor;
  readonly range: Range;
  /** The text with which editing of the cell under the cursor began; undefined while it is only looked at. */
  readonly editing: string | undefined;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Puts the cursor somewhere; with focus unless told otherwise. */
  readonly move: (cursor: Cursor, focus?: boolean) => void;
  readonly beginEdit: (text: string) => void;
  readonly endEdit: () => void;
}

/** Keeps the cursor on its row while rows come, go and change their order. */
export function useGrid<Row>(items: readonly Item<Row>[], columns: number): Grid {
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ readonly cursor: Cursor; readonly key: string | undefined }>({ cursor: cursorAt(0, 0), key: undefined });
  const [editing, setEditing] = useState<string>();
  const isFocusWanted = useRef(false);
  const cursor = useMemo(() => clamped(followed(state.cursor, state.key, items), { lines: items.length, columns }), [state, items, columns]);
  const range = useMemo(() => rangeOf(cursor), [cursor]);
  const move = useCallback(
    (next: Cursor, focus = true) => {
      isFocusWanted.current = focus;
      setState({ cursor: next, key: items[next.line]?.key });
    },
    [items],
  );
  useLayoutEffect(() => {
    if (!isFocusWanted.current || editing !== undefined) return;
    isFocusWanted.current = false;
    focusCell(frame.current, cursor);
  });
  const beginEdit = useCallback((text: string) => setEditing(text), []);
  const endEdit = useCallback(() => {
    isFocusWanted.current = true;
    setEditing(undefined);
  }, []);
  return { cursor, range, editing, frame, move, beginEdit, endEdit };
}

function followed<Row>(cursor: Cursor, key: string | undefined, items: readonly Item<Row>[]): Cursor {
  if (key === undefined || items[cursor.line]?.key === key) return cursor;
  const line = items.findIndex((item) => item.key === key);
  return line < 0 ? cursor : cursorAt(line, cursor.column);
}

/** Scrolls the cell into sight, clear of what stays in place, and puts the focus on it. */
function focusCell(frame: HTMLElement | null, { line, column }: Cursor): void {
  const cell = frame?.querySelector<HTMLElement>(`[data-line="${line}"] [data-column="${column}"], [data-line="${line}"][data-heading]`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Brings a row into sight that was chosen elsewhere; nothing moves for one that is seen. */
export function useChosenInSight<Row>(
  frame: RefObject<HTMLDivElement | null>,
  items: readonly Item<Row>[],
  chosen: string | undefined,
  tops: readonly number[],
): void {
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || chosen === undefined || shown.current === chosen) return;
    const line = items.findIndex((item) => item.key === chosen);
    const [top, bottom] = [tops[line], tops[line + 1]];
    if (top === undefined || bottom === undefined) return;
    shown.current = chosen;
    const seen = element.clientHeight - HEADER_HEIGHT;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (bottom > element.scrollTop + seen) element.scrollTo({ top: bottom - seen });
  }, [frame, items, chosen, tops]);
}

/** As in the style sheet. */
const HEADER_HEIGHT = 36;
