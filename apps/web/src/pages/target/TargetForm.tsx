import { Button, Group, Select, Textarea } from '@mantine/core';
import type { MapPlace } from '@anshin/engine';
import { useEffect, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { today } from '../../parts/today.ts';
import { useParties } from '../../parts/use-parties.ts';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import { EN } from './locales/en.ts';
import { JA } from './locales/ja.ts';
import { setDefaultTarget } from './target-edits.ts';
import classes from './Target.module.css';

interface TargetFormProps {
  readonly place: MapPlace;
  readonly outside: number;
  readonly onDone: () => void;
}

/** Asks why, before a chosen target is set: only with a reason does it become one. */
export function TargetForm({ place, outside, onDone }: TargetFormProps) {
  const say = useWords('target');
  const text = useText();
  const edit = useEdit();
  const parties = useParties();
  const targets = useDocument((document) => document.target);
  const coordinator = useDocument((document) => document.coordinator ?? document.applyingParties?.[0]);
  const [because, setBecause] = useState('');
  const [by, setBy] = useState<string | null>(coordinator ?? null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    reason.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const save = (): void => {
    const unknownReason = { ja: JA['history.unknown-reason'], en: EN['history.unknown-reason'] };
    if (edit(...setDefaultTarget(targets, place, { because: because.trim(), by: by ?? undefined, on: today(), unknownReason }))) onDone();
  };
  return (
    <Section title={say('draft.title')}>
      <form
        ref={form}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (because.trim() !== '') save();
        }}
      >
        <p className={classes.place}>
          <PlaceWords place={place} none="" />
        </p>
        <p className={classes.muted} role="status">
          {say('draft.outside', { count: outside })}
        </p>
        <Textarea ref={reason} label={say('draft.because')} value={because} onChange={(event) => setBecause(event.currentTarget.value)} required />
        <Select
          label={say('draft.by')}
          data={[...parties.values()].map(({ id, name }) => ({ value: id, label: text(name) }))}
          value={by}
          onChange={setBy}
          clearable
        />
        <Group gap="xs">
          <Button type="submit" disabled={because.trim() === ''}>
            {say('draft.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say('draft.cancel')}
          </Button>
        </Group>
      </form>
    </Section>
  );
}
