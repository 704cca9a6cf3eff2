import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { TextField } from '../../../parts/fields/TextField.tsx';
import classes from '../treat.module.css';
import type { MeasurePartProps } from './measure-part.ts';
import { PlacesField } from './PlacesField.tsx';

/** That a safety function stands apart from what an attacker reaches: from which places, and why. Only both together can be stated. */
export function IndependenceEditor({ id, measure: { independence } }: MeasurePartProps) {
  const say = useWords('measures');
  const edit = useEdit();
  const path = ['measures', id, 'independence'];
  if (independence === undefined) return <NewIndependence id={id} />;
  return (
    <div className={classes.score}>
      <PlacesField
        label={say('panel.independence-from')}
        value={independence.from}
        onChange={(next) => edit({ op: 'set', path: [...path, 'from'], value: next })}
      />
      <TextField label={say('panel.independence-because')} path={[...path, 'because']} value={independence.because} isLong isRequired />
      <Button className={classes.start ?? ''} size="compact-xs" variant="subtle" color="gray" onClick={() => edit({ op: 'unset', path })}>
        {say('panel.independence-drop')}
      </Button>
    </div>
  );
}

function NewIndependence({ id }: { readonly id: string }) {
  const say = useWords('measures');
  const edit = useEdit();
  const [from, setFrom] = useState<string[]>([]);
  const [because, setBecause] = useState('');
  const isReady = from.length > 0 && because.trim() !== '';
  return (
    <fieldset className={classes.warning}>
      <legend className="visually-hidden">{say('panel.independence')}</legend>
      <p className={classes.muted}>{say('panel.independence-hint')}</p>
      <PlacesField label={say('panel.independence-from')} value={from} onChange={setFrom} />
      <Textarea label={say('panel.independence-because')} value={because} onChange={(event) => setBecause(event.currentTarget.value)} />
      <Button
        className={classes.start ?? ''}
        size="compact-sm"
        variant="default"
        disabled={!isReady}
        onClick={() => edit({ op: 'set', path: ['measures', id, 'independence'], value: { from, because: because.trim() } })}
      >
        {say('panel.independence-save')}
      </Button>
    </fieldset>
  );
}
