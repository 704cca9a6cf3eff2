import type { ThreatClass } from '@anshin/model';

/** ASSUMPTION: how many things to decide the default view shows; a person can go through 10–30 in one sitting. */
export const DEFAULT_VIEW = 20;

/**
 * ASSUMPTION: attack classes that say how far an attack can go rather than how it begins. They follow from the others and are decided
 * after them.
 */
export const SECONDARY_CLASSES: ReadonlySet<ThreatClass> = new Set([
  'steppingStone',
  'elevationOfPrivilege',
  'unknownVulnerability',
  'illicitModification',
  'repudiation',
]);

/** ASSUMPTION: what each fact adds to the severity (0–10) of a thing to decide. */
export const WEIGHTS = {
  /** An attack of a primary class. */
  attack: 5,
  /** An attack of a secondary class. */
  secondaryAttack: 2,
  /** Lets an attacker act from where it stands. */
  control: 2,
  /** Causes an incident that puts a party outside its target. */
  outsideTarget: 6,
  /** Already prevented at the chosen state of the switch. */
  prevented: -10,
} as const;
