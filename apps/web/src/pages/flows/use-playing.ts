import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { OrderedStep } from '../../diagram/flow/flow-order.ts';

/** How long a turn is shown in ms. ASSUMPTION: long enough to read one line. */
const TURN = 1_800;

/** Plays a flow turn by turn; steps of one turn are shown together. It goes on by itself unless the user wants no motion. */
export interface Playing {
  readonly steps: readonly OrderedStep[];
  readonly turns: number;
  readonly turn: number | undefined;
  readonly isRunning: boolean;
  readonly start: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly go: (by: number) => void;
}

export function usePlaying(steps: readonly OrderedStep[]): Playing {
  const isStill = useReducedMotion();
  const turns = Math.max(0, ...steps.map(({ turn }) => turn + 1));
  const [state, setState] = useState<{ readonly turn: number | undefined; readonly isRunning: boolean }>({ turn: undefined, isRunning: false });
  useEffect(() => {
    if (!state.isRunning) return;
    const timer = setTimeout(() => {
      const next = (state.turn ?? -1) + 1;
      setState(next < turns ? { turn: next, isRunning: true } : { turn: undefined, isRunning: false });
    }, TURN);
    return () => clearTimeout(timer);
  }, [state, turns]);
  const turn = state.turn === undefined || state.turn >= turns ? undefined : state.turn;
  return {
    steps,
    turns,
    turn,
    isRunning: state.isRunning,
    start: () => setState({ turn: turn ?? 0, isRunning: !isStill }),
    pause: () => setState({ turn, isRunning: false }),
    stop: () => setState({ turn: undefined, isRunning: false }),
    go: (by) => setState({ turn: turns === 0 ? undefined : Math.max(0, Math.min(turns - 1, turn === undefined ? 0 : turn + by)), isRunning: false }),
  };
}
