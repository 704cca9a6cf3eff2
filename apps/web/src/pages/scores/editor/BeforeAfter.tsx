import type { ScoringMethod } from '@anshin/engine';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../../i18n/use-words.ts';
import classes from './BeforeAfter.module.css';
import { useMetricTitle } from './MetricChoice.tsx';
import { ScoreReadout } from './ScoreReadout.tsx';
import { metricChanges } from './vector-draft.ts';
import { valueWord } from './words/metric-words.ts';

interface ScoredVector {
  readonly score: number;
  readonly severity: string;
  readonly vector: string;
}

interface BeforeAfterProps {
  readonly method: ScoringMethod;
  readonly before: ScoredVector;
  readonly after: ScoredVector;
  readonly titles: { readonly before: string; readonly after: string };
  /** What made a metric change. */
  readonly because?: (metric: string) => ReactNode;
}

/** Two vectors of one method side by side, and the metrics in which they differ. */
export function BeforeAfter({ method, before, after, titles, because }: BeforeAfterProps) {
  const say = useWords('scores');
  const language = useLanguage();
  const titleOf = useMetricTitle(method);
  const wordOf = (metric: string, value: string | undefined): string => (value === undefined ? '–' : (valueWord(method, metric, value, language) ?? value));
  return (
    <div className={classes.root}>
      <div className={classes.sides}>
        <div>
          <h4 className={classes.title}>{titles.before}</h4>
          <ScoreReadout method={method} score={before} isSmall />
        </div>
        <IconArrowRight size={18} stroke={1.6} aria-hidden className={classes.arrow} />
        <div>
          <h4 className={classes.title}>{titles.after}</h4>
          <ScoreReadout method={method} score={after} isSmall />
        </div>
      </div>
      <h4 className={classes.title}>{say('compare.changes')}</h4>
      <ul className={classes.changes}>
        {metricChanges(method, before.vector, after.vector).map(({ metric, before: first, after: second }) => (
          <li key={metric}>
            <span>{titleOf(metric)}</span> <code>{metric}</code>
            <span className={classes.values}>
              {wordOf(metric, first)} → <b>{wordOf(metric, second)}</b>
            </span>
            {because !== undefined && <span className={classes.because}>{because(metric)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
