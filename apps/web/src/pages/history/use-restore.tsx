import { editsBetween, type LiveEdit } from '@anshin/collab';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { keepNow, revisionDocument } from '../../api/revisions.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLive } from '../../live/use-live.ts';
import { useErrorText } from '../../parts/use-error-text.ts';

/**
 * Makes the assessment as it was in a kept state, as one edit of this user: undo takes it back like any other. What stood there before is kept
 * first, for the time when nothing can be undone any more.
 */
export function useRestore(onDone: () => void): (revision: string, name: string) => Promise<void> {
  const say = useWords('history');
  const errorText = useErrorText();
  const live = useLive();
  return useCallback(
    async (revision, name) => {
      try {
        const wanted = await revisionDocument(live.id, revision);
        const missing = (): readonly LiveEdit[] => {
          const { document } = live.current();
          return document === undefined ? [] : editsBetween(document, wanted);
        };
        const tell = (key: 'restored' | 'restored.same'): void => void notifications.show({ message: say(key, { name }), autoClose: 12_000 });
        if (missing().length === 0) return tell('restored.same');
        await keepNow(live.id);
        onDone();
        // Others may have gone on meanwhile.
        if (live.edit(missing()).applied) tell('restored');
      } catch (error) {
        notifications.show({ message: errorText(error), color: 'red' });
      }
    },
    [live, onDone, say, errorText],
  );
}
