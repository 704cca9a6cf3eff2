import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { type Decision, type Reference, referenceParts, Treatment } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { AboutField } from '../../pages/decisions/AboutField.tsx';
import { changeTreatment, setShares } from '../../pages/decisions/decision-edits.ts';
import { SharesField } from '../../pages/decisions/SharesField.tsx';
import { useAboutWords } from '../../pages/decisions/use-about.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { DayField } from '../../parts/fields/DayField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useParties } from '../../parts/use-parties.ts';
import type { Place } from '../../places/path-text.ts';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import classes from './Decide.module.css';

/** A decision with everything that is recorded of it. */
export function Panel({ place }: PanelProps) {
  const shell = useWords('shell');
  const id = place[1] ?? '';
  const decision = useDocument((document) => document.decisions?.[id]);
  if (decision === undefined) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  return <DecisionFields id={id} decision={decision} />;
}

function DecisionFields({ id, decision }: { readonly id: string; readonly decision: Decision }) {
  const say = useWords('decisions');
  const text = useText();
  const edit = useEdit();
  const select = useSelect();
  const aboutWords = useAboutWords();
  const path = ['decisions', id];
  const parties = [...useParties().values()].map((party) => ({ value: party.id, label: text(party.name) }));
  return (
    <Stack gap={12} p={16}>
      <div>
        <Text size="xs" c="dimmed">
          {say('panel.decision')}
        </Text>
        <Title order={2} size="h3">
          {aboutWords(decision.about)}
        </Title>
      </div>
      <TreatmentSelect id={id} treatment={decision.treatment} />
      <AboutField about={decision.about} onChange={(about) => edit({ op: 'set', path: [...path, 'about'], value: about })} />
      <TextField label={say('form.because')} path={[...path, 'because']} value={decision.because} isLong isRequired />
      <ChoiceField label={say('form.by')} path={[...path, 'by']} value={decision.by} choices={parties} />
      <DayField label={say('form.on')} path={[...path, 'on']} value={decision.on} />
      <DayField label={say('form.until')} description={say('form.until-hint')} path={[...path, 'until']} value={decision.until} />
      {decision.treatment === 'share' && (
        <SharesField shares={decision.shares ?? []} party={decision.by} onChange={(shares) => edit(...setShares(id, shares))} />
      )}
      <Group gap={8}>
        <GoToAbout about={decision.about} />
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            if (edit({ op: 'unset', path })) select();
          }}
        >
          {say('panel.delete')}
        </Button>
      </Group>
    </Stack>
  );
}

function TreatmentSelect({ id, treatment }: { readonly id: string; readonly treatment: Treatment }) {
  const say = useWords('decisions');
  const text = useText();
  const edit = useEdit();
  const decisions = useDocument((document) => document.decisions);
  return (
    <Select
      label={say('form.treatment')}
      description={say(`treatment.${treatment}-hint`)}
      allowDeselect={false}
      data={Treatment.options.map((value) => ({ value, label: text(term('treatment', value)) }))}
      value={treatment}
      onChange={(next) => {
        const chosen = Treatment.options.find((value) => value === next);
        if (chosen !== undefined) edit(...changeTreatment(decisions, id, chosen));
      }}
    />
  );
}

function GoToAbout({ about }: { readonly about: Reference }) {
  const say = useWords('decisions');
  const go = useGo();
  return (
    <Button variant="default" onClick={() => go(placeOf(about))}>
      {say('panel.go-about')}
    </Button>
  );
}

/** The place of what a decision is about. */
function placeOf(about: Reference): Place {
  const { type, target } = referenceParts(about);
  if (type === 'cause') return ['incidents', target.split('/')[0] ?? target];
  if (type === 'threat' || type === 'requirement' || type === 'position') return [type, target];
  return [`${type}s`, target];
}
