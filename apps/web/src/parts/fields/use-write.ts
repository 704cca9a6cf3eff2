import type { LiveEdit } from '@anshin/collab';
import { useCallback } from 'react';
import { useLanguage } from '../../i18n/use-words.ts';
import { useLive } from '../../live/use-live.ts';
import { refusalText } from '../refusal-text.ts';

/** Edits the document for a field and tells why that was refused, so that it can be said at the field. */
export function useWrite(): (...edits: readonly LiveEdit[]) => string | undefined {
  const live = useLive();
  const language = useLanguage();
  return useCallback(
    (...edits) => {
      const { applied, findings } = live.edit(edits);
      return applied ? undefined : refusalText(findings, language);
    },
    [live, language],
  );
}
