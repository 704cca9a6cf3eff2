import type { Exposure } from '../stages/entry-points/find-entry-points.ts';

/**
 * What getting to an entry point costs, in thousandths of the easiest step, by how it can be reached: nothing from afar, a quarter where one
 * must be near or be let in, a half where one must lay hands on it. ASSUMPTION `assumption.paths.entry-access`; the vector of the step says the rest.
 */
export const ACCESS: Readonly<Record<Exposure, number>> = {
  internet: 0,
  radio: 250,
  voice: 250,
  unknownDevice: 250,
  userInterface: 250,
  api: 250,
  maintenance: 250,
  physical: 500,
  removableMedia: 500,
};

/** The cheapest of these ways in; Infinity where there is none. */
export function accessBy(exposures: readonly Exposure[]): number {
  let cheapest = Number.POSITIVE_INFINITY;
  for (const exposure of exposures) if (ACCESS[exposure] < cheapest) cheapest = ACCESS[exposure];
  return cheapest;
}
