import type { SketchZone } from '../two-way/sketch.ts';

/** Deepest nesting of zones that is taken over. ASSUMPTION: real systems need fewer than ten levels. */
const DEEPEST = 40;

/** The zones without what nests them deeper than that or in a circle, and how many were cut loose. */
export function limitNesting(zones: readonly SketchZone[]): { readonly zones: readonly SketchZone[]; readonly cut: number } {
  const outer = new Map(zones.map((zone) => [zone.id, zone.within]));
  let cut = 0;
  const limited = zones.map((zone) => {
    let depth = 0;
    for (let at = zone.within; at !== undefined && depth <= DEEPEST; at = outer.get(at)) depth += 1;
    if (depth <= DEEPEST) return zone;
    cut += 1;
    return { ...zone, within: undefined };
  });
  return { zones: limited, cut };
}
