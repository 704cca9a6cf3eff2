import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { LevelMark } from '../../../parts/LevelMark.tsx';
import type { DimensionFacts } from './axis-facts.ts';
import classes from './AxisColumn.module.css';

/** One point of view with its worst level, and over how many incidents it was looked at. */
export function DimensionRow({ facts }: { readonly facts: DimensionFacts }) {
  const say = useWords('positions');
  const text = useText();
  return (
    <tr>
      <th scope="row">{text(term('dimension', facts.dimension))}</th>
      <td>{facts.level === undefined ? <span className={classes.muted}>{say('dimension.not-rated')}</span> : <LevelMark level={facts.level} />}</td>
      <td className={classes.muted}>{facts.rated > 0 && say('dimension.limited', { count: facts.rated })}</td>
    </tr>
  );
}
