import type { PositionResult } from '@anshin/engine';

/** What one incident does to one position. */
export interface DriverReach {
  readonly position: string;
  readonly dimension: PositionResult['driverDetails'][number]['dimension'];
  readonly level: string;
}

/** An incident that puts positions where they are. */
export interface Driver {
  readonly incident: string;
  readonly reaches: readonly DriverReach[];
  /** The positions that it drives. */
  readonly positions: ReadonlySet<string>;
}

/** The driving incidents of positions: those that drive most positions first, then by id. */
export function driversOf(positions: readonly PositionResult[]): Driver[] {
  const reaches = new Map<string, DriverReach[]>();
  for (const { id, driverDetails } of positions) {
    for (const { incident, dimension, level } of driverDetails) {
      const there = reaches.get(incident) ?? [];
      there.push({ position: id, dimension, level });
      reaches.set(incident, there);
    }
  }
  const drivers = [...reaches].map(([incident, found]) => ({ incident, reaches: found, positions: new Set(found.map(({ position }) => position)) }));
  return drivers.sort((a, b) => b.positions.size - a.positions.size || (a.incident < b.incident ? -1 : 1));
}
