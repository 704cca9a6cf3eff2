import { containersAround, type Graph } from '@anshin/report/vocabulary';
import { useMemo, useSyncExternalStore } from 'react';
import { groundsOf, type Ground } from '../geometry/grounds.ts';
import type { Rect } from '../geometry/rects.ts';
import { keptRoutes, type Route, routesOf } from '../geometry/routes.ts';
import type { LiveAssessment } from '../../live/live-assessment.ts';
import { useDocument, useLive } from '../../live/use-live.ts';
import type { System } from '../model/system.ts';
import { isSameShape } from '../model/same-shape.ts';
import { systemGraph } from '../model/system-graph.ts';
import { AutomaticPlaces } from './automatic-places.ts';
import { mergePlaces } from './merge-places.ts';

/** Where everything stands. */
export interface Placement {
  readonly graph: Graph;
  /** Components and slots of empty zones. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** Zones and grounds, by the ids of their containers. */
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly grounds: readonly Ground[];
}

const known = new WeakMap<LiveAssessment, AutomaticPlaces>();

/** The automatic places of the open assessment; every diagram of it shows the same. */
export function useAutomaticPlaces(): AutomaticPlaces {
  const live = useLive();
  const places = known.get(live) ?? new AutomaticPlaces();
  known.set(live, places);
  return places;
}

/** Where everything stands; undefined until the first layout is there. Each part of it stays the same object while nothing of it changes. */
export function usePlacement(system: System): Placement | undefined {
  const manual = useDocument((document) => document.layout?.positions);
  const automatic = useAutomaticPlaces();
  const come = useSyncExternalStore(automatic.subscribe, automatic.current);
  const shape = useMemo(() => knownShape(system), [system]);
  const rects = useMemo(() => {
    const places = automatic.placesFor(shape.graph, manual, come);
    return places === undefined ? undefined : mergePlaces(shape.graph.nodes, manual, places);
  }, [shape, manual, automatic, come]);
  return useMemo(() => (rects === undefined ? undefined : placementOf(shape, rects)), [shape, rects]);
}

/** A system as far as its picture depends on it: a name or a property changes none of it. */
interface Shape {
  readonly system: System;
  readonly graph: Graph;
}

let lastShape: Shape | undefined;
let lastRoutes: ReadonlyMap<string, Route> = new Map();

function knownShape(system: System): Shape {
  if (lastShape === undefined || !isSameShape(lastShape.system, system)) lastShape = { system, graph: systemGraph(system) };
  return lastShape;
}

function placementOf({ system, graph }: Shape, rects: ReadonlyMap<string, Rect>): Placement {
  const parts = new Map([...rects].filter(([id]) => system.parts.has(id)));
  lastRoutes = keptRoutes(routesOf(system.links.values(), parts), lastRoutes);
  const boxes = containersAround(graph, rects);
  return { graph, rects, boxes, routes: lastRoutes, grounds: groundsOf(system, parts, boxes) };
}
