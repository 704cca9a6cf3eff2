import type { StepResult } from '@anshin/engine';

/**
 * How a step is shown in the procedure. A step in which nothing is written yet has no gap either; only what is begun and has no serious gap left is
 * good enough.
 */
export function standingOfStep({ goodEnough, filled }: Pick<StepResult, 'goodEnough' | 'filled'>): 'good-enough' | 'not-begun' | 'filled' {
  if (!goodEnough) return 'filled';
  return filled > 0 ? 'good-enough' : 'not-begun';
}
