import { ActionIcon, Select, Table, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Targets } from '@anshin/model';
import { ECONOMIC_LEVELS, RECOVERY_LEVELS, term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useEdit } from '../../live/use-live.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { Section } from '../../parts/Section.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { addDeparture, removeDeparture } from './target-edits.ts';
import classes from './Target.module.css';

/** Parties with a target of their own. */
export function Departures({ targets }: { readonly targets: Targets }) {
  const say = useWords('target');
  const departing = Object.keys(targets.stakeholders ?? {});
  return (
    <Section title={say('departures.title')} tools={<AddDeparture targets={targets} />}>
      <p className={classes.muted}>{say('departures.hint')}</p>
      {departing.length === 0 ? (
        <p className={classes.text}>{say('departures.none')}</p>
      ) : (
        <Table fz="sm" className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('departures.party')}</Table.Th>
              <Table.Th className={classes.level}>{say('departures.recovery')}</Table.Th>
              <Table.Th className={classes.level}>{say('departures.economic')}</Table.Th>
              <Table.Th>{say('departures.because')}</Table.Th>
              <Table.Td className={classes.remove} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {departing.map((id) => (
              <DepartureRow key={id} id={id} targets={targets} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}

function AddDeparture({ targets }: { readonly targets: Targets }) {
  const say = useWords('target');
  const text = useText();
  const edit = useEdit();
  const free = [...useParties().values()].filter(({ id }) => targets.stakeholders?.[id] === undefined);
  if (free.length === 0) return null;
  return (
    <Select
      aria-label={say('departures.add')}
      placeholder={say('departures.add')}
      w={220}
      data={free.map(({ id, name }) => ({ value: id, label: text(name) }))}
      value={null}
      onChange={(id) => id !== null && edit(...addDeparture(targets, id))}
    />
  );
}

function DepartureRow({ id, targets }: { readonly id: string; readonly targets: Targets }) {
  const say = useWords('target');
  const text = useText();
  const edit = useEdit();
  const party = useParties().get(id);
  const own = targets.stakeholders?.[id];
  if (own === undefined) return null;
  const path = ['target', 'stakeholders', id];
  const choices = (levels: readonly string[]) => levels.map((value) => ({ value, label: text(term('level', value)) }));
  const remove = say('departures.remove', { name: text(party?.name, id) });
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {party === undefined ? id : <PartyTag party={party} withName />}
      </Table.Th>
      <Table.Td>
        <ChoiceField
          label={say('departures.recovery')}
          path={[...path, 'recoveryDifficulty']}
          value={own.recoveryDifficulty}
          choices={choices(RECOVERY_LEVELS)}
          hideLabel
        />
      </Table.Td>
      <Table.Td>
        <ChoiceField
          label={say('departures.economic')}
          path={[...path, 'economicImpact']}
          value={own.economicImpact}
          choices={choices(ECONOMIC_LEVELS)}
          hideLabel
        />
      </Table.Td>
      <Table.Td>
        <TextField label={say('departures.because')} path={[...path, 'because']} value={own.because} isLong hideLabel />
      </Table.Td>
      <Table.Td>
        <Tooltip label={remove}>
          <ActionIcon variant="subtle" color="gray" aria-label={remove} onClick={() => edit(...removeDeparture(id))}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}
