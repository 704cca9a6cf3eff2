import { type Dimension, DIMENSIONS, type Incident } from '@anshin/model';
import { Text } from '@mantine/core';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { TextField } from '../../../parts/fields/TextField.tsx';
import type { Party } from '../../../parts/use-parties.ts';
import classes from './JudgeReason.module.css';
import type { Spot } from './picker-keys.ts';
import { Prompts } from './Prompts.tsx';

interface JudgeReasonProps {
  readonly id: string;
  readonly incident: Incident;
  /** undefined while everybody is rated at once. */
  readonly party: Party | undefined;
  readonly spot: Spot;
}

/** Why a party's levels are what they are, with the questions that help to judge the dimension under the cursor. */
export function JudgeReason({ id, incident, party, spot }: JudgeReasonProps) {
  const say = useWords('incidents');
  const text = useText();
  const dimension: Dimension | undefined = DIMENSIONS[spot.column];
  if (party === undefined || dimension === undefined)
    return (
      <Text size="sm" c="dimmed" mt="md">
        {say('judge.all-hint')}
      </Text>
    );
  const consequence = incident.consequences?.[party.id];
  return (
    <div className={classes.root}>
      <Prompts key={dimension} id={id} party={party.id} dimension={dimension} consequence={consequence} />
      <div className={classes.reason}>
        <TextField
          key={party.id}
          isLong
          label={say('judge.reason', { party: text(party.name) })}
          placeholder={say('judge.reason-placeholder')}
          path={['incidents', id, 'consequences', party.id, 'because']}
          value={consequence?.because}
        />
      </div>
    </div>
  );
}
