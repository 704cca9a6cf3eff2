import { useEffect } from 'react';
import { rememberStep } from '../api/assessments.ts';
import { useLive } from './use-live.ts';

/** Tells the portfolio on which page this user last changed something: once per page, when the change is saved. Looking around tells nothing. */
export function useRememberStep(page: string): void {
  const live = useLive();
  useEffect(() => {
    const entered = live.current().document;
    let isTold = false;
    return live.subscribe(() => {
      const { document, saveState, canUndo } = live.current();
      if (isTold || saveState !== 'saved' || !canUndo || document === entered) return;
      isTold = true;
      // What the portfolio shows is a hint: when it cannot be told, the next change tells it.
      rememberStep(live.id, page).catch(() => {
        isTold = false;
      });
    });
  }, [live, page]);
}
