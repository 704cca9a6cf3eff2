import { Button } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { useFormats, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { useGo } from '../../places/use-go.ts';
import classes from './PositionPanel.module.css';

/** That what remains is accepted: by whom, why, until when. Accepting closes nothing. */
export function AcceptedNote({ position: { accepted } }: { readonly position: PositionResult }) {
  const say = useWords('map');
  const text = useText();
  const formats = useFormats();
  const go = useGo();
  const stakeholders = useDocument((document) => document.stakeholders);
  if (accepted === null) return null;
  const by = text(stakeholders?.[accepted.by]?.name, accepted.by);
  return (
    <section>
      <h3>{say('panel.accepted')}</h3>
      <p className={classes.place}>
        {accepted.until === undefined ? say('panel.accepted-by', { by }) : say('panel.accepted-until', { by, until: formats.day(accepted.until) })}
      </p>
      <blockquote className={classes.quote}>{text(accepted.because)}</blockquote>
      <Button variant="subtle" size="compact-xs" onClick={() => go(['decisions', accepted.decision])}>
        {say('panel.to-decision')}
      </Button>
    </section>
  );
}
