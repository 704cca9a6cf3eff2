import { Button, Progress, Tooltip } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useFormats, useWords } from '../../../i18n/use-words.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { Skeletons } from '../../../parts/Skeletons.tsx';
import { useGo } from '../../../places/use-go.ts';
import type { Decidable } from '../suggest/suggest.ts';
import { useAdopt } from '../suggest/use-adopt.ts';
import classes from './DecisionList.module.css';
import { DecisionRow } from './DecisionRow.tsx';
import { useDecidables } from './use-decidables.ts';

/** How many things are shown at first, and how many more at a time. A person can go through so many in one sitting. */
const STEP = 20;

/** What to decide first: threat and measure side by side, and all suggestions in one click. */
export function DecisionList() {
  const say = useWords('threats');
  const [show, setShow] = useState(STEP);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const ranked = useDecidables(show);
  const pick = useCallback((id: string, isPicked: boolean) => {
    setPicked((before) => new Set(isPicked ? [...before, id] : [...before].filter((other) => other !== id)));
  }, []);
  if (ranked === undefined) return <Skeletons lines={8} />;
  const { decidables, total } = ranked;
  if (decidables.length === 0) return <NothingToDecide />;
  return (
    <>
      <DecisionBar decidables={decidables} total={total} picked={picked} onClear={() => setPicked(new Set())} />
      <ol className={classes.list} aria-label={say('first.list')}>
        {decidables.map((each) => (
          <DecisionRow key={each.item.id} decidable={each} isPicked={picked.has(each.item.id)} onPick={pick} />
        ))}
      </ol>
      {decidables.length >= show && total > show && (
        <Button className={classes.more ?? ''} variant="default" onClick={() => setShow(show + STEP)}>
          {say('first.more', { count: Math.min(STEP, total - show) })}
        </Button>
      )}
    </>
  );
}

interface DecisionBarProps {
  readonly decidables: readonly Decidable[];
  readonly total: number;
  readonly picked: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** How far the list is, and the one button that adopts what is suggested: for the chosen rows, else for all. */
function DecisionBar({ decidables, total, picked, onClear }: DecisionBarProps) {
  const say = useWords('threats');
  const { number } = useFormats();
  const adopt = useAdopt();
  const suggested = useMemo(() => decidables.filter(({ suggestion }) => suggestion !== undefined), [decidables]);
  const chosen = decidables.filter(({ item }) => picked.has(item.id));
  const affected = chosen.length === 0 ? suggested : chosen.filter(({ suggestion }) => suggestion !== undefined);
  const done = decidables.filter(({ state }) => state === 'prevented').length;
  return (
    <div className={classes.bar}>
      <div className={classes.lead}>
        <p className={classes.text}>{say('first.lead', { shown: decidables.length, total: number(total) })}</p>
        <div className={classes.progress}>
          <Progress value={(100 * done) / decidables.length} size="sm" aria-hidden className={classes.track ?? ''} />
          <span>{say('first.done', { done, shown: decidables.length })}</span>
        </div>
      </div>
      <div className={classes.buttons}>
        {chosen.length > 0 && (
          <Button variant="subtle" color="gray" onClick={onClear}>
            {say('first.pick-none')}
          </Button>
        )}
        {(suggested.length > 0 || chosen.length > 0) && (
          <Tooltip label={say('adopt.hint')}>
            <Button
              size="sm"
              disabled={affected.length === 0}
              onClick={() => {
                adopt.suggestions(affected);
                onClear();
              }}
            >
              {say('adopt.all', { count: affected.length })}
            </Button>
          </Tooltip>
        )}
      </div>
    </div>
  );
}

function NothingToDecide() {
  const say = useWords('threats');
  const go = useGo();
  return (
    <EmptyState title={say('first.none-title')} action={<Button onClick={() => go(['components'])}>{say('first.none-action')}</Button>}>
      {say('first.none')}
    </EmptyState>
  );
}
