import type { Starter } from '../../../api/starters.ts';

/** What the user says of the own system. */
export interface Likeness {
  /** Empty while not chosen. */
  readonly sector: string;
  readonly kinds: readonly string[];
}

/** A starter with how much of what was said it shares; `reasons` are what is in common. */
export interface RankedStarter {
  readonly starter: Starter;
  /** 0 to 100; undefined while nothing was said. */
  readonly likeness: number | undefined;
  readonly hasSector: boolean;
  readonly commonKinds: readonly string[];
  readonly missingKinds: readonly string[];
}

/**
 * How much the sector counts against all kinds together. ASSUMPTION: parts tell more of the threats than the sector does, and the engine's
 * comparison of whole systems weighs kinds first too.
 */
const SECTOR_WEIGHT = 0.35;

/**
 * Starters by what they share with what the user said, most alike first; in their own order while nothing was said. A kind that few starters
 * have counts more than one that every starter has (a drone tells more than a router).
 */
export function rankStarters(starters: readonly Starter[], { sector, kinds }: Likeness): readonly RankedStarter[] {
  const weights = new Map(kinds.map((kind) => [kind, rarity(starters, kind)]));
  const whole = sum(weights.values());
  const isAsked = sector !== '' || kinds.length > 0;
  const ranked = starters.map((starter) => {
    const commonKinds = kinds.filter((kind) => Object.hasOwn(starter.kinds, kind));
    const hasSector = sector !== '' && starter.sector === sector;
    const share = whole === 0 ? 0 : sum(commonKinds.map((kind) => weights.get(kind) ?? 0)) / whole;
    const forSector = sector === '' ? 0 : kinds.length === 0 ? 1 : SECTOR_WEIGHT;
    const likeness = isAsked ? Math.round(100 * ((hasSector ? forSector : 0) + (1 - forSector) * share)) : undefined;
    return { starter, likeness, hasSector, commonKinds, missingKinds: kinds.filter((kind) => !commonKinds.includes(kind)) };
  });
  return isAsked ? ranked.sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0) || compare(a.starter.id, b.starter.id)) : ranked;
}

/** The kinds that starters have, by how many starters have them, most first. */
export function kindsByUse(starters: readonly Starter[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const kind of starters.flatMap((starter) => Object.keys(starter.kinds))) uses.set(kind, (uses.get(kind) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([kind]) => kind);
}

/** Bits that it tells to hear that a system has this kind. */
function rarity(starters: readonly Starter[], kind: string): number {
  const having = starters.filter((starter) => Object.hasOwn(starter.kinds, kind)).length;
  return Math.log2((starters.length + 1) / (having + 1)) + 0.25;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
