import { Button } from '@mantine/core';
import type { Override } from '@anshin/model';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { ChoiceField } from '../../../parts/fields/ChoiceField.tsx';
import { TextField } from '../../../parts/fields/TextField.tsx';
import type { AxisFacts } from '../axis/axis-facts.ts';
import { useLevelChoices, usePartyChoices } from './override-choices.ts';
import { OverrideForm } from './OverrideForm.tsx';
import classes from './OverrideEditor.module.css';

interface OverrideEditorProps {
  readonly facts: AxisFacts;
  readonly stakeholder: string;
  readonly usage: string | undefined;
}

/** A person's level beside the computed one, with reason and author: made, edited and taken back here. */
export function OverrideEditor({ facts, stakeholder, usage }: OverrideEditorProps) {
  const say = useWords('positions');
  const [isOpen, setOpen] = useState(false);
  if (facts.overrides.length > 0)
    return (
      <>
        {facts.overrides.map(({ id, override }) => (
          <OverrideBox key={id} id={id} override={override} facts={facts} />
        ))}
      </>
    );
  if (isOpen) return <OverrideForm facts={facts} stakeholder={stakeholder} usage={usage} onDone={() => setOpen(false)} />;
  return (
    <Button variant="subtle" size="compact-xs" className={classes.open} onClick={() => setOpen(true)}>
      {say('override.open')}
    </Button>
  );
}

interface OverrideBoxProps {
  readonly id: string;
  readonly override: Override;
  readonly facts: AxisFacts;
}

function OverrideBox({ id, override, facts }: OverrideBoxProps) {
  const say = useWords('positions');
  const edit = useEdit();
  const levels = useLevelChoices(facts.axis);
  const parties = usePartyChoices();
  return (
    <div className={classes.box}>
      <strong>{say('override.title')}</strong>
      {override.value === facts.computed && <p className={classes.same}>{say('override.same')}</p>}
      <ChoiceField label={say('override.value')} path={['overrides', id, 'value']} value={override.value} choices={levels} />
      <TextField label={say('override.because')} path={['overrides', id, 'because']} value={override.because} isLong isRequired />
      <ChoiceField label={say('override.by')} path={['overrides', id, 'by']} value={override.by} choices={parties} />
      <Button variant="default" className={classes.open} onClick={() => edit({ op: 'unset', path: ['overrides', id] })}>
        {say('override.remove')}
      </Button>
    </div>
  );
}
