import { Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconDoorEnter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ThreatResult } from '@anshin/engine';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useSelect } from '../../../places/use-selection.ts';
import { NotApplicableDialog } from '../judge/NotApplicableDialog.tsx';
import { useJudge } from '../judge/use-judge.ts';
import { useClassNames } from '../rows/use-threat-rows.ts';
import { ScoreMark } from '../state/ScoreMark.tsx';
import { StateMark } from '../state/StateMark.tsx';
import { worstScore } from '../state/worst-score.ts';
import type { Decidable } from '../suggest/suggest.ts';
import classes from './DecisionRow.module.css';

/** What threatens, where, how badly, how far it is decided, and the judgement on it. */
export function ThreatSide({ decidable }: { readonly decidable: Decidable }) {
  const say = useWords('threats');
  const text = useText();
  const place = useElementNames();
  const className = useClassNames();
  const select = useSelect();
  const { item, threats, state } = decidable;
  const worst = worstScore(threats);
  return (
    <div className={classes.side}>
      <h2 className={classes.heading}>
        <span className={classes.class}>{className(item.class)}</span>
        <span className={classes.place}>{place(item.at)}</span>
      </h2>
      <ul className={classes.threats}>
        {threats.map((threat) => (
          <li key={threat.id}>
            <UnstyledButton className={classes.threat} onClick={() => select(placeOfThreat(threat))}>
              {text(threat.title)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <div className={classes.facts}>
        {worst !== undefined && <ScoreMark score={worst.score} />}
        {item.because.includes('outsideTarget') && (
          <span className={classes.fact} data-serious>
            <IconAlertTriangle size={14} stroke={1.6} aria-hidden />
            {say('fact.short.outsideTarget')}
          </span>
        )}
        {item.because.includes('control') && (
          <span className={classes.fact}>
            <IconDoorEnter size={14} stroke={1.6} aria-hidden />
            {say('fact.short.control')}
          </span>
        )}
      </div>
      <StateMark state={state} />
      <div className={classes.judgement}>
        <JudgeButtons threats={threats} />
      </div>
    </div>
  );
}

/** The place that the inspector shows for a threat: a stated one is edited, a derived one explained. */
export function placeOfThreat({ id, origin }: Pick<ThreatResult, 'id' | 'origin'>): readonly [string, string] {
  return [origin === 'stated' ? 'threats' : 'threat', id];
}

function JudgeButtons({ threats }: { readonly threats: readonly ThreatResult[] }) {
  const say = useWords('threats');
  const judge = useJudge();
  const [leavingOut, setLeavingOut] = useState<readonly ThreatResult[]>([]);
  const derived = threats.filter(({ origin }) => origin === 'rule');
  const untaken = derived.filter(({ disposition }) => disposition === undefined);
  if (derived.length === 0) return null;
  return (
    <>
      {untaken.length > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => judge.takeUp(untaken)}>
          {say('adopt.threat-short')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => setLeavingOut(derived)}>
        {say('apply.not')}
      </Button>
      {untaken.length < derived.length && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => judge.reopen(derived)}>
          {say('adopt.reopen')}
        </Button>
      )}
      <NotApplicableDialog threats={leavingOut} onClose={() => setLeavingOut([])} />
    </>
  );
}
