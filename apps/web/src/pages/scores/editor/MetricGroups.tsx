import type { MetricGroup, ScoringMethod } from '@anshin/engine';
import { useWords } from '../../../i18n/use-words.ts';
import { MetricChoice } from './MetricChoice.tsx';
import classes from './MetricGroups.module.css';
import type { VectorDraft } from './vector-draft.ts';

interface MetricGroupsProps {
  readonly method: ScoringMethod;
  readonly draft: VectorDraft;
  readonly onChoose: (metric: string, value: string) => void;
}

/** Every metric of a method in the groups of its source; optional groups are folded while nothing in them is set. */
export function MetricGroups({ method, draft, onChoose }: MetricGroupsProps) {
  return (
    <div className={classes.root}>
      {method.groups.map((group) => (
        <Group key={group.id} {...{ method, draft, onChoose, group }} />
      ))}
    </div>
  );
}

function Group({ method, draft, onChoose, group }: MetricGroupsProps & { readonly group: MetricGroup }) {
  const say = useWords('scores');
  const fields = (
    <div className={classes.metrics}>
      {group.metrics.map((metric) => (
        <MetricChoice key={metric.name} {...{ method, metric, draft, onChoose }} />
      ))}
    </div>
  );
  const title = say(`group.${group.id}`);
  if (group.metrics.some(({ optional }) => optional !== true))
    return (
      <section aria-label={title}>
        {method.groups.length > 1 && <h3 className={classes.title}>{title}</h3>}
        {fields}
      </section>
    );
  const set = group.metrics.filter(({ name, values }) => (draft.chosen[name] ?? values[0]) !== values[0]).length;
  return (
    <details className={classes.fold} open={set > 0 || undefined}>
      <summary className={classes.title}>
        {title}
        {set > 0 && <span className={classes.count}>{say('group.set', { count: set })}</span>}
      </summary>
      {fields}
    </details>
  );
}
