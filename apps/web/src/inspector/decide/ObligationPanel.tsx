import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { DUTY_STATES, stateDuty } from '../../pages/decisions/obligation-edits.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useParties } from '../../parts/use-parties.ts';
import type { PanelProps } from '../panel.ts';
import classes from './Decide.module.css';

/** A duty of law or contract: what it says, what to check, and how it stands here. */
export function Panel({ place }: PanelProps) {
  const say = useWords('decisions');
  const shell = useWords('shell');
  const text = useText();
  const { obligations } = useCatalog();
  const id = place[1] ?? '';
  const entry = obligations.find((candidate) => candidate.id === id);
  const isStated = useDocument((document) => document.obligations?.[id] !== undefined);
  if (entry === undefined && !isStated) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  return (
    <Stack gap={12} p={16}>
      <div>
        <Text size="xs" c="dimmed">
          {say('panel.duty')}
          {entry !== undefined && ` · ${say(`duty.effect-${entry.effect}`)}`}
        </Text>
        <Title order={2} size="h3">
          {text(entry?.title, id)}
        </Title>
        {entry?.summary !== undefined && <Text size="sm">{text(entry.summary)}</Text>}
        {entry !== undefined && (
          <Text size="xs" c="dimmed" mt={4}>
            {text(entry.law)}
          </Text>
        )}
      </div>
      {entry !== undefined && (
        <section>
          <h3 className={classes.heading}>{say('duty.check')}</h3>
          <Text size="sm">{text(entry.check)}</Text>
        </section>
      )}
      <Statement id={id} />
      {entry?.source !== undefined && <p className={classes.note}>{say('duty.source', { source: entry.source })}</p>}
    </Stack>
  );
}

function Statement({ id }: { readonly id: string }) {
  const say = useWords('decisions');
  const text = useText();
  const edit = useEdit();
  const nameOf = useElementNames();
  const obligations = useDocument((document) => document.obligations);
  const components = useDocument((document) => document.components);
  const parties = [...useParties().values()].map((party) => ({ value: party.id, label: text(party.name) }));
  const stated = obligations?.[id];
  const path = ['obligations', id];
  return (
    <Stack gap={12}>
      <Select
        label={say('duty.state')}
        placeholder={say('duty.state-empty')}
        data={DUTY_STATES.map((state) => ({ value: state, label: text(term('obligation', state)) }))}
        value={stated?.state ?? null}
        allowDeselect={false}
        onChange={(next) =>
          edit(
            ...stateDuty(
              obligations,
              id,
              DUTY_STATES.find((state) => state === next),
            ),
          )
        }
      />
      {stated !== undefined && (
        <>
          <TextField label={say('duty.because')} path={[...path, 'because']} value={stated.because} isLong />
          <ChoiceField label={say('duty.by')} path={[...path, 'by']} value={stated.by} choices={parties} isOptional />
          <ManyField
            label={say('duty.on')}
            path={[...path, 'on']}
            value={stated.on}
            choices={Object.keys(components ?? {}).map((value) => ({ value, label: nameOf(value) }))}
          />
          <Group>
            <Button variant="subtle" color="gray" onClick={() => edit(...stateDuty(obligations, id, undefined))}>
              {say('duty.remove')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
