import type { LiveEdit } from '@anshin/collab';
import { type ClipboardEvent, useCallback } from 'react';
import { useFormats, useWords } from '../i18n/use-words.ts';
import type { Column } from './column.ts';
import { HEADER_LINE, type Range } from './cursor.ts';
import type { Item } from './items.ts';
import { cleared, type Pasted, pasted, type PasteTarget } from './pasted.ts';
import { rowsBetween } from './table-hands.ts';
import { cellsOfTsv, tsvOf } from './tsv.ts';

interface ClipboardOf<Row> {
  readonly range: Range;
  readonly items: readonly Item<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly edit: (...edits: readonly LiveEdit[]) => boolean;
  readonly note: (text: string) => void;
}

/** Copying, pasting and clearing of ranges; what is written is one edit, so that one undo takes it back. */
export function useClipboard<Row>({ range, items, columns, edit, note }: ClipboardOf<Row>) {
  const say = useWords('table');
  const { number } = useFormats();
  const target = useCallback((): PasteTarget<Row> => {
    const rows = rowsBetween(items, range.top, items.length - 1);
    return { rows, chosen: rowsBetween(items, range.top, range.bottom).length, left: range.left, right: range.right };
  }, [items, range]);
  const write = useCallback(
    ({ edits, written, left }: Pasted) => {
      if (!edit(...edits)) return;
      note(left === 0 ? say('paste.done', { count: written }) : say('paste.partly', { count: written, left: number(left) }));
    },
    [edit, note, say, number],
  );
  const copy = useCallback(
    (event: ClipboardEvent) => {
      if (!isOnCell(event) || range.top === HEADER_LINE) return;
      event.preventDefault();
      const shown = columns.slice(range.left, range.right + 1);
      const cells = rowsBetween(items, range.top, range.bottom).map((row) => shown.map(({ value }) => value(row)));
      event.clipboardData.setData('text/plain', tsvOf(cells));
      note(say('copy.done', { count: cells.length * shown.length }));
    },
    [columns, items, range, note, say],
  );
  const paste = useCallback(
    (event: ClipboardEvent) => {
      if (!isOnCell(event) || range.top === HEADER_LINE) return;
      event.preventDefault();
      write(pasted(cellsOfTsv(event.clipboardData.getData('text/plain')), target(), columns));
    },
    [columns, range, target, write],
  );
  const clear = useCallback(() => {
    const result = cleared(target(), columns);
    if (result.edits.length > 0) write(result);
  }, [columns, target, write]);
  return { copy, paste, clear };
}

function isOnCell({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.matches('[data-column]');
}
