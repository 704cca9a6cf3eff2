import { useCallback, useLayoutEffect, useRef } from 'react';

/** Reads the newest value from handlers that live longer than the drawing they were made in, so that they need not be made anew with every edit. */
export function useNewest<T>(value: T): () => T {
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  });
  return useCallback(() => newest.current, []);
}
