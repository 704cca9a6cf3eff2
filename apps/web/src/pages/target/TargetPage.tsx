import type { MapPlace, PositionResult } from '@anshin/engine';
import { isInside, isSamePlace } from '@anshin/report/vocabulary';
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { RiskMap } from '../../risk-map/RiskMap.tsx';
import { useMapTokens } from '../../risk-map/use-map-tokens.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { CurrentTarget } from './CurrentTarget.tsx';
import { Departures } from './Departures.tsx';
import { TargetForm } from './TargetForm.tsx';
import { TargetHistory } from './TargetHistory.tsx';
import classes from './TargetPage.module.css';

/** The region of the map that is to be reached, chosen on the map, with grounds, departures, criteria and history beside it. */
export function Page() {
  const say = useWords('target');
  const targets = useDocument((document) => document.target);
  const positions = useResults((results) => results.positions);
  const [draft, setDraft] = useState<MapPlace>();
  const before = useMemo(() => positions.map(onlyBefore), [positions]);
  const tokens = useMapTokens(before, 'implemented');
  const current = targets?.default ?? null;
  const choose = (place: MapPlace): void => setDraft(isSamePlace(place, current) ? undefined : place);
  return (
    <div className={classes.root}>
      <PageHead page="target" />
      <div className={classes.middle}>
        <div className={classes.picture}>
          <RiskMap
            tokens={tokens}
            target={current}
            {...(draft === undefined ? {} : { draft: { place: draft, label: say('draft.region') } })}
            choice={{ label: say('map.label'), chosen: draft ?? current, onChoose: choose }}
          />
          <p className={classes.hint}>{say('map.hint')}</p>
        </div>
        <div className={classes.side}>
          {draft === undefined ? (
            <CurrentTarget target={current} outside={current === null ? 0 : outsideOf(positions, targets?.stakeholders, current)} />
          ) : (
            <TargetForm place={draft} outside={outsideOf(positions, targets?.stakeholders, draft)} onDone={() => setDraft(undefined)} />
          )}
          <TargetHistory />
        </div>
      </div>
      {targets !== undefined && <Departures targets={targets} />}
      <CriteriaTable />
    </div>
  );
}

/** The map shows parties before measures only: a target is set before anything is done. */
function onlyBefore(position: PositionResult): PositionResult {
  const nothing = { limited: null, open: null };
  return { ...position, target: null, byState: { planned: nothing, agreed: nothing, implemented: nothing, verified: nothing } };
}

/** How many positions lie outside, where those with a target of their own are measured by that. */
function outsideOf(positions: readonly PositionResult[], own: Readonly<Record<string, MapPlace>> | undefined, target: MapPlace): number {
  return positions.filter(({ before, stakeholder }) => before !== null && !isInside(before, own?.[stakeholder] ?? target)).length;
}
