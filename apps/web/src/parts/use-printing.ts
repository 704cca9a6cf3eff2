import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** Whether the page is being put on paper: what is drawn in sight only has to be there as a whole then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => isPrinting);
}

function watch(changed: () => void): () => void {
  const begin = (): void => {
    isPrinting = true;
    changed();
  };
  const end = (): void => {
    isPrinting = false;
    changed();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}
