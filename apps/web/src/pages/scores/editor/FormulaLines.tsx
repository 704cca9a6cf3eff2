import { filledFormula, type FormulaStep } from '@anshin/engine';
import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { useWords, type Say } from '../../../i18n/use-words.ts';
import { EN } from '../locales/en.ts';
import classes from './FormulaLines.module.css';
import { shownNumber } from './shown-score.ts';

/** The formula of a method, line by line: with names, then with the numbers of this vector put in. */
export function FormulaLines({ steps }: { readonly steps: readonly FormulaStep[] }) {
  const say = useWords('scores');
  return (
    <ol className={classes.root}>
      {steps.map((step) => (
        <li key={step.part} className={classes.line}>
          <span className={classes.part}>{partWord(say, step.part)}</span>
          <span className={classes.names}>
            <Powers formula={step.formula.replace(/\{(\w+)\}/g, (_, name: string) => partWord(say, name))} />
          </span>
          <span className={classes.numbers}>
            <Powers formula={filledFormula(step, shownNumber)} />
            {step.isLookup === true ? ` → ` : ' = '}
            <b>{shownNumber(step.value)}</b>
            {step.isLookup === true && <span className={classes.note}> {say('editor.from-table')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A formula with its powers raised; `^` and digits are how a method writes one. */
function Powers({ formula }: { readonly formula: string }) {
  const say = useWords('scores');
  return formula.split(/\^(\d+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Fragment key={`${index} ${part}`}>
        <sup aria-hidden>{part}</sup>
        <VisuallyHidden>{say('editor.power', { power: part })}</VisuallyHidden>
      </Fragment>
    ),
  );
}

/** Earlier parts by their word, metrics by their abbreviation. */
function partWord(say: Say<'scores'>, name: string): string {
  const key = `part.${name}`;
  if (isPart(key)) return say(key);
  return /^eq\d$/.test(name) ? name.toUpperCase() : name;
}

type PartKey = Extract<keyof typeof EN, `part.${string}`>;

function isPart(key: string): key is PartKey {
  return Object.hasOwn(EN, key);
}
