import type { Score, ScoringMethod } from '@anshin/engine';
import { SeverityWord } from './SeverityWord.tsx';
import classes from './ScoreReadout.module.css';
import { severityShade } from './severity-shade.ts';
import { shownScore } from './shown-score.ts';

interface ScoreReadoutProps {
  readonly method: ScoringMethod;
  readonly score: Pick<Score, 'score'> & { readonly severity: string };
  /** Smaller, where two stand side by side. */
  readonly isSmall?: boolean;
}

/** A score with its severity, and where that stands among the severities of the method. */
export function ScoreReadout({ method, score, isSmall = false }: ScoreReadoutProps) {
  return (
    <div className={classes.root} data-small={isSmall || undefined}>
      <output className={classes.score}>{shownScore(method, score.score)}</output>
      <span className={classes.severity}>
        <SeverityWord method={method} severity={score.severity} />
      </span>
      <span className={classes.scale} aria-hidden>
        {method.severities.map((severity) => (
          <span key={severity} className={classes.step} data-shade={severityShade(method, severity)} data-current={severity === score.severity || undefined} />
        ))}
      </span>
    </div>
  );
}
