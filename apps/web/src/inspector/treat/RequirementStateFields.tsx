import { Select } from '@mantine/core';
import { RequirementState } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { usePartyChoices } from '../../pages/threats/rows/use-choices.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import classes from './treat.module.css';

/** What a person states about a requirement beyond its measures: met elsewhere, waived, not applicable, open. */
export function RequirementStateFields({ id, waivedWhen }: { readonly id: string; readonly waivedWhen?: string }) {
  const say = useWords('requirements');
  const text = useText();
  const edit = useEdit();
  const parties = usePartyChoices();
  const state = useDocument((document) => document.requirementStates?.[id]);
  const path = ['requirementStates', id];
  return (
    <Section title={say('panel.state')}>
      <Select
        aria-label={say('panel.state')}
        description={say('panel.state-hint')}
        placeholder={say('panel.state-measures')}
        data={RequirementState.shape.state.options.map((value) => ({ value, label: text(term('state', value)) }))}
        value={state?.state ?? null}
        clearable
        onChange={(next) => edit(next === null ? { op: 'unset', path } : { op: 'set', path: [...path, 'state'], value: next })}
      />
      {waivedWhen !== undefined && <p className={classes.muted}>{say('panel.waived-when', { condition: waivedWhen })}</p>}
      {state !== undefined && (
        <>
          {state.state === 'metElsewhere' && (
            <TextField label={say('panel.where')} path={[...path, 'where']} value={state.where} placeholder={say('panel.where-hint')} />
          )}
          <TextField label={say('panel.because')} path={[...path, 'because']} value={state.because} placeholder={say('panel.because-hint')} isLong />
          <ChoiceField label={say('panel.by')} path={[...path, 'by']} value={state.by} choices={parties} isOptional />
        </>
      )}
    </Section>
  );
}
