import { SegmentedControl } from '@mantine/core';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import { Section } from '../../parts/Section.tsx';
import { creditEdits, CREDITS, creditState, type CreditState } from './baseline-edits.ts';
import classes from './SolutionPage.module.css';

const STATES: readonly CreditState[] = ['credits', 'excludes', 'unstated'];

/** What counts as given before measures: each stated as counting, as not counting, or not at all. */
export function Baseline() {
  const say = useWords('solution');
  const text = useText();
  const edit = useEdit();
  const baseline = useDocument((document) => document.scope?.baseline);
  return (
    <div className={classes.card}>
      <Section title={say('baseline')}>
        <p className={classes.hint}>{say('baseline-hint')}</p>
        <div className={classes.credits}>
          {CREDITS.map((credit) => (
            <div key={credit} className={classes.credit} role="group" aria-label={text(term('credit', credit))}>
              <span>{text(term('credit', credit))}</span>
              <SegmentedControl
                aria-label={text(term('credit', credit))}
                value={creditState(baseline, credit)}
                data={STATES.map((state) => ({ value: state, label: say(`baseline.${state}`) }))}
                onChange={(state) => edit(...creditEdits(baseline, credit, state as CreditState))}
              />
            </div>
          ))}
        </div>
        <TextField label={say('baseline.note')} path={['scope', 'baseline', 'note']} value={baseline?.note} placeholder={say('baseline.note-hint')} isLong />
      </Section>
    </div>
  );
}
