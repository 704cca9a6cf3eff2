import { Button, CloseButton, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { useElementChoices } from '../../../pages/threats/rows/use-choices.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import classes from '../treat.module.css';
import type { MeasurePartProps } from './measure-part.ts';

/** How the measure can itself harm safety, as people state it. */
export function CanHarmEditor({ id, measure }: MeasurePartProps) {
  const say = useWords('measures');
  const text = useText();
  const edit = useEdit();
  const name = useElementNames();
  const path = ['measures', id, 'canHarm'];
  const harms = measure.canHarm ?? [];
  return (
    <div role="group" aria-label={say('panel.canHarm')}>
      <p className={classes.muted}>{say('panel.canHarm')}</p>
      <ul className={classes.list}>
        {harms.map((harm, index) => (
          <li key={index} className={classes.item}>
            <span>
              {text(harm.because)} {harm.at !== undefined && <span className={classes.muted}>{name(harm.at)}</span>}
            </span>
            <CloseButton
              size="xs"
              aria-label={say('panel.remove', { name: text(harm.because) })}
              onClick={() => edit(harms.length === 1 ? { op: 'unset', path } : { op: 'remove', path, value: harm })}
            />
          </li>
        ))}
      </ul>
      <NewHarm id={id} />
    </div>
  );
}

function NewHarm({ id }: { readonly id: string }) {
  const say = useWords('measures');
  const edit = useEdit();
  const places = useElementChoices();
  const [because, setBecause] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const add = (): void => {
    const value = { ...(at === null ? {} : { at }), because: because.trim() };
    if (!edit({ op: 'insert', path: ['measures', id, 'canHarm', '-'], value })) return;
    setBecause('');
    setAt(null);
  };
  return (
    <div className={classes.score}>
      <Textarea
        aria-label={say('panel.canHarm-because')}
        placeholder={say('panel.canHarm-because')}
        minRows={1}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      {because.trim() !== '' && (
        <div className={classes.row}>
          <Select
            aria-label={say('panel.canHarm-at')}
            placeholder={say('panel.canHarm-at')}
            data={places}
            value={at}
            onChange={setAt}
            limit={80}
            searchable
            clearable
          />
          <Button variant="default" onClick={add}>
            {say('panel.canHarm-add')}
          </Button>
        </div>
      )}
    </div>
  );
}
