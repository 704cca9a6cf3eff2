import { mulberry32 } from '../packages/engine/src/testing/mulberry32.ts';
import { SEED } from './generated.ts';

/** An attack graph and what is asked of it, as ours and the comparators read it. */
export interface GraphInput {
  /** Per component: difficulty of going on from it. */
  readonly difficulty: readonly number[];
  /** Both ends of each channel; no two channels between the same components, none from a component to itself. */
  readonly channels: readonly (readonly [number, number])[];
  /** Where an attacker begins, and what is to be reached. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Sources, each with its target. */
const PAIRS = 20;

/** N components that can all be gone on from, at 1000 to 4000, and up to 3 N channels between any two. */
export function randomGraph(components: number): GraphInput {
  const random = mulberry32(SEED);
  const pick = (below: number): number => Math.floor(random() * below);
  const twoOf = (): readonly [number, number] => {
    const a = pick(components);
    const b = (a + 1 + pick(components - 1)) % components;
    return [Math.min(a, b), Math.max(a, b)];
  };
  const difficulty = Array.from({ length: components }, () => 1000 + pick(3000));
  const channels = new Map<string, readonly [number, number]>();
  // A small system has fewer pairs of components than 3 N.
  const most = Math.min(3 * components, Math.floor((components * (components - 1)) / 4));
  while (channels.size < most) {
    const pair = twoOf();
    channels.set(pair.join('-'), pair);
  }
  return { difficulty, channels: [...channels.values()], pairs: Array.from({ length: PAIRS }, twoOf) };
}
