import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far below and above the window something already counts as near, in pixels. ASSUMPTION: about one turn of the wheel. */
const AHEAD = '800px';

/**
 * Whether a place on the page is near the window, or the browser has had time for it, or it is about to be printed; once true, it stays so. What is
 * far away is made when there is nothing else to do, so that a long page is there at once and yet can be searched whole.
 */
export function useNear<E extends HTMLElement>(): { readonly ref: RefObject<E | null>; readonly isNear: boolean } {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || element === null) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: AHEAD });
    const print = (): void => flushSync(() => setNear(true));
    const stop = whenIdle(() => startTransition(() => setNear(true)));
    observer.observe(element);
    window.addEventListener('beforeprint', print);
    return () => {
      stop();
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [isNear]);
  return { ref, isNear };
}

/** Calls when the browser has time, a moment later where it cannot tell; the returned function takes it back. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const id = window.requestIdleCallback(act);
  return () => window.cancelIdleCallback(id);
}
