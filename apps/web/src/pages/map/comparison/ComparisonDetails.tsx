import { Button, Group, Select, Text } from '@mantine/core';
import { useFormats, useWords } from '../../../i18n/use-words.ts';
import { useErrorText } from '../../../parts/use-error-text.ts';
import type { MapToken } from '../../../risk-map/marks/map-token.ts';
import { revisionOf } from './comparison-choice.ts';
import { useRevisionChoices } from './ComparisonTools.tsx';
import type { Comparison } from './use-comparison.ts';

interface ComparisonDetailsProps {
  readonly comparison: Comparison;
  readonly tokens: readonly MapToken[];
}

/** What belongs to the chosen comparison: which two parties, which two states, since when, and what keeps it from being shown. */
export function ComparisonDetails({ comparison, tokens }: ComparisonDetailsProps) {
  const { choice } = comparison;
  if (choice === 'none') return null;
  return (
    <Group gap="sm">
      {choice === 'parties' && <PairTools comparison={comparison} tokens={tokens} />}
      {revisionOf(choice) !== undefined && <ShownState comparison={comparison} />}
      <Progress comparison={comparison} />
    </Group>
  );
}

function PairTools({ comparison: { pair, choosePair }, tokens }: ComparisonDetailsProps) {
  const say = useWords('map');
  const data = tokens.map(({ id, name }) => ({ value: id, label: name }));
  return (['first', 'second'] as const).map((end) => (
    <Select
      key={end}
      aria-label={say(`compare.${end}`)}
      w={240}
      allowDeselect={false}
      data={data}
      value={pair[end] ?? null}
      onChange={(id) => choosePair({ ...pair, [end]: id ?? undefined })}
    />
  ));
}

/** The state that is laid over the kept one: the present one or another that was kept. */
function ShownState({ comparison: { choice, shown, chooseShown } }: Pick<ComparisonDetailsProps, 'comparison'>) {
  const say = useWords('map');
  const revisions = useRevisionChoices().filter(({ value }) => value !== revisionOf(choice));
  return (
    <Select
      aria-label={say('compare.shown')}
      leftSection={<Text size="xs">{say('compare.shown')}</Text>}
      leftSectionWidth={64}
      w={296}
      allowDeselect={false}
      value={shown ?? ''}
      onChange={(next) => chooseShown(next === null || next === '' ? undefined : next)}
      data={[{ value: '', label: say('compare.now') }, ...revisions]}
    />
  );
}

function Progress({ comparison: { choice, shown, earlier, later } }: Pick<ComparisonDetailsProps, 'comparison'>) {
  const say = useWords('map');
  const formats = useFormats();
  const errorText = useErrorText();
  const error = earlier.error ?? later.error;
  if (error !== null)
    return (
      <Text size="sm" role="alert">
        {say('compare.failed', { reason: errorText(error) })}
      </Text>
    );
  const isLoading = (revisionOf(choice) !== undefined && earlier.positions === undefined) || (shown !== undefined && later.positions === undefined);
  if (isLoading) return <Text size="sm">{say('compare.loading')}</Text>;
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
