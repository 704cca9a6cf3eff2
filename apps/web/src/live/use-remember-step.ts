import { useEffect, useRef } from 'react';
import { rememberStep } from '../api/assessments.ts';
import { useLive, useMoment } from './use-live.ts';

/** Tells the portfolio on which page this user last changed something: once per page, when the change is saved. Looking around tells nothing. */
export function useRememberStep(page: string): void {
  const live = useLive();
  const { id } = live;
  const version = useMoment((moment) => moment.version);
  const isSaved = useMoment((moment) => moment.saveState === 'saved');
  const hasEdited = useMoment((moment) => moment.canUndo);
  const entered = useRef(version);
  const told = useRef<string>(undefined);
  useEffect(() => {
    entered.current = live.current().version;
  }, [live, page]);
  useEffect(() => {
    if (!isSaved || !hasEdited || version === entered.current || told.current === page) return;
    told.current = page;
    // What the portfolio shows is a hint: when it cannot be told, the next change tells it.
    rememberStep(id, page).catch(() => {
      told.current = undefined;
    });
  }, [id, page, version, isSaved, hasEdited]);
}
