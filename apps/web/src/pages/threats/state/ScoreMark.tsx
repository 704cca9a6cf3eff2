import type { ThreatScore } from '@anshin/engine';
import classes from './marks.module.css';
import { useSeverityWord } from './use-severity-word.ts';
import { shortMethod } from './worst-score.ts';

/** How loud a severity is shown; the word is always beside it. */
const TONE: Readonly<Record<string, string>> = { critical: 'full', urgent: 'full', high: 'full', medium: 'half' };

/** A score with its method and its severity in words. */
export function ScoreMark({ score, withMethod = true }: { readonly score: ThreatScore; readonly withMethod?: boolean }) {
  const severity = useSeverityWord();
  return <ScoreShape score={score} word={severity(score.severity)} withMethod={withMethod} />;
}

interface ScoreShapeProps {
  readonly score: ThreatScore;
  /** The severity in words. */
  readonly word: string;
  readonly withMethod: boolean;
}

/** The same with a word that is known already, for cells of long tables. */
export function ScoreShape({ score, word, withMethod }: ScoreShapeProps) {
  return (
    <span className={classes.score} data-tone={TONE[score.severity] ?? 'quiet'}>
      {withMethod && <span className={classes.method}>{shortMethod(score.vector)}</span>}
      <span className={classes.number}>{score.score.toFixed(1)}</span>
      <span>{word}</span>
    </span>
  );
}
