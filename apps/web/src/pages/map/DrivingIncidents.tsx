import { Button, UnstyledButton } from '@mantine/core';
import type { IncidentResult } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import { memo, useMemo, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { LevelMark } from '../../parts/LevelMark.tsx';
import { Section } from '../../parts/Section.tsx';
import { useGo } from '../../places/use-go.ts';
import type { Driver } from '../../risk-map/drivers/drivers-of.ts';
import type { InForce } from '../../risk-map/in-force.ts';
import type { MapToken } from '../../risk-map/marks/map-token.ts';
import { PathLine } from '../../risk-map/paths/PathLine.tsx';
import classes from './DrivingIncidents.module.css';

interface DrivingIncidentsProps {
  readonly drivers: readonly Driver[];
  readonly tokens: readonly MapToken[];
  readonly state: InForce;
  readonly lit: string | undefined;
  readonly isLit: (driver: Driver) => boolean;
  readonly onLight: (incident: string | undefined) => void;
}

/** How many incidents are shown at first. ASSUMPTION: what a reader takes in at a glance. */
const FIRST = 12;

/** The incidents that put parties where they are, each with what it reaches and the best way to it. */
export function DrivingIncidents({ drivers, tokens, state, isLit, lit, onLight }: DrivingIncidentsProps) {
  const say = useWords('map');
  const incidents = useResults((results) => results.incidents);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? drivers : drivers.filter((driver, index) => index < FIRST || isLit(driver));
  const byId = useMemo(() => new Map(tokens.map((token) => [token.id, token])), [tokens]);
  return (
    <Section title={say('drivers.title')}>
      <p className={`${classes.hint} no-print`}>{say(drivers.length === 0 ? 'drivers.none' : 'drivers.hint')}</p>
      <ul className={classes.list} data-some-lit={lit !== undefined || undefined}>
        {shown.map((driver) => (
          <IncidentRow
            key={driver.incident}
            driver={driver}
            tokens={byId}
            incident={incidents.get(driver.incident)}
            state={state}
            isLit={isLit(driver)}
            onLight={onLight}
          />
        ))}
      </ul>
      {shown.length < drivers.length && (
        <Button variant="subtle" size="compact-xs" className={classes.more} onClick={() => setWhole(true)}>
          {say('drivers.more', { count: drivers.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}

interface IncidentRowProps {
  readonly driver: Driver;
  readonly tokens: ReadonlyMap<string, MapToken>;
  readonly incident: IncidentResult | undefined;
  readonly state: InForce;
  readonly isLit: boolean;
  readonly onLight: (incident: string | undefined) => void;
}

const IncidentRow = memo(function IncidentRow({ driver, tokens, incident, state, isLit, onLight }: IncidentRowProps) {
  const say = useWords('map');
  const text = useText();
  const go = useGo();
  const isOpen = incident?.openByState[state] === true;
  const light = { onMouseEnter: () => onLight(driver.incident), onMouseLeave: () => onLight(undefined) };
  const [path] = incident?.paths ?? [];
  return (
    <li className={classes.row} data-lit={isLit || undefined} {...light}>
      <div className={classes.head}>
        <UnstyledButton
          className={classes.title}
          onClick={() => go(['incidents', driver.incident])}
          onFocus={() => onLight(driver.incident)}
          onBlur={() => onLight(undefined)}
        >
          {text(incident?.title, driver.incident)}
        </UnstyledButton>
        <span className={classes.state} data-open={isOpen || undefined}>
          {say(isOpen ? 'drivers.open' : 'drivers.closed')}
        </span>
      </div>
      <ul className={classes.reaches}>
        {[...driver.positions].map((position) => (
          <li key={position} className={classes.reach}>
            <strong>{tokens.get(position)?.tag ?? position}</strong>
            <span className={classes.levels}>
              {driver.reaches
                .filter((reach) => reach.position === position)
                .map(({ dimension, level }) => (
                  <span key={dimension} className={classes.level}>
                    {text(term('dimension', dimension))}
                    <LevelMark level={level} />
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {path === undefined ? <span className={classes.none}>{say('drivers.no-path')}</span> : <PathLine path={path} />}
    </li>
  );
});
