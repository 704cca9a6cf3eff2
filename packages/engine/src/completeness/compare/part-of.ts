import type { SuggestionCode } from '../codes.ts';
import type { Facet } from './facet.ts';

/** The part of the document where each sort of suggestion would be added; `requirement` and others stand under an id of their own. */
const PARTS: Readonly<Record<SuggestionCode, string>> = {
  'stakeholder-role': 'stakeholders',
  authority: 'authorities',
  relation: 'relations',
  'component-kind': 'components',
  'asset-kind': 'assets',
  'zone-kind': 'zones',
  medium: 'channels',
  'maintenance-channel': 'channels',
  criterion: 'criteria',
  hazard: 'hazards',
  'safe-state': 'hazards',
  consequence: 'incidents',
  threat: 'threatDispositions',
  requirement: 'requirementStates',
  limit: 'measures',
  'safety-function': 'measures',
  'implemented-in': 'measures',
  function: 'measures',
  asked: 'measures',
  obligation: 'obligations',
  treatment: 'decisions',
  evidence: 'evidence',
};

/** Where in the document a suggestion would be followed. */
export function partOf({ code, values }: Pick<Facet, 'code' | 'values'>): string[] {
  const part = PARTS[code];
  return code === 'requirement' || code === 'obligation' || code === 'criterion' ? [part, values[0] ?? ''] : [part];
}
