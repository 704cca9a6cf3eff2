import { useMemo } from 'react';
import { bandLayout } from '../geometry/bands.ts';
import { groundsOf } from '../geometry/grounds.ts';
import { routesOf } from '../geometry/routes.ts';
import { usePlacement } from '../layout/use-placement.ts';
import type { System } from '../model/system.ts';
import type { Stage } from './stage.ts';

/** What stands on the canvas; undefined until the first layout is there. */
export function useStage(system: System, showsBands: boolean): Stage | undefined {
  const placement = usePlacement(system);
  return useMemo(() => {
    if (placement === undefined) return undefined;
    if (!showsBands) return { ...placement, system, bands: undefined };
    const { bands, rects } = bandLayout(system);
    const none = new Map();
    return { system, rects, boxes: none, routes: routesOf(system.links.values(), rects), grounds: groundsOf(system, rects, none), bands };
  }, [system, placement, showsBands]);
}
