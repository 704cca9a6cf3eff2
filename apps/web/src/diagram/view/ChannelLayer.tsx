import { memo, useMemo } from 'react';
import { useText } from '../../i18n/use-words.ts';
import { type Gates, gatesOf } from '../geometry/gates.ts';
import { overlap, type Rect } from '../geometry/rects.ts';
import type { Route } from '../geometry/routes.ts';
import { partName } from '../model/part.ts';
import type { Link, System } from '../model/system.ts';
import { ChannelLine } from './ChannelLine.tsx';
import { useVisibleRect } from './use-visible-rect.ts';
import classes from './layers.module.css';

interface ChannelLayerProps {
  readonly system: System;
  readonly routes: ReadonlyMap<string, Route>;
  /** Lines that hang on what is being moved. */
  readonly moving: ReadonlyMap<string, Route> | undefined;
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly selected: readonly string[];
  readonly isFar: boolean;
  readonly onSelect: (id: string, isAdding: boolean) => void;
}

/** The channels that can be seen: lines with their signs; bare lines in one stroke from afar. */
export const ChannelLayer = memo(function ChannelLayer(props: ChannelLayerProps) {
  const { system, routes, moving, isFar } = props;
  const view = useVisibleRect();
  const visible = useMemo(
    () =>
      (isFar ? [] : [...system.links.values()]).flatMap((link) => {
        const route = moving?.get(link.id) ?? routes.get(link.id);
        return route !== undefined && overlap(extentOf(route), view) ? [{ link, route }] : [];
      }),
    [system, routes, moving, view, isFar],
  );
  return (
    <svg className={classes.lines} width="1" height="1">
      {isFar ? <FarLines {...props} /> : <Lines {...props} visible={visible} />}
    </svg>
  );
});

/** From afar all lines are one stroke; what hangs on a moved box is a stroke of its own, so that the rest is not drawn again. */
function FarLines({ system, routes, moving }: ChannelLayerProps) {
  const moved = moving === undefined ? '' : [...moving.keys()].join(' ');
  const still = useMemo(() => {
    const left = new Set(moved.split(' '));
    return [...system.links.keys()].map((id) => (left.has(id) ? '' : plainPath(routes.get(id)))).join('');
  }, [system.links, routes, moved]);
  return (
    <>
      <path d={still} className={classes.far} />
      {moving !== undefined && <path d={[...moving.values()].map(plainPath).join('')} className={classes.far} />}
    </>
  );
}

type Visible = readonly { readonly link: Link; readonly route: Route }[];

function Lines({ system, boxes, selected, onSelect, visible }: ChannelLayerProps & { readonly visible: Visible }) {
  const text = useText();
  const name = (id: string): string => {
    const part = system.parts.get(id);
    return part === undefined ? id : text(partName(part));
  };
  const gates = useMemo(() => new Map(visible.map(({ link, route }) => [link.id, knownGates(link, route, system, boxes)])), [visible, system, boxes]);
  return visible.map(({ link, route }) => (
    <ChannelLine
      key={link.id}
      link={link}
      route={route}
      gates={gates.get(link.id) ?? NO_GATES}
      label={`${name(link.from)} – ${name(link.to)}`}
      isSelected={selected.includes(link.id)}
      onSelect={onSelect}
    />
  ));
}

const NO_GATES: Gates = { zones: [], changesParty: false };
const gatesOfRoutes = new WeakMap<Route, Gates>();

/** The gates of a line: the same object while they stay where they are, so that the line is not drawn again. */
function knownGates(link: Link, route: Route, system: System, boxes: ReadonlyMap<string, Rect>): Gates {
  const gates = gatesOf(link, route.points, system, boxes);
  const known = gatesOfRoutes.get(route);
  if (known !== undefined && isSame(known, gates)) return known;
  gatesOfRoutes.set(route, gates);
  return gates;
}

function isSame(a: Gates, b: Gates): boolean {
  return (
    a.changesParty === b.changesParty &&
    a.zones.length === b.zones.length &&
    a.zones.every(({ x, y }, index) => b.zones[index]?.x === x && b.zones[index]?.y === y)
  );
}

const extents = new WeakMap<Route, Rect>();

function extentOf(route: Route): Rect {
  const known = extents.get(route);
  if (known !== undefined) return known;
  const [xs, ys] = [route.points.map(({ x }) => x), route.points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  const extent = { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
  extents.set(route, extent);
  return extent;
}

function plainPath(route: Route | undefined): string {
  return (route?.points ?? []).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
