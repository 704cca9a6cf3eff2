import { Button, Group, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type Reference, Treatment } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { today } from '../../parts/today.ts';
import { useParties } from '../../parts/use-parties.ts';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import { AboutField } from './AboutField.tsx';
import { type DecisionDraft, isComplete, recordDecision } from './decision-edits.ts';
import classes from './DecisionsPage.module.css';
import { SharesField } from './SharesField.tsx';

interface DecisionFormProps {
  readonly about: Reference;
  readonly treatment: Treatment;
  readonly by: string;
  readonly onDone: () => void;
}

/** Records one decision: nothing is written until it has an author and a reason. */
export function DecisionForm({ about, treatment, by, onDone }: DecisionFormProps) {
  const say = useWords('decisions');
  const [draft, setDraft] = useState<DecisionDraft>({ about, treatment, by, because: '', on: today(), until: '', shares: sharesFor(treatment, by) });
  const change = (part: Partial<DecisionDraft>): void => setDraft((kept) => ({ ...kept, ...part }));
  const record = useRecord(draft, onDone);
  const problem = problemOf(draft);
  return (
    <form
      className={classes.form}
      aria-label={say('form.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined) record();
      }}
    >
      <Stack gap={12}>
        <TreatmentField treatment={draft.treatment} onChange={(next) => change({ treatment: next, shares: sharesFor(next, draft.by) })} />
        <AboutField about={draft.about} onChange={(next) => change({ about: next })} />
        <ByAndDays draft={draft} onChange={change} />
        <Reason draft={draft} onChange={change} />
        {draft.treatment === 'share' && <SharesField shares={draft.shares} party={draft.by} onChange={(shares) => change({ shares })} />}
        <Group gap={8}>
          <Button type="submit" disabled={problem !== undefined}>
            {say('form.record')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone}>
            {say('form.cancel')}
          </Button>
          {draft.treatment === 'modify' && <ToMeasures />}
          {problem !== undefined && (
            <Text size="xs" c="dimmed" role="status">
              {say(problem)}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function sharesFor(treatment: Treatment, by: string): DecisionDraft['shares'] {
  return treatment === 'share' && by !== '' ? [{ dimension: 'direct', to: 'limited', for: by }] : [];
}

/** What still stands in the way of recording it. */
function problemOf(draft: DecisionDraft): 'form.avoid-position' | 'form.incomplete' | 'form.days-wrong' | undefined {
  if (draft.treatment === 'avoid' && 'position' in draft.about) return 'form.avoid-position';
  if (isComplete(draft)) return undefined;
  return draft.by === '' || draft.because.trim() === '' ? 'form.incomplete' : 'form.days-wrong';
}

function useRecord(draft: DecisionDraft, onDone: () => void): () => void {
  const decisions = useDocument((document) => document.decisions);
  const edit = useEdit();
  const select = useSelect();
  return () => {
    const { id, edits } = recordDecision(decisions, draft);
    if (!edit(...edits)) return;
    select(['decisions', id]);
    onDone();
  };
}

interface DraftPartProps {
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
}

function TreatmentField({ treatment, onChange }: { readonly treatment: Treatment; readonly onChange: (treatment: Treatment) => void }) {
  const say = useWords('decisions');
  const text = useText();
  return (
    <div>
      <SegmentedControl
        aria-label={say('form.treatment')}
        data={Treatment.options.map((value) => ({ value, label: text(term('treatment', value)) }))}
        value={treatment}
        onChange={(next) => onChange(Treatment.options.find((value) => value === next) ?? treatment)}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {say(`treatment.${treatment}-hint`)}
      </Text>
    </div>
  );
}

function ByAndDays({ draft, onChange }: DraftPartProps) {
  const say = useWords('decisions');
  const text = useText();
  const parties = [...useParties().values()].map(({ id, name }) => ({ value: id, label: text(name) }));
  return (
    <Group gap={12} align="start">
      <Select
        label={say('form.by')}
        data={parties}
        searchable={parties.length > 6}
        value={draft.by === '' ? null : draft.by}
        onChange={(by) => onChange({ by: by ?? '' })}
        w={160}
      />
      <TextInput type="date" label={say('form.on')} value={draft.on} onChange={(event) => onChange({ on: event.currentTarget.value })} w={136} />
      <TextInput
        type="date"
        label={say('form.until')}
        description={say('form.until-hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.until}
        onChange={(event) => onChange({ until: event.currentTarget.value })}
        w={220}
      />
    </Group>
  );
}

function Reason({ draft, onChange }: DraftPartProps) {
  const say = useWords('decisions');
  const field = useRef<HTMLTextAreaElement>(null);
  // The reason is what only a person can give, so the hands begin there.
  useEffect(() => field.current?.focus(), []);
  return (
    <Textarea
      ref={field}
      label={say('form.because')}
      placeholder={say(`form.because-${draft.treatment}`)}
      value={draft.because}
      onChange={(event) => onChange({ because: event.currentTarget.value })}
    />
  );
}

function ToMeasures() {
  const say = useWords('decisions');
  const go = useGo();
  return (
    <Button variant="default" onClick={() => go(['measures'])}>
      {say('form.to-measures')}
    </Button>
  );
}
