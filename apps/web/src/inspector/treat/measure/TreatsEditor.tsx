import { CloseButton, Select, UnstyledButton } from '@mantine/core';
import { type Reference, referenceParts } from '@anshin/model';
import { useMemo, useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit, useResults } from '../../../live/use-live.ts';
import { useClassNames } from '../../../pages/threats/rows/use-threat-rows.ts';
import { Section } from '../../../parts/Section.tsx';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useSelect } from '../../../places/use-selection.ts';
import classes from '../treat.module.css';
import type { MeasurePartProps } from './measure-part.ts';
import { type Names, referenceName, treatables } from './treated.ts';

/** How many matches of a search are shown. */
const MATCHES = 40;

/** The threats, causes and incidents that a measure names. */
export function TreatsEditor({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const edit = useEdit();
  const select = useSelect();
  const nameOf = useReferenceNames();
  const path = ['measures', id, 'treats'];
  const treats = measure.treats ?? [];
  return (
    <Section title={say('panel.treats')}>
      {treats.length === 0 && <p className={classes.muted}>{say('panel.treats-hint')}</p>}
      <ul className={classes.list}>
        {treats.map((reference) => {
          const { type, target } = referenceParts(reference);
          const name = nameOf(reference);
          return (
            <li key={`${type} ${target}`} className={classes.item}>
              <UnstyledButton onClick={() => select(type === 'threat' ? ['threat', target] : [`${type}s`, target.split('/')[0] ?? target])}>
                {type === 'threat' || type === 'cause' || type === 'incident'
                  ? say(`panel.treats-${type}`, { name })
                  : say('panel.treats-other', { type, name })}
              </UnstyledButton>
              <CloseButton
                size="xs"
                aria-label={say('panel.remove', { name })}
                onClick={() => edit(treats.length === 1 ? { op: 'unset', path } : { op: 'remove', path, value: reference })}
              />
            </li>
          );
        })}
      </ul>
      <AddTreated id={id} treats={treats} />
    </Section>
  );
}

function AddTreated({ id, treats }: { readonly id: string; readonly treats: readonly Reference[] }) {
  const say = useWords('measures');
  const edit = useEdit();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const threats = useResults((results) => results.threats);
  const incidents = useResults((results) => results.incidents);
  const data = useMemo(() => {
    if (!isOpen) return [];
    const offered = treatables({ threats, incidents }, treats, names);
    return offered.map(({ value, kind, name }) => ({ value, label: say(`panel.treats-${kind}`, { name }) }));
  }, [isOpen, threats, incidents, treats, names, say]);
  return (
    <Select
      aria-label={say('panel.treats-add')}
      placeholder={say('panel.treats-add')}
      data={data}
      value={null}
      searchable
      limit={MATCHES}
      onDropdownOpen={() => setOpen(true)}
      onChange={(next) => {
        if (next !== null) edit({ op: 'insert', path: ['measures', id, 'treats', '-'], value: JSON.parse(next) as Reference });
      }}
    />
  );
}

function useNames(): Names {
  const text = useText();
  const place = useElementNames();
  const className = useClassNames();
  return useMemo(() => ({ text, place, className }), [text, place, className]);
}

/** Names references in the language of the page. */
function useReferenceNames(): (reference: Reference) => string {
  const names = useNames();
  const threats = useResults((results) => results.threats);
  const incidents = useResults((results) => results.incidents);
  return (reference) => referenceName(reference, { threats, incidents }, names);
}
