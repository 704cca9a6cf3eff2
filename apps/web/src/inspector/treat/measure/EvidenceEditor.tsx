import { Button, CloseButton, Select, TextInput, UnstyledButton } from '@mantine/core';
import { Evidence } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useState } from 'react';
import { useFormats, useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../../live/use-live.ts';
import { Section } from '../../../parts/Section.tsx';
import { useSelect } from '../../../places/use-selection.ts';
import { editsToAddEvidence } from '../evidence-edits.ts';
import { useKindChoices } from '../EvidencePanel.tsx';
import classes from '../treat.module.css';
import type { MeasurePartProps } from './measure-part.ts';

/** What shows that the measure holds: evidence of this assessment, and a line to add more. */
export function EvidenceEditor({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const { day } = useFormats();
  const edit = useEdit();
  const select = useSelect();
  const known = useDocument((document) => document.evidence);
  const path = ['measures', id, 'evidence'];
  const own = measure.evidence ?? [];
  const others = Object.entries(known ?? {}).filter(([other]) => !own.includes(other));
  return (
    <Section title={say('panel.evidence')}>
      {own.length === 0 && <p className={classes.muted}>{say('panel.evidence-none')}</p>}
      <ul className={classes.list}>
        {own.map((evidence) => {
          const entry = known?.[evidence];
          const name = text(entry?.title, evidence);
          return (
            <li key={evidence} className={classes.item}>
              <UnstyledButton onClick={() => select(['evidence', evidence])}>
                {name}{' '}
                {entry !== undefined && (
                  <span className={classes.muted}>
                    {[text(term('evidence', entry.kind)), entry.on === undefined ? '' : day(entry.on)].filter((fact) => fact !== '').join(' · ')}
                  </span>
                )}
              </UnstyledButton>
              <CloseButton
                size="xs"
                aria-label={say('panel.remove', { name })}
                onClick={() => edit(own.length === 1 ? { op: 'unset', path } : { op: 'remove', path, value: evidence })}
              />
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <Select
          aria-label={say('panel.evidence-known')}
          placeholder={say('panel.evidence-known')}
          data={others.map(([value, { title }]) => ({ value, label: text(title) }))}
          value={null}
          searchable
          onChange={(next) => {
            if (next !== null) edit({ op: 'insert', path: [...path, '-'], value: next });
          }}
        />
      )}
      <NewEvidence id={id} />
    </Section>
  );
}

function NewEvidence({ id }: { readonly id: string }) {
  const say = useWords('measures');
  const edit = useEdit();
  const live = useLive();
  const kinds = useKindChoices();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Evidence['kind']>('test');
  const add = (): void => {
    if (title.trim() === '') return;
    if (edit(...editsToAddEvidence(live.current().document ?? {}, id, title.trim(), kind))) setTitle('');
  };
  return (
    <form
      className={classes.score}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        aria-label={say('panel.evidence-new')}
        placeholder={say('panel.evidence-new-hint')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className={classes.row}>
        <Select
          aria-label={say('panel.evidence-kind')}
          w={140}
          data={kinds}
          value={kind}
          allowDeselect={false}
          onChange={(next) => {
            const known = Evidence.shape.kind.safeParse(next);
            if (known.success) setKind(known.data);
          }}
        />
        <Button type="submit" variant="default" disabled={title.trim() === ''}>
          {say('panel.evidence-add')}
        </Button>
      </div>
    </form>
  );
}
