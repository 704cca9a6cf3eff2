import { Button, Group, Select, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { newId } from '../../../places/new-id.ts';
import type { AxisFacts } from '../axis/axis-facts.ts';
import { draftRationale } from '../rationale/draft-rationale.ts';
import { useLevelChoices, usePartyChoices } from './override-choices.ts';
import classes from './OverrideEditor.module.css';

interface OverrideFormProps {
  readonly facts: AxisFacts;
  readonly stakeholder: string;
  readonly usage: string | undefined;
  readonly onDone: () => void;
}

/** Asks for level, reason and author; only with all three is there an override. */
export function OverrideForm({ facts, stakeholder, usage, onDone }: OverrideFormProps) {
  const say = useWords('positions');
  const text = useText();
  const edit = useEdit();
  const taken = useDocument((document) => document.overrides);
  const coordinator = useDocument((document) => document.coordinator ?? document.applyingParties?.[0]);
  const levels = useLevelChoices(facts.axis).filter(({ value }) => value !== facts.computed);
  const parties = usePartyChoices();
  const [value, setValue] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const [by, setBy] = useState<string | null>(coordinator ?? null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const draft = draftRationale(facts);
  const isComplete = value !== null && by !== null && because.trim() !== '';
  const save = (): void => {
    if (!isComplete) return;
    const id = newId(
      [stakeholder, usage, facts.axis === 'recoveryDifficulty' ? 'recovery' : 'economic'].filter((part) => part !== undefined).join('-'),
      taken,
      'override',
    );
    const override = { stakeholder, ...(usage === undefined ? {} : { usage }), axis: facts.axis, value, because: because.trim(), by };
    if (edit({ op: 'set', path: ['overrides', id], value: override })) onDone();
  };
  return (
    <div className={classes.box}>
      <Select label={say('override.value')} data={[...levels]} value={value} onChange={setValue} ref={first} />
      <Textarea
        label={say('override.because')}
        placeholder={say('override.because-placeholder')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      {draft !== undefined && because === '' && (
        <Button variant="subtle" size="compact-xs" className={classes.open} onClick={() => setBecause(text(draft))}>
          {say('override.draft')}
        </Button>
      )}
      <Select label={say('override.by')} data={[...parties]} value={by} onChange={setBy} />
      <Group gap="xs">
        <Button disabled={!isComplete} onClick={save}>
          {say('override.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say('override.cancel')}
        </Button>
      </Group>
    </div>
  );
}
