import type { ScoringMethod } from '@anshin/engine';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { EN } from '../locales/en.ts';
import classes from './MethodNotes.module.css';

/** On what premise a method's after-values rest, where it comes from and what its source leaves open. */
export function MethodNotes({ method }: { readonly method: ScoringMethod }) {
  const say = useWords('scores');
  const text = useText();
  const premise = `premise.${method.id}`;
  return (
    <div className={classes.root}>
      {isPremise(premise) && <p className={classes.premise}>{say(premise)}</p>}
      <p>{say('method.source', { source: text(method.source) })}</p>
      {method.assumptions.length > 0 && (
        <details>
          <summary>{say('method.assumptions')}</summary>
          <ul>
            {method.assumptions.map(({ id, text: sentence }) => (
              <li key={id}>{text(sentence)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type PremiseKey = Extract<keyof typeof EN, `premise.${string}`>;

function isPremise(key: string): key is PremiseKey {
  return Object.hasOwn(EN, key);
}
