import { UnstyledButton } from '@mantine/core';
import type { IncidentResult, PositionResult } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { LevelMark } from '../../parts/LevelMark.tsx';
import { useGo } from '../../places/use-go.ts';
import { PathLine } from '../../risk-map/paths/PathLine.tsx';
import classes from './PositionPanel.module.css';

/** How many ways to an incident are shown. ASSUMPTION: the best ones tell where to begin; the diagram tells the rest. */
const WAYS = 3;

/** The incidents that put a position where it is, each with what it reaches, the reason, and the ways by which it can be caused. */
export function PositionDrivers({ position }: { readonly position: PositionResult }) {
  const say = useWords('map');
  const incidents = useResults((results) => results.incidents);
  return (
    <section>
      <h3>{say('drivers.title')}</h3>
      {position.drivers.length === 0 && <p className={classes.muted}>{say('drivers.none')}</p>}
      {position.drivers.map((id) => (
        <Driver key={id} id={id} incident={incidents.get(id)} details={position.driverDetails.filter(({ incident }) => incident === id)} />
      ))}
    </section>
  );
}

interface DriverProps {
  readonly id: string;
  readonly incident: IncidentResult | undefined;
  readonly details: PositionResult['driverDetails'];
}

function Driver({ id, incident, details }: DriverProps) {
  const say = useWords('map');
  const text = useText();
  const go = useGo();
  const because = details.find((detail) => detail.because !== undefined)?.because;
  const paths = incident?.paths.slice(0, WAYS) ?? [];
  return (
    <div className={classes.driver}>
      <UnstyledButton className={classes.title} onClick={() => go(['incidents', id])}>
        {text(incident?.title, id)}
      </UnstyledButton>
      <div className={classes.levels}>
        {details.map(({ dimension, level }) => (
          <span key={dimension} className={classes.level}>
            {text(term('dimension', dimension))}
            <LevelMark level={level} />
          </span>
        ))}
      </div>
      {because !== undefined && <p className={classes.muted}>{text(because)}</p>}
      {paths.map((path) => (
        <PathLine key={path.join(' ')} path={path} />
      ))}
      {incident !== undefined && paths.length === 0 && <p className={classes.muted}>{say('drivers.no-path')}</p>}
    </div>
  );
}
