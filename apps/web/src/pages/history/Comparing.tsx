import { CloseButton, Select, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Revision } from '../../api/revisions.ts';
import { useFormats, useWords } from '../../i18n/use-words.ts';
import { Differences } from './Differences.tsx';
import classes from './HistoryPage.module.css';

/** Which two states are compared; `live` is the document as it stands. */
export interface Sides {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface ComparingProps {
  readonly revisions: readonly Revision[];
  readonly sides: Sides;
  readonly onSides: (sides: Sides) => void;
}

/** Chooses two states and lists what differs. */
export function Comparing({ revisions, sides, onSides }: ComparingProps) {
  const say = useWords('history');
  const { time } = useFormats();
  const states = [
    { value: 'live', label: say('compare.now') },
    ...revisions.map(({ id, name, at }) => ({ value: id, label: name === null ? `${say('revision.unnamed')} (${time(at)})` : name })),
  ];
  const side = (name: 'from' | 'to') => (
    <Select
      className={classes.side ?? ''}
      label={say(`compare.${name}`)}
      placeholder={say('compare.choose')}
      data={states}
      value={sides[name] ?? null}
      searchable={states.length > 8}
      onChange={(next) => onSides({ ...sides, [name]: next ?? undefined })}
    />
  );
  const { from, to } = sides;
  return (
    <section className={classes.compare}>
      <Title order={2} size="h3" mb={8}>
        {say('compare')}
      </Title>
      <div className={classes.sides}>
        {side('from')}
        <IconArrowRight size={16} stroke={1.6} aria-hidden />
        {side('to')}
        {from !== undefined && <CloseButton aria-label={say('compare.close')} onClick={() => onSides({ from: undefined, to: 'live' })} />}
      </div>
      {from === undefined || to === undefined ? <p className={classes.lead}>{say('compare.lead')}</p> : <Differences from={from} to={to} />}
    </section>
  );
}
