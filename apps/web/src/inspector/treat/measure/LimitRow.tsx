import { CloseButton, MultiSelect, Select } from '@mantine/core';
import { AXIS_OF, DimensionName, EconomicImpact, type Limit, RecoveryDifficulty } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { usePartyChoices } from '../../../pages/threats/rows/use-choices.ts';
import classes from '../treat.module.css';

interface LimitRowProps {
  readonly id: string;
  readonly limits: readonly Limit[];
  readonly index: number;
  readonly limit: Limit;
}

/** One limit: which dimension, at most how bad, for whom. */
export function LimitRow({ id, limits, index, limit }: LimitRowProps) {
  const say = useWords('measures');
  const text = useText();
  const edit = useEdit();
  const parties = usePartyChoices();
  const effect = ['measures', id, 'effect'];
  const write = (next: Limit): void => {
    edit({ op: 'set', path: [...effect, 'limits'], value: limits.map((other, at) => (at === index ? next : other)) });
  };
  const dimension = text(term('dimension', limit.dimension));
  const remove = (): void => {
    const left = limits.filter((_, at) => at !== index);
    edit(left.length === 0 ? { op: 'unset', path: effect } : { op: 'set', path: [...effect, 'limits'], value: left });
  };
  return (
    <div className={classes.limit}>
      <Select
        label={say('panel.limit-dimension')}
        data={DimensionName.options.map((value) => ({ value, label: text(term('dimension', value)) }))}
        value={limit.dimension}
        allowDeselect={false}
        onChange={(next) => {
          const known = DimensionName.safeParse(next);
          if (known.success) write({ ...limit, dimension: known.data, to: levelsOf(known.data).includes(limit.to) ? limit.to : 'limited' });
        }}
      />
      <Select
        label={say('panel.limit-to')}
        data={levelsOf(limit.dimension).map((value) => ({ value, label: text(term('level', value)) }))}
        value={limit.to}
        allowDeselect={false}
        onChange={(next) => {
          const to = levelsOf(limit.dimension).find((level) => level === next);
          if (to !== undefined) write({ ...limit, to });
        }}
      />
      <CloseButton size="sm" aria-label={say('panel.remove', { name: dimension })} onClick={remove} />
      <MultiSelect
        className={classes.wide ?? ''}
        label={say('panel.limit-for')}
        placeholder={(limit.for ?? []).length === 0 ? say('panel.limit-for-all') : undefined}
        data={parties}
        value={[...(limit.for ?? [])]}
        clearable
        onChange={(next) => write({ dimension: limit.dimension, to: limit.to, ...(next.length === 0 ? {} : { for: next }) })}
      />
    </div>
  );
}

/** The levels of the axis that a dimension belongs to. */
function levelsOf(dimension: Limit['dimension']): readonly Limit['to'][] {
  return AXIS_OF[dimension] === 'recoveryDifficulty' ? RecoveryDifficulty.options : EconomicImpact.options;
}
