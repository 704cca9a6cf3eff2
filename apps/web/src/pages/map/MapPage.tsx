import { Button, MultiSelect } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { useCallback, useMemo, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useLive, useMoment, useResults } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useGo } from '../../places/use-go.ts';
import { useSelect, useSelectedPlace } from '../../places/use-selection.ts';
import { driversOf } from '../../risk-map/drivers/drivers-of.ts';
import { MapLegend } from '../../risk-map/MapLegend.tsx';
import { RiskMap } from '../../risk-map/RiskMap.tsx';
import { StateSlider } from '../../risk-map/StateSlider.tsx';
import { useMapTokens } from '../../risk-map/use-map-tokens.ts';
import { ChangeList } from './comparison/ChangeList.tsx';
import { ComparisonDetails } from './comparison/ComparisonDetails.tsx';
import { ComparisonTools } from './comparison/ComparisonTools.tsx';
import { PairTable } from './comparison/PairTable.tsx';
import { useComparison } from './comparison/use-comparison.ts';
import { DrivingIncidents } from './DrivingIncidents.tsx';
import { type Light, litTokens, NO_LIGHT } from './light.ts';
import { PartyList } from './PartyList.tsx';
import classes from './MapPage.module.css';

/** The risk map with everyone on it, what puts them there, and what a change or a state of measures does. */
export function Page() {
  const version = useResults((results) => results.version);
  const positions = useResults((results) => results.positions);
  return (
    <div className={classes.root}>
      <div className={classes.body}>
        {version > 0 && positions.some(({ before }) => before !== null) ? (
          <MapWork positions={positions} />
        ) : (
          <>
            <PageHead page="map" />
            {version === 0 ? <Skeletons lines={12} /> : <NobodyYet />}
          </>
        )}
      </div>
    </div>
  );
}

function NobodyYet() {
  const say = useWords('map');
  const go = useGo();
  return (
    <EmptyState title={say('empty.title')} action={<Button onClick={() => go(['incidents'])}>{say('empty.incidents')}</Button>}>
      {say('empty.text')}
    </EmptyState>
  );
}

function MapWork({ positions: present }: { readonly positions: readonly PositionResult[] }) {
  const live = useLive();
  const state = useMoment(({ inForce }) => inForce);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [usages, setUsages] = useState<readonly string[]>([]);
  const { light, lightToken, lightIncident } = useLight();
  const comparison = useComparison(present);
  const { choice, earlier, moves, pair, positions } = comparison;
  const hide = useCallback(
    (id: string, isHidden: boolean) => setHidden((now) => new Set(isHidden ? [...now, id] : [...now].filter((other) => other !== id))),
    [],
  );
  const inUsages = useMemo(() => positions.filter(({ usage }) => usages.length === 0 || usage === undefined || usages.includes(usage)), [positions, usages]);
  const shown = useMemo(() => inUsages.filter(({ id }) => !hidden.has(id)), [inUsages, hidden]);
  const tokens = useMapTokens(shown, state);
  const allTokens = useMapTokens(inUsages, state);
  const drivers = useMemo(() => driversOf(shown), [shown]);
  const target = useDocument((document) => document.target?.default ?? null);
  const { chosen, choose } = useChosenPosition();
  const lit = useMemo(() => litTokens(light, drivers, choice === 'parties' ? pair : undefined), [light, drivers, choice, pair]);
  const [first, second] = (choice === 'parties' ? [pair.first, pair.second] : []).map((id) => inUsages.find((position) => position.id === id));
  return (
    <>
      <PageHead page="map">
        <UsageFilter usages={usages} onUsages={setUsages} />
        <ComparisonTools {...comparison} />
      </PageHead>
      <ComparisonDetails comparison={comparison} tokens={allTokens} />
      <div className={classes.middle}>
        <div className={classes.picture}>
          <RiskMap tokens={tokens} target={target} moves={moves} lit={lit} chosen={chosen} onLight={lightToken} onChoose={choose} />
          <StateSlider value={state} onChange={(next) => live.countFrom(next)} />
          <MapLegend isCompared={earlier.positions !== undefined} />
        </div>
        <PartyList
          positions={inUsages}
          {...{ state, hidden, lit, chosen }}
          onHide={hide}
          onShowAll={() => setHidden(new Set())}
          onLight={lightToken}
          onChoose={choose}
        />
      </div>
      {earlier.positions !== undefined && <ChangeList moves={moves} />}
      {first !== undefined && second !== undefined && <PairTable first={first} second={second} state={state} />}
      <DrivingIncidents
        {...{ drivers, state }}
        tokens={allTokens}
        lit={light.token ?? light.incident}
        isLit={(driver) => driver.incident === light.incident || (light.token !== undefined && driver.positions.has(light.token))}
        onLight={lightIncident}
      />
    </>
  );
}

/** What the pointer or the focus is on, and what puts it there. */
function useLight() {
  const [light, setLight] = useState<Light>(NO_LIGHT);
  const lightToken = useCallback((token: string | undefined) => setLight({ token, incident: undefined }), []);
  const lightIncident = useCallback((incident: string | undefined) => setLight({ token: undefined, incident }), []);
  return { light, lightToken, lightIncident };
}

/** The position that the inspector shows. */
function useChosenPosition(): { readonly chosen: string | undefined; readonly choose: (id: string) => void } {
  const place = useSelectedPlace();
  const select = useSelect();
  const choose = useCallback((id: string) => select(['position', id]), [select]);
  return { chosen: place?.[0] === 'position' ? place[1] : undefined, choose };
}

function UsageFilter({ usages, onUsages }: { readonly usages: readonly string[]; readonly onUsages: (usages: readonly string[]) => void }) {
  const say = useWords('map');
  const text = useText();
  const known = Object.entries(useDocument((document) => document.usages) ?? {});
  if (known.length === 0) return null;
  return (
    <MultiSelect
      aria-label={say('usages.label')}
      placeholder={usages.length === 0 ? say('usages.all') : ''}
      w={200}
      data={known.map(([value, { title }]) => ({ value, label: text(title) }))}
      value={[...usages]}
      onChange={onUsages}
      clearable
    />
  );
}
