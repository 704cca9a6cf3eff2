import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** The sectors that the built-in systems come from, in the order in which they are offered. */
export const SECTORS = [
  'smart-home',
  'manufacturing',
  'discrete-manufacturing',
  'process-manufacturing',
  'energy',
  'logistics',
  'public-space',
  'cross-domain',
] as const;
type Sector = (typeof SECTORS)[number];

function isKnown(sector: string): sector is Sector {
  return (SECTORS as readonly string[]).includes(sector);
}

/** The name of a sector; one that a user made up is its own name. */
export function useSectorName(): (sector: string) => string {
  const say = useWords('start');
  return useCallback((sector) => (isKnown(sector) ? say(`sector.${sector}`) : sector), [say]);
}
