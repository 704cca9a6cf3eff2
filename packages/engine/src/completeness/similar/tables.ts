import type { KindEntry } from '@anshin/catalog';
import type { LikenessAspect } from '../completeness-result.ts';

/**
 * ASSUMPTION: how much each respect counts for the likeness of two systems. What a system is made of says most about its threats; the sector
 * is a word that somebody chose, and roles are much the same everywhere.
 */
export const ASPECT_WEIGHTS: Readonly<Record<LikenessAspect, number>> = {
  sector: 10,
  kinds: 30,
  groups: 10,
  zones: 10,
  media: 10,
  traits: 10,
  assets: 15,
  roles: 5,
};

/** ASSUMPTION: kinds of these groups are in almost every connected system and tell little about one; they count as a third of another kind. */
export const COMMON_GROUPS: ReadonlySet<KindEntry['group']> = new Set(['network', 'gateway', 'terminal', 'medium', 'person']);
export const COMMON_KIND = 1;
export const TELLING_KIND = 3;

/** ASSUMPTION: suggestions are drawn from at most this many systems, */
export const COMPARED_SYSTEMS = 5;
/** ASSUMPTION: and only from those at least this much alike, in percent. */
export const ALIKE = 30;
/** ASSUMPTION: the most names that a reason lists. */
export const LISTED_IN_REASON = 5;
