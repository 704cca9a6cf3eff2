import type { Place, SpreadCondition } from './treatment-problem.ts';

/** What an attacker reaches with some candidates in force. */
export interface Reached {
  readonly component: (index: number) => boolean;
  readonly passes: (index: number) => boolean;
  readonly place: (place: Place) => boolean;
}

/** Neighbours of each component. */
export type Neighbours = readonly (readonly number[])[];

/** The neighbours of each component over the channels. */
export function neighboursOf(spread: SpreadCondition): Neighbours {
  const found = spread.components.map((): number[] => []);
  for (const { a, b } of spread.channels) {
    (found[a] as number[]).push(b);
    if (a !== b) (found[b] as number[]).push(a);
  }
  return found;
}

/** Spreads an attacker from the entry points by breadth: from component to component that it can pass. */
export function reachWith(spread: SpreadCondition, neighbours: Neighbours, isChosen: (candidate: number) => boolean): Reached {
  const passes = spread.components.map(({ passing }) =>
    typeof passing === 'string' ? passing === 'always' : passing.some((preventing) => !preventing.some(isChosen)),
  );
  const isReached = spread.components.map(({ isStart }) => isStart);
  const enter = (index: number): void => {
    if (isReached[index] === true) return;
    isReached[index] = true;
    queue.push(index);
  };
  const queue = isReached.flatMap((start, index) => (start ? [index] : []));
  for (const { a, b, isOpen } of spread.channels) {
    if (!isOpen) continue;
    enter(a);
    enter(b);
  }
  for (const at of queue) if (passes[at] === true) for (const next of neighbours[at] as readonly number[]) enter(next);
  const goesOn = (index: number): boolean => isReached[index] === true && passes[index] === true;
  return {
    component: (index) => isReached[index] === true,
    passes: goesOn,
    place: (place) => {
      if (place.type === 'always') return true;
      if (place.type === 'component') return isReached[place.index] === true;
      const channel = spread.channels[place.index];
      return channel === undefined || channel.isOpen || goesOn(channel.a) || goesOn(channel.b);
    },
  };
}
