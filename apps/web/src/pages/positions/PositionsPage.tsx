import { Button, SegmentedControl } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useGo } from '../../places/use-go.ts';
import { useSelectedPlace } from '../../places/use-selection.ts';
import { useWorstFirst } from '../../risk-map/use-worst-first.ts';
import { type RatedIncident, ratedIncidents } from './axis/axis-facts.ts';
import { matches, POSITION_FILTERS, type PositionFilter } from './position-filter.ts';
import { PositionSheet } from './PositionSheet.tsx';
import classes from './PositionsPage.module.css';

const NOTHING: readonly RatedIncident[] = [];

/** A sheet for each party (and usage): both axes with their points of view, the incidents that decide, reasons, overrides and the rationale. */
export function Page() {
  const version = useResults((results) => results.version);
  const positions = useResults((results) => results.positions);
  return (
    <div className={classes.root}>
      <PageHead page="positions" />
      {version === 0 ? <Skeletons lines={12} /> : positions.length === 0 ? <NobodyYet /> : <Sheets positions={positions} />}
    </div>
  );
}

function NobodyYet() {
  const say = useWords('positions');
  const go = useGo();
  return (
    <EmptyState title={say('empty.title')} action={<Button onClick={() => go(['stakeholders'])}>{say('empty.stakeholders')}</Button>}>
      {say('empty.text')}
    </EmptyState>
  );
}

function Sheets({ positions: present }: { readonly positions: readonly PositionResult[] }) {
  const say = useWords('positions');
  const positions = useWorstFirst(present);
  const [filter, setFilter] = useState<PositionFilter>('all');
  const incidents = useDocument((document) => document.incidents);
  const rated = useMemo(() => ratedIncidents(incidents), [incidents]);
  const place = useSelectedPlace();
  const named = place?.[0] === 'position' || place?.[0] === 'rationales' ? place[1] : undefined;
  const chosen = positions.find(({ id, rationale }) => id === named || (place?.[0] === 'rationales' && rationale?.position === named))?.id;
  const shown = positions.filter((position) => matches(position, filter) || position.id === chosen);
  useScrollTo(chosen);
  return (
    <>
      <SegmentedControl
        aria-label={say('filter.label')}
        className={classes.filter}
        value={filter}
        onChange={setFilter}
        data={POSITION_FILTERS.map((value) => ({
          value,
          label: `${say(`filter.${value}`)} ${positions.filter((position) => matches(position, value)).length}`,
        }))}
      />
      <p className={classes.hint}>{say('rationale.hint')}</p>
      {shown.length === 0 && <p className="muted">{say('filter.nobody')}</p>}
      {shown.map((position) => (
        <PositionSheet key={position.id} position={position} rated={rated.get(position.stakeholder) ?? NOTHING} isChosen={position.id === chosen} />
      ))}
    </>
  );
}

/** Brings the sheet that an address or another page named into view. */
function useScrollTo(chosen: string | undefined): void {
  const [first] = useState(chosen);
  useEffect(() => {
    if (first !== undefined) document.querySelector(`[data-position="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'start' });
  }, [first]);
}
