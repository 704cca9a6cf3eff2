import type { InForce } from '../assessment/in-force.ts';
import type { PositionStages } from '../sensitivity/model/position-stages.ts';
import type { Exposure } from '../stages/entry-points/find-entry-points.ts';
import { pathsTo } from '../stages/spread/attack-paths.ts';
import { ExposureLevel } from './attack-factors.ts';
import { EXPOSURE_AT_MOST, EXPOSURE_LEVEL } from './tables.ts';

/** Who can try an attack at a place, and why. */
export interface PlaceExposure {
  readonly level: ExposureLevel;
  /** How the place, or the entry point in `through`, can be reached. */
  readonly exposures: readonly Exposure[];
  /** The entry point from which an attacker has to come, where the place is none itself. */
  readonly through: string | undefined;
}

/** How exposed places are at one state of the switch; asked for one place at a time and kept. */
export function exposureFinder({ run, entries, reach }: PositionStages, inForce: InForce): (at: string | undefined) => PlaceExposure | undefined {
  const { componentById, channelById, components } = run.topology;
  const exposuresAt = (at: string): readonly Exposure[] => {
    const channel = channelById.get(at);
    return entries.exposures.get(componentById.get(at)?.index ?? (channel === undefined ? -1 : components.length + channel.index)) ?? [];
  };
  const find = (at: string): PlaceExposure | undefined => {
    const own = exposuresAt(at);
    if (own.length > 0) return { level: widest(own), exposures: own, through: undefined };
    const [entry] = pathsTo(run, reach[inForce], at)[0] ?? [];
    if (entry === undefined) return undefined;
    const first = exposuresAt(entry);
    return { level: narrower(widest(first)), exposures: first, through: entry };
  };
  const known = new Map<string, PlaceExposure | undefined>();
  return (at) => {
    // A cause without a place concerns the whole system and counts as reached by anyone (design §3, decision 2).
    if (at === undefined) return { level: 'anyone', exposures: [], through: undefined };
    if (!known.has(at)) known.set(at, find(at));
    return known.get(at);
  };
}

/** The exposure of an attack at a place: no more people than the nearness that its vector asks for. */
export function narrowedBy(exposure: ExposureLevel, metrics: ReadonlyMap<string, string>): ExposureLevel {
  const most = EXPOSURE_AT_MOST[metrics.get('AV') ?? 'N'] ?? 'anyone';
  return ExposureLevel.options[Math.min(rank(exposure), rank(most))] ?? exposure;
}

function widest(exposures: readonly Exposure[]): ExposureLevel {
  return ExposureLevel.options[Math.max(0, ...exposures.map((exposure) => rank(EXPOSURE_LEVEL[exposure])))] ?? 'onSite';
}

/** ASSUMPTION `likelihood-through`: whoever must first take another component is one step fewer. */
function narrower(level: ExposureLevel): ExposureLevel {
  return ExposureLevel.options[Math.max(0, rank(level) - 1)] ?? level;
}

function rank(level: ExposureLevel): number {
  return ExposureLevel.options.indexOf(level);
}
