import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { restoreRevision } from '../../api/revisions.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLive } from '../../live/use-live.ts';
import { useErrorText } from '../../parts/use-error-text.ts';

/** Makes the assessment as it was in a kept state, and offers to take that back: what stood there before is kept by the server. */
export function useRestore(onDone: () => void): (revision: string, name: string) => Promise<void> {
  const say = useWords('history');
  const errorText = useErrorText();
  const { id } = useLive();
  const restore = useCallback(
    async (revision: string): Promise<string | undefined> => {
      try {
        const { kept } = await restoreRevision(id, revision);
        onDone();
        return kept;
      } catch (error) {
        notifications.show({ message: errorText(error), color: 'red' });
        return undefined;
      }
    },
    [id, onDone, errorText],
  );
  return useCallback(
    async (revision, name) => {
      const kept = await restore(revision);
      if (kept === undefined) return;
      const undo = async (): Promise<void> => {
        notifications.hide(kept);
        if ((await restore(kept)) !== undefined) notifications.show({ message: say('restored.undone') });
      };
      notifications.show({
        id: kept,
        autoClose: 20_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span>{say('restored', { name })}</span>
            <Button variant="default" onClick={() => void undo()}>
              {say('restored.undo')}
            </Button>
          </Group>
        ),
      });
    },
    [restore, say],
  );
}
