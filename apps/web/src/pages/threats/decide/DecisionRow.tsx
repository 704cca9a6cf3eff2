import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useClassNames } from '../rows/use-threat-rows.ts';
import type { Decidable } from '../suggest/suggest.ts';
import classes from './DecisionRow.module.css';
import { MeasureSide } from './MeasureSide.tsx';
import { RankWhy } from './RankWhy.tsx';
import { RequirementChips } from './RequirementChips.tsx';
import { ThreatSide } from './ThreatSide.tsx';

interface DecisionRowProps {
  readonly decidable: Decidable;
  readonly isPicked: boolean;
  readonly onPick: (id: string, isPicked: boolean) => void;
}

/** One thing to decide: the threat at the left, what is done about it at the right, so that neither has to be looked up. */
export const DecisionRow = memo(function DecisionRow({ decidable, isPicked, onPick }: DecisionRowProps) {
  const say = useWords('threats');
  const place = useElementNames();
  const className = useClassNames();
  const { item, state } = decidable;
  return (
    <li className={classes.row} data-settled={state === 'prevented' || undefined}>
      <div className={classes.pick}>
        <Checkbox
          aria-label={say('first.pick', { name: `${className(item.class)} / ${place(item.at)}` })}
          checked={isPicked}
          onChange={(event) => onPick(item.id, event.currentTarget.checked)}
        />
        <span className={classes.rank}>{item.rank}</span>
        <RankWhy item={item} />
      </div>
      <ThreatSide decidable={decidable} />
      <div className={classes.side}>
        <RequirementChips threats={decidable.threats} />
        <MeasureSide decidable={decidable} />
      </div>
    </li>
  );
});
