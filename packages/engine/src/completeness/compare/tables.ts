import type { KindEntry } from '@anshin/catalog';
import type { Medium } from '@anshin/model';
import type { SuggestionCode } from '../codes.ts';

/** One sort of suggestion: its step, how much it matters beside others of the step, and how long it takes to consider and add one. */
export interface SuggestionKind {
  readonly step: number;
  readonly weight: number;
  readonly minutes: number;
}

const kind = (step: number, weight: number, minutes: number): SuggestionKind => ({ step, weight, minutes });

/** ASSUMPTION: weights (1–3) and minutes. What changes threats and consequences matters more than what describes. */
export const SUGGESTIONS: Readonly<Record<SuggestionCode, SuggestionKind>> = {
  'stakeholder-role': kind(2, 3, 2),
  authority: kind(2, 2, 2),
  relation: kind(2, 1, 1),
  'component-kind': kind(3, 2, 3),
  'asset-kind': kind(3, 2, 2),
  'zone-kind': kind(4, 1, 1),
  medium: kind(4, 1, 2),
  'maintenance-channel': kind(4, 3, 3),
  criterion: kind(5, 1, 2),
  hazard: kind(6, 3, 5),
  'safe-state': kind(6, 3, 3),
  consequence: kind(7, 1, 3),
  threat: kind(9, 1, 2),
  requirement: kind(10, 1, 4),
  limit: kind(10, 2, 4),
  'safety-function': kind(10, 3, 5),
  'implemented-in': kind(10, 1, 3),
  function: kind(10, 1, 3),
  asked: kind(11, 1, 3),
  obligation: kind(11, 2, 3),
  treatment: kind(11, 2, 3),
  evidence: kind(11, 1, 2),
};

/** ASSUMPTION: components of these groups are forgotten more easily than the machine or appliance that a system is about. */
export const FORGOTTEN_GROUPS: ReadonlySet<KindEntry['group']> = new Set(['network', 'cloud', 'server', 'gateway', 'terminal', 'safety', 'person', 'medium']);

/** ASSUMPTION: the most suggestions that are listed for one step; a person can go through ten. */
export const LISTED_PER_STEP = 10;

/** ASSUMPTION: the most things that are named for one system in which a suggestion was seen. */
export const NAMED_THINGS = 2;

/** ASSUMPTION: media that are everywhere, or whose name does not say what they are; to lack one of them is no hint. */
export const PLAIN_MEDIA: ReadonlySet<Medium> = new Set(['ethernet', 'internal', 'human', 'otherWired', 'otherRadio']);
