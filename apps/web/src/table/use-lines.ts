import { defaultRangeExtractor, type Range as Lines, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo } from 'react';
import { usePrinting } from '../parts/use-printing.ts';

/** Tables with more lines than this draw only those in sight. */
const VIRTUAL_FROM = 200;

/**
 * The lines that are drawn: all of a short table, and of any on paper; of a long one on the screen those in sight and the one under the cursor, so that the focus is not lost. To be
 * called where the scrolling element itself is made, or it is not there yet when it is looked for.
 */
export function useLines(tops: readonly number[], cursorLine: number, frame: RefObject<HTMLElement | null>): readonly number[] {
  const count = tops.length - 1;
  const isPrinting = usePrinting();
  const isVirtual = count > VIRTUAL_FROM && !isPrinting;
  const rangeExtractor = useCallback((lines: Lines) => withLine(defaultRangeExtractor(lines), cursorLine, lines.count), [cursorLine]);
  const virtual = useVirtualizer({
    enabled: isVirtual,
    count,
    getScrollElement: () => frame.current,
    estimateSize: (line) => (tops[line + 1] ?? 0) - (tops[line] ?? 0),
    overscan: 12,
    rangeExtractor,
  });
  // Headings and rows that changed places have other heights there.
  useLayoutEffect(() => {
    if (isVirtual) virtual.measure();
  }, [virtual, tops, isVirtual]);
  const all = useMemo(() => (isVirtual ? [] : Array.from({ length: count }, (_, index) => index)), [isVirtual, count]);
  return isVirtual ? virtual.getVirtualItems().map(({ index }) => index) : all;
}

/** Lines in their order, one more among them. */
export function withLine(lines: readonly number[], line: number, count: number): number[] {
  if (line < 0 || line >= count || lines.includes(line)) return [...lines];
  return [...lines, line].toSorted((a, b) => a - b);
}
