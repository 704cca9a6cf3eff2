import { useLayoutEffect, useState } from 'react';

/** The border of the frame and a scrollbar of the usual kind, in pixels: what rows of a table cannot have. */
const TAKEN = 18;

/** How much room columns have inside an element, in pixels; follows the window and the panes beside it. */
export function useRoom(): readonly [(element: HTMLElement | null) => void, number | undefined] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState<number>();
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const measure = (): void => setRoom(element.clientWidth === 0 ? undefined : element.clientWidth - TAKEN);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, room];
}
