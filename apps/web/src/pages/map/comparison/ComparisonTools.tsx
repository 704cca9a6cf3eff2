import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listRevisions } from '../../../api/revisions.ts';
import { useFormats, useWords } from '../../../i18n/use-words.ts';
import { useLive } from '../../../live/use-live.ts';
import type { ComparisonChoice } from './comparison-choice.ts';
import type { Comparison } from './use-comparison.ts';

/** Chooses what the map is laid over. */
export function ComparisonTools({ choice, choose }: Pick<Comparison, 'choice' | 'choose'>) {
  const say = useWords('map');
  const revisions = useRevisionChoices().map(({ value, label }) => ({ value: `revision:${value}`, label }));
  return (
    <Select
      aria-label={say('compare.label')}
      leftSection={<Text size="xs">{say('compare.label')}</Text>}
      leftSectionWidth={64}
      w={296}
      allowDeselect={false}
      value={choice}
      onChange={(next) => choose((next ?? 'none') as ComparisonChoice)}
      data={[
        { value: 'none', label: say('compare.none') },
        { value: 'opened', label: say('compare.opened') },
        { value: 'parties', label: say('compare.parties') },
        ...(revisions.length === 0 ? [] : [{ group: say('compare.revisions'), items: revisions }]),
      ]}
    />
  );
}

/** The kept states, newest first. */
export function useRevisionChoices(): readonly { readonly value: string; readonly label: string }[] {
  const say = useWords('map');
  const formats = useFormats();
  const { id } = useLive();
  const { data } = useQuery({ queryKey: ['revisions', id], queryFn: () => listRevisions(id), retry: false });
  return (data ?? []).map(({ id: value, name, at }) => ({ value, label: name ?? say('compare.unnamed', { at: formats.time(at) }) }));
}
