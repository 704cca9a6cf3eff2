import { LOCK_BOW } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import type { Gates } from '../geometry/gates.ts';
import { pointAlong } from '../geometry/line-path.ts';
import type { Route } from '../geometry/routes.ts';
import type { Link } from '../model/system.ts';
import { protectionOf } from './channel-style.ts';
import { useDiagramLook } from './diagram-context.ts';
import { countThreats } from './marks.ts';
import classes from './layers.module.css';

/** Gates where the line crosses a zone, a diamond where responsibility changes hands. */
export function ChannelGates({ gates, route }: { readonly gates: Gates; readonly route: Route }) {
  const diamond = pointAlong(route.points, 0.22);
  return (
    <>
      {gates.zones.map(({ x, y, isAcross }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})${isAcross ? '' : ' rotate(90)'}`}>
          <path d="M-2 0H2" className={classes.gateGap} />
          <path d="M-2.5-6V6M2.5-6V6" className={classes.gate} />
        </g>
      ))}
      {gates.changesParty && <path d="M0-6L6 0L0 6L-6 0Z" transform={`translate(${diamond.x} ${diamond.y})`} className={classes.partyGate} />}
    </>
  );
}

/** What stands in the middle of a channel: a lock where it is protected, counts of threats. */
export function ChannelSigns({ link, route }: { readonly link: Link; readonly route: Route }) {
  const say = useWords('diagram');
  const { showsBadges } = useDiagramLook();
  const threats = useResults(({ threatsAt }) => threatsAt.get(link.id));
  const { open, treated } = useMemo(() => countThreats(threats), [threats]);
  const protection = protectionOf(link.channel);
  const signs = [
    ...(protection === 'none' ? [] : [{ key: 'lock', width: 14, value: 0 }]),
    ...(showsBadges && treated > 0 ? [{ key: 'treated', width: widthOf(treated), value: treated }] : []),
    ...(showsBadges && open > 0 ? [{ key: 'open', width: widthOf(open), value: open }] : []),
  ];
  const total = signs.reduce((sum, { width }) => sum + width + 2, -2);
  let x = route.middle.x - total / 2;
  return (
    <g className={classes.signs}>
      {open + treated > 0 && <title>{say('node.threats', { open, treated })}</title>}
      {signs.map(({ key, width, value }) => {
        const at = `translate(${x} ${route.middle.y - 8})`;
        x += width + 2;
        return key === 'lock' ? <Lock key={key} at={at} isPart={protection === 'part'} /> : <Count key={key} at={at} kind={key} width={width} value={value} />;
      })}
    </g>
  );
}

function Lock({ at, isPart }: { readonly at: string; readonly isPart: boolean }) {
  return (
    <g transform={at}>
      <path d={LOCK_BOW} className={classes.lockBow} />
      <rect x="1" y="6" width="10" height="8.5" rx="2" className={classes.lockBody} data-part={isPart || undefined} />
    </g>
  );
}

function Count({ at, kind, width, value }: { readonly at: string; readonly kind: string; readonly width: number; readonly value: number }) {
  const isOpen = kind === 'open';
  return (
    <g transform={at}>
      <rect width={width} height="16" rx="4" className={isOpen ? classes.openBadge : classes.treatedBadge} />
      <text x={width / 2} y="12" className={isOpen ? classes.openText : classes.treatedText}>
        {value}
      </text>
    </g>
  );
}

function widthOf(value: number): number {
  return Math.max(16, String(value).length * 7 + 7);
}
