import type { ScoringMethod } from '@anshin/engine';

/** A score with the decimals that its method prints. */
export function shownScore(method: Pick<ScoringMethod, 'decimals'> | undefined, value: number): string {
  return method?.decimals === undefined ? String(value) : value.toFixed(method.decimals);
}

/** A number inside a formula: at most three decimals. */
export function shownNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
