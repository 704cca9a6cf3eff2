import { Button, Select, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useSection } from '../../live/use-live.ts';
import { STATED_STATES, stateItem } from '../../pages/checklists/state-edits.ts';
import { StateMark } from '../../pages/checklists/StateMark.tsx';
import { useAnswerNames } from '../../pages/checklists/use-answer-names.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { useGo } from '../../places/use-go.ts';
import type { PanelProps } from '../panel.ts';
import classes from './Decide.module.css';

/** How an item of a checklist stands: by its measures, or as a person states with a reason. */
export function Panel({ place }: PanelProps) {
  const say = useWords('checklists');
  const shell = useWords('shell');
  const text = useText();
  const catalog = useCatalog();
  const id = place[1] ?? '';
  const entry = entriesById(catalog).get(id);
  const item = useSection('checklists')
    ?.flatMap(({ items }) => items)
    .find((candidate) => candidate.id === id);
  const waivedWhen = catalog.requirements.find((candidate) => candidate.id === id)?.waivedWhen;
  if (entry === undefined && item === undefined) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  return (
    <Stack gap={16} p={16}>
      <div>
        <Text size="xs" c="dimmed">
          {say('panel.kind')} · {id}
        </Text>
        <Title order={2} size="h3">
          {text(entry?.title ?? item?.title)}
        </Title>
        {entry?.summary !== undefined && <Text size="sm">{text(entry.summary)}</Text>}
      </div>
      {item !== undefined && <StateMark state={item.state} />}
      <Statement id={id} />
      {waivedWhen !== undefined && (
        <section>
          <h3 className={classes.heading}>{say('panel.waived-when')}</h3>
          <Text size="sm">{text(waivedWhen)}</Text>
        </section>
      )}
      <Answers by={item?.by ?? []} />
      <OpenRequirement id={id} />
      {entry?.source !== undefined && <p className={classes.note}>{say('panel.source', { source: entry.source })}</p>}
    </Stack>
  );
}

function Statement({ id }: { readonly id: string }) {
  const say = useWords('checklists');
  const text = useText();
  const states = useDocument((document) => document.requirementStates);
  const edit = useEdit();
  const parties = [...useParties().values()].map((party) => ({ value: party.id, label: text(party.name) }));
  const stated = states?.[id];
  const path = ['requirementStates', id];
  return (
    <Stack gap={12}>
      <Select
        label={say('panel.state')}
        placeholder={say('panel.state-derived')}
        clearable
        data={STATED_STATES.map((state) => ({ value: state, label: text(term('state', state)) }))}
        value={stated?.state ?? null}
        onChange={(next) =>
          edit(
            ...stateItem(
              states,
              id,
              STATED_STATES.find((state) => state === next),
            ),
          )
        }
      />
      {stated !== undefined && (
        <>
          {(stated.state === 'metElsewhere' || stated.where !== undefined) && (
            <TextField label={say('panel.where')} description={say('panel.where-hint')} path={[...path, 'where']} value={stated.where} />
          )}
          <TextField label={say('panel.because')} path={[...path, 'because']} value={stated.because} isLong />
          <ChoiceField label={say('panel.by')} path={[...path, 'by']} value={stated.by} choices={parties} isOptional />
        </>
      )}
    </Stack>
  );
}

function Answers({ by }: { readonly by: readonly string[] }) {
  const say = useWords('checklists');
  const nameOf = useAnswerNames();
  const go = useGo();
  return (
    <section>
      <h3 className={classes.heading}>{say('panel.measures')}</h3>
      {by.length === 0 && <p className={classes.note}>{say('panel.no-measures')}</p>}
      <ul className={classes.links}>
        {by.map((id) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => go(['measures', id])}>
              {nameOf(id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenRequirement({ id }: { readonly id: string }) {
  const say = useWords('checklists');
  const go = useGo();
  const isRequirement = useSection('requirements')?.some((requirement) => requirement.id === id) === true;
  if (!isRequirement) return null;
  return (
    <Button variant="default" onClick={() => go(['requirement', id])}>
      {say('panel.open-requirement')}
    </Button>
  );
}
