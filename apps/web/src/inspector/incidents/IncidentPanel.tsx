import { Button, Group, Stack } from '@mantine/core';
import { IconScale, IconTrash } from '@tabler/icons-react';
import type { AnshinDocument } from '@anshin/model';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { ConsequenceMarks } from '../../pages/incidents/ConsequenceMarks.tsx';
import { removeIncidents } from '../../pages/incidents/remove.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import { CauseList } from './CauseList.tsx';
import classes from './IncidentPanel.module.css';
import { IncidentPaths } from './IncidentPaths.tsx';

/** An incident: what happens, from what, by which ways, and whom it reaches. */
export function Panel({ place }: PanelProps) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  const edit = useEdit();
  const select = useSelect();
  const live = useLive();
  const id = place[1] ?? '';
  const incident = useDocument((document) => document.incidents?.[id]);
  if (incident === undefined) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  const path = ['incidents', id];
  return (
    <Stack gap="md" className={classes.root ?? ''}>
      <TextField isLong isRequired label={say('field.title')} path={[...path, 'title']} value={incident.title} />
      <Consequences id={id} />
      <CauseList id={id} causes={incident.causes} />
      <IncidentPaths id={id} />
      <TextField isLong label={say('field.description')} path={[...path, 'description']} value={incident.description} />
      <Links id={id} />
      <Group>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
          onClick={() => {
            if (edit(...removeIncidents(live.current().document ?? {}, [id]))) select();
          }}
        >
          {say('incident.remove')}
        </Button>
      </Group>
    </Stack>
  );
}

function Consequences({ id }: { readonly id: string }) {
  const say = useWords('incidents');
  const go = useGo();
  const parties = useParties();
  const consequences = useDocument((document) => document.incidents?.[id]?.consequences);
  return (
    <section aria-label={say('field.consequences')}>
      <h3 className={classes.heading}>{say('field.consequences')}</h3>
      <ul className={classes.parties}>
        {Object.entries(consequences ?? {}).map(([party, consequence]) => {
          const known = parties.get(party);
          return (
            <li key={party}>
              {known === undefined ? party : <PartyTag party={known} withName />}
              <ConsequenceMarks consequence={consequence} />
            </li>
          );
        })}
      </ul>
      <Button variant="default" leftSection={<IconScale size={16} stroke={1.6} aria-hidden />} onClick={() => go(['incidents', id, 'consequences'])}>
        {say('judge.open')}
      </Button>
    </section>
  );
}

/** What else it is about: hazards, assets, usages. */
function Links({ id }: { readonly id: string }) {
  const say = useWords('incidents');
  const incident = useDocument((document) => document.incidents?.[id]);
  const hazards = useDocument((document) => document.hazards);
  const assets = useDocument((document) => document.assets);
  const usages = useDocument((document) => document.usages);
  const hazardChoices = useChoices(hazards, 'title');
  const assetChoices = useChoices(assets, 'name');
  const usageChoices = useChoices(usages, 'title');
  const path = ['incidents', id];
  return (
    <>
      <ManyField
        label={say('field.hazards')}
        placeholder={say('field.hazards-placeholder')}
        path={[...path, 'hazards']}
        value={incident?.hazards}
        choices={hazardChoices}
      />
      <ManyField label={say('field.assets')} path={[...path, 'assets']} value={incident?.assets} choices={assetChoices} />
      {usageChoices.length > 0 && (
        <ManyField
          label={say('field.usages')}
          placeholder={say('field.usages-placeholder')}
          path={[...path, 'usages']}
          value={incident?.usages}
          choices={usageChoices}
        />
      )}
    </>
  );
}

type Named = Readonly<Record<string, { readonly name?: AnshinDocument['title'] | undefined; readonly title?: AnshinDocument['title'] | undefined }>>;

function useChoices(entities: Named | undefined, field: 'name' | 'title'): readonly Choice[] {
  const text = useText();
  return useMemo(() => Object.entries(entities ?? {}).map(([id, entity]) => ({ value: id, label: text(entity[field], id) })), [entities, field, text]);
}
