import type { Metric, ScoringMethod } from '@anshin/engine';
import { useId } from 'react';
import { useLanguage, useWords } from '../../../i18n/use-words.ts';
import classes from './MetricChoice.module.css';
import { canChoose, type VectorDraft } from './vector-draft.ts';
import { metricWords, valueWord } from './words/metric-words.ts';

interface MetricChoiceProps {
  readonly method: ScoringMethod;
  readonly metric: Metric;
  readonly draft: VectorDraft;
  readonly onChoose: (metric: string, value: string) => void;
}

/** One metric as a group of radio buttons: arrow keys move the choice. */
export function MetricChoice({ method, metric, draft, onChoose }: MetricChoiceProps) {
  const language = useLanguage();
  const id = useId();
  const words = metricWords(method, metric.name, language);
  const title = useMetricTitle(method)(metric.name);
  return (
    <fieldset className={classes.root} aria-describedby={words?.question === undefined ? undefined : `${id}-question`}>
      <legend className={classes.legend}>
        <span>{title}</span>
        <abbr className={classes.code}>{metric.name}</abbr>
      </legend>
      {words?.question !== undefined && words.replaces === undefined && (
        <p id={`${id}-question`} className={classes.question}>
          {words.question}
        </p>
      )}
      <div className={classes.values}>
        {metric.values.map((value) => (
          <ValueChoice key={value} {...{ method, metric, draft, onChoose, value }} name={id} />
        ))}
      </div>
    </fieldset>
  );
}

type ValueChoiceProps = MetricChoiceProps & { readonly value: string; readonly name: string };

function ValueChoice({ method, metric, draft, onChoose, value, name }: ValueChoiceProps) {
  const say = useWords('scores');
  const language = useLanguage();
  const isPossible = canChoose(method, draft, metric.name, value);
  const word = valueWord(method, metric.name, value, language) ?? value;
  return (
    <label
      className={classes.value}
      data-figure={word === value || undefined}
      title={isPossible ? undefined : say('metric.not-possible')}
      data-disabled={!isPossible || undefined}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={draft.chosen[metric.name] === value}
        disabled={!isPossible}
        onChange={() => onChoose(metric.name, value)}
      />
      <span>{word}</span>
      {word !== value && <span className={classes.code}>{value}</span>}
    </label>
  );
}

/** What a metric is called in the language of the page; a modified one says that it is. */
export function useMetricTitle(method: ScoringMethod): (metric: string) => string {
  const say = useWords('scores');
  const language = useLanguage();
  return (metric) => {
    const words = metricWords(method, metric, language);
    if (words === undefined) return metric;
    return words.replaces === undefined ? words.title : say('metric.modified', { metric: words.title });
  };
}
