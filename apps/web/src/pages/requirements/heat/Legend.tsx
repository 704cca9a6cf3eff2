import { useWords } from '../../../i18n/use-words.ts';
import { CellMark } from './CellMark.tsx';
import classes from './HeatView.module.css';

const STATES = ['gap', 'partly', 'covered', 'settled'] as const;

/** What the marks of the cells mean. */
export function Legend() {
  const say = useWords('requirements');
  return (
    <ul className={classes.legend} aria-label={say('heat.legend')}>
      {STATES.map((state) => (
        <li key={state}>
          <CellMark state={state} />
          {say(`heat.state-${state}`)}
        </li>
      ))}
    </ul>
  );
}
