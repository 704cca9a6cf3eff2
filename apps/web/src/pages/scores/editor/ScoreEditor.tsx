import type { ScoreOptions, ScoringMethod } from '@anshin/engine';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { FormulaLines } from './FormulaLines.tsx';
import { MetricGroups } from './MetricGroups.tsx';
import classes from './ScoreEditor.module.css';
import { ScoreReadout } from './ScoreReadout.tsx';
import { choose, readDraft } from './vector-draft.ts';
import { VectorField } from './VectorField.tsx';

export interface ScoreEditorProps {
  readonly method: ScoringMethod;
  /** What is kept; a beginning (`CVSS:3.1/`) where nothing is chosen yet. */
  readonly vector: string;
  /** A choice or a finished text gave a vector that scores. */
  readonly onVector: (vector: string) => void;
  readonly onOtherMethod?: (method: ScoringMethod, vector: string) => void;
  readonly options?: ScoreOptions;
  /** Below the score: what stands beside this vector. */
  readonly children?: ReactNode;
}

/** Edits a vector by choosing metrics or by its text, with the score, the severity and the formula as it stands. */
export function ScoreEditor({ method, vector, onVector, onOtherMethod, options, children }: ScoreEditorProps) {
  const say = useWords('scores');
  const [text, setText] = useState(vector);
  useEffect(() => setText(vector), [vector]);
  const draft = useMemo(() => readDraft(method, text, options), [method, text, options]);
  const steps = useMemo(() => method.steps(text, options), [method, text, options]);
  const take = (next: string): void => {
    setText(next);
    const { outcome } = readDraft(method, next, options);
    if (outcome.ok && outcome.value.vector !== vector) onVector(outcome.value.vector);
  };
  return (
    <section className={classes.root} aria-label={say('editor.label')}>
      <div className={classes.columns}>
        <div className={classes.top}>
          <VectorField method={method} draft={draft} onType={setText} onCommit={() => take(text)} onOtherMethod={onOtherMethod} />
        </div>
        <MetricGroups method={method} draft={draft} onChoose={(metric, value) => take(choose(method, draft, metric, value))} />
        <div className={classes.side}>
          {draft.outcome.ok ? <ScoreReadout method={method} score={draft.outcome.value} /> : <p className={classes.none}>{say('editor.no-score')}</p>}
          {children}
          {steps.length > 0 && (
            <details open className={classes.formula}>
              <summary>{say('editor.formula')}</summary>
              <FormulaLines steps={steps} />
            </details>
          )}
        </div>
      </div>
    </section>
  );
}
