import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { type AxisFacts, decidingIncidents } from './axis-facts.ts';
import { ReasonField } from './ReasonField.tsx';
import classes from './DecidingIncidents.module.css';

/** How many incidents are shown at first. ASSUMPTION: enough to judge a level by. */
const FIRST = 3;

/** The incidents that reach the worst level of a point of view, each once, with the reason that is edited in place. */
export function DecidingIncidents({ facts, stakeholder }: { readonly facts: AxisFacts; readonly stakeholder: string }) {
  const say = useWords('positions');
  const [isWhole, setWhole] = useState(false);
  const deciding = decidingIncidents(facts);
  if (deciding.length === 0) return null;
  const shown = isWhole ? deciding : deciding.slice(0, FIRST);
  return (
    <div className={classes.root}>
      <strong className={classes.head}>{say('incidents.title')}</strong>
      {shown.map((one) => (
        <ReasonField key={one.rated.id} deciding={one} stakeholder={stakeholder} />
      ))}
      {shown.length < deciding.length && (
        <Button variant="subtle" size="compact-xs" className={classes.more} onClick={() => setWhole(true)}>
          {say('dimension.more', { count: deciding.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
