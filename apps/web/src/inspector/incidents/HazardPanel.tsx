import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { HARM_LEVELS } from '../../pages/incidents/hazards/harm-levels.ts';
import { removeHazards } from '../../pages/incidents/remove.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import classes from './IncidentPanel.module.css';
import { usePlaceChoices } from './use-place-choices.ts';

/** A hazard: the chain from source to harm, the safe state, and the incidents that lead there. */
export function Panel({ place }: PanelProps) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  const text = useText();
  const edit = useEdit();
  const select = useSelect();
  const live = useLive();
  const places = usePlaceChoices();
  const id = place[1] ?? '';
  const hazard = useDocument((document) => document.hazards?.[id]);
  if (hazard === undefined) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  const path = ['hazards', id];
  return (
    <Stack gap="md" className={classes.root ?? ''}>
      <TextField isRequired label={say('hazard.column')} path={[...path, 'title']} value={hazard.title} />
      <TextField isLong isRequired label={say('hazard.situation')} path={[...path, 'situation']} value={hazard.situation} />
      <TextField isLong isRequired label={say('hazard.harm')} path={[...path, 'harm']} value={hazard.harm} />
      <ManyField label={say('hazard.at')} path={[...path, 'at']} value={hazard.at} choices={places} />
      <TextField label={say('hazard.safe-state')} placeholder={say('hazard.safe-state-placeholder')} path={[...path, 'safeState']} value={hazard.safeState} />
      <ChoiceField
        isOptional
        label={say('hazard.severity')}
        description={say('hazard.severity-hint')}
        path={[...path, 'severity']}
        value={hazard.severity}
        choices={HARM_LEVELS.map((level) => ({ value: level, label: text(term('level', level)) }))}
      />
      <Incidents id={id} />
      <Group>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
          onClick={() => {
            if (edit(...removeHazards(live.current().document ?? {}, [id]))) select();
          }}
        >
          {say('hazard.remove')}
        </Button>
      </Group>
    </Stack>
  );
}

function Incidents({ id }: { readonly id: string }) {
  const say = useWords('incidents');
  const text = useText();
  const go = useGo();
  const incidents = useDocument((document) => document.incidents);
  const leading = useMemo(() => Object.entries(incidents ?? {}).filter(([, incident]) => incident.hazards?.includes(id)), [incidents, id]);
  return (
    <section aria-label={say('hazard.incidents')}>
      <h3 className={classes.heading}>{say('hazard.incidents')}</h3>
      {leading.length === 0 && (
        <Text size="xs" c="dimmed">
          {say('hazard.no-incidents')}
        </Text>
      )}
      <Stack gap={4}>
        {leading.map(([incident, { title }]) => (
          <UnstyledButton key={incident} fz="sm" c="var(--accent)" onClick={() => go(['incidents', incident])}>
            {text(title)}
          </UnstyledButton>
        ))}
      </Stack>
    </section>
  );
}
