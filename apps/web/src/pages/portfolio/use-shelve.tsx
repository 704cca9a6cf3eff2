import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { archiveAssessment, type AssessmentRow, restoreAssessment } from '../../api/assessments.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useErrorText } from '../../parts/use-error-text.ts';
import { PORTFOLIO_KEY } from './use-portfolio.ts';

/** Puts assessments into the archive or takes them out, and offers to take that back. */
export function useShelve(): (rows: readonly AssessmentRow[], toArchive: boolean) => Promise<void> {
  const say = useWords('portfolio');
  const text = useText();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const move = useCallback(
    async (rows: readonly AssessmentRow[], toArchive: boolean) => {
      const outcomes = await Promise.allSettled(rows.map(({ id }) => (toArchive ? archiveAssessment(id) : restoreAssessment(id))));
      await queries.invalidateQueries({ queryKey: PORTFOLIO_KEY });
      const failure = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failure !== undefined) notifications.show({ title: say('failed'), message: errorText(failure.reason), color: 'red' });
      return failure === undefined;
    },
    [queries, say, errorText],
  );
  return useCallback(
    async (rows, toArchive) => {
      const [first] = rows;
      if (first === undefined || !(await move(rows, toArchive))) return;
      const id = `shelve-${first.id}-${toArchive}`;
      const undo = (): void => {
        notifications.hide(id);
        void move(rows, !toArchive);
      };
      notifications.show({
        id,
        autoClose: 10_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span>{say(toArchive ? 'archived' : 'restored', { count: rows.length, title: text(first.title) })}</span>
            <Button variant="default" onClick={undo}>
              {say('undo')}
            </Button>
          </Group>
        ),
      });
    },
    [move, say, text],
  );
}
