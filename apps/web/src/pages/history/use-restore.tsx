import { editsBetween } from '@anshin/collab';
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
        await keepNow(live.id);
        const { document } = live.current();
        const edits = document === undefined ? [] : editsBetween(document, wanted);
        if (edits.length > 0 && !live.edit(edits).applied) return;
        onDone();
        notifications.show({ message: say(edits.length > 0 ? 'restored' : 'restored.same', { name }), autoClose: 12_000 });
      } catch (error) {
        notifications.show({ message: errorText(error), color: 'red' });
      }
    },
    [live, onDone, say, errorText],
  );
}
