import { Button, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listRevisions } from '../../../api/revisions.ts';
import { useFormats, useWords } from '../../../i18n/use-words.ts';
import { useLive } from '../../../live/use-live.ts';
import { useErrorText } from '../../../parts/use-error-text.ts';
import type { MapToken } from '../../../risk-map/marks/map-token.ts';
import { type ComparisonChoice, revisionOf } from './comparison-choice.ts';
import type { Earlier } from './use-earlier-positions.ts';

export interface Pair {
  readonly first: string | undefined;
  readonly second: string | undefined;
}

interface ComparisonToolsProps {
  readonly choice: ComparisonChoice;
  readonly onChoice: (choice: ComparisonChoice) => void;
  readonly earlier: Earlier;
  readonly tokens: readonly MapToken[];
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
}

/** Chooses what the map is laid over. */
export function ComparisonTools({ choice, onChoice, earlier, tokens, pair, onPair }: ComparisonToolsProps) {
  const say = useWords('map');
  const revisions = useRevisionChoices();
  return (
    <Group gap="sm" align="center" wrap="wrap">
      <Select
        aria-label={say('compare.label')}
        leftSection={<Text size="xs">{say('compare.label')}</Text>}
        leftSectionWidth={64}
        w={256}
        allowDeselect={false}
        value={choice}
        onChange={(next) => onChoice((next ?? 'none') as ComparisonChoice)}
        data={[
          { value: 'none', label: say('compare.none') },
          { value: 'opened', label: say('compare.opened') },
          { value: 'parties', label: say('compare.parties') },
          ...(revisions.length === 0 ? [] : [{ group: say('compare.revisions'), items: revisions }]),
        ]}
      />
      {choice === 'parties' && <PairTools tokens={tokens} pair={pair} onPair={onPair} />}
      <EarlierState choice={choice} earlier={earlier} />
    </Group>
  );
}

function useRevisionChoices() {
  const say = useWords('map');
  const formats = useFormats();
  const { id } = useLive();
  const { data } = useQuery({ queryKey: ['revisions', id], queryFn: () => listRevisions(id), retry: false });
  return (data ?? []).map((revision) => ({
    value: `revision:${revision.id}`,
    label: revision.name ?? say('compare.unnamed', { at: formats.time(revision.at) }),
  }));
}

function PairTools({ tokens, pair, onPair }: Pick<ComparisonToolsProps, 'tokens' | 'pair' | 'onPair'>) {
  const say = useWords('map');
  const data = tokens.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        aria-label={say('compare.first')}
        placeholder={say('compare.first')}
        w={200}
        data={data}
        value={pair.first ?? null}
        onChange={(id) => onPair({ ...pair, first: id ?? undefined })}
      />
      <Select
        aria-label={say('compare.second')}
        placeholder={say('compare.second')}
        w={200}
        data={data}
        value={pair.second ?? null}
        onChange={(id) => onPair({ ...pair, second: id ?? undefined })}
      />
    </>
  );
}

function EarlierState({ choice, earlier }: Pick<ComparisonToolsProps, 'choice' | 'earlier'>) {
  const say = useWords('map');
  const formats = useFormats();
  const errorText = useErrorText();
  if (earlier.error !== null)
    return (
      <Text size="sm" role="alert">
        {say('compare.failed', { reason: errorText(earlier.error) })}
      </Text>
    );
  if (revisionOf(choice) !== undefined && earlier.positions === undefined) return <Text size="sm">{say('compare.loading')}</Text>;
  if (earlier.since === undefined) return null;
  return (
    <>
      <Text size="sm" c="dimmed">
        {say('compare.since', { at: formats.time(earlier.since) })}
      </Text>
      <Button variant="default" onClick={earlier.restart}>
        {say('compare.restart')}
      </Button>
    </>
  );
}
