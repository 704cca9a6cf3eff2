import type { Cover } from '../programme/cover-programme.ts';

/** Numbers in [0, 1) from a seed (mulberry32), so that every run and every machine makes the same instances. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How large an instance is. */
export interface Size {
  readonly measures: number;
  readonly threats: number;
  readonly types: number;
  readonly scopes: number;
  readonly parties: number;
}

/** 200 measures against 1,000 threats of 40 types in 4 scopes, 20 parties. */
export const FULL_SIZE: Size = { measures: 200, threats: 1000, types: 40, scopes: 4, parties: 20 };

/** Structured cover: a measure treats some types of threat in one scope, or dearer in all of them; many threats have equal sets of measures. */
export function structuredCover(seed: number, size: Size = FULL_SIZE): Cover {
  const random = seeded(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const measures = Array.from({ length: size.measures }, () => {
    const count = 1 + below(Math.min(4, size.types));
    const types = new Set<number>();
    while (types.size < count) types.add(below(size.types));
    const isGlobal = random() < 0.25;
    const scope = below(size.scopes);
    return { types, isGlobal, scope, cost: Math.round((10 + 20 * random()) * count ** 0.8 * (isGlobal ? 2.5 : 1)) };
  });
  const covers: number[][] = [];
  for (let tries = 0; covers.length < size.threats && tries < 20 * size.threats; tries++) {
    const type = below(size.types);
    const scope = below(size.scopes);
    const found = measures.flatMap((measure, j) => (measure.types.has(type) && (measure.isGlobal || measure.scope === scope) ? [j] : []));
    if (found.length > 0) covers.push(found);
  }
  return { costs: measures.map(({ cost }) => cost), covers };
}

/** The same with parties: each weighs a fifth of the threats and bears at most 25 % of their weight untreated. */
export function partyCover(seed: number, size: Size = FULL_SIZE): Cover {
  const cover = structuredCover(seed, size);
  const random = seeded(seed + 7);
  const demands = Array.from({ length: size.parties }, () => {
    const weights = cover.covers.map(() => (random() < 0.2 ? 1 + Math.floor(random() * 9) : 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { weights, atLeast: total - Math.floor(total * 0.25) };
  });
  return { ...cover, demands };
}

/** Unstructured cover: each threat has eight measures by chance; hard for every solver. */
export function randomCover(seed: number, measures = 200, threats = 1000, each = 8): Cover {
  const random = seeded(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const costs = Array.from({ length: measures }, () => 20 + below(181));
  const covers = Array.from({ length: threats }, () => {
    const found = new Set<number>();
    while (found.size < each) found.add(below(measures));
    return [...found].sort((a, b) => a - b);
  });
  return { costs, covers };
}
