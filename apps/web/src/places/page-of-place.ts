import type { PageId } from '../pages/pages.ts';
import type { Place } from './path-text.ts';

/** Where each part of a document, and each derived thing, is worked on. */
const PAGE_OF: Readonly<Record<string, PageId>> = {
  title: 'solution',
  description: 'solution',
  sector: 'solution',
  applyingParties: 'solution',
  coordinator: 'solution',
  scope: 'solution',
  frameworks: 'solution',
  serviceLevel: 'solution',
  usages: 'solution',
  stakeholders: 'stakeholders',
  authorities: 'stakeholders',
  relations: 'stakeholders',
  zones: 'system',
  components: 'system',
  channels: 'system',
  layout: 'system',
  responsibilityBoundary: 'system',
  flows: 'flows',
  assets: 'assets',
  target: 'target',
  criteria: 'target',
  hazards: 'incidents',
  incidents: 'incidents',
  overrides: 'positions',
  rationales: 'positions',
  position: 'positions',
  threats: 'threats',
  threatDispositions: 'threats',
  threat: 'threats',
  requirementStates: 'requirements',
  requirement: 'requirements',
  policies: 'decisions',
  measures: 'measures',
  function: 'functions',
  decisions: 'decisions',
  obligations: 'decisions',
  evidence: 'measures',
};

/** The page on which a place is worked on. */
export function pageOfPlace(place: Place): PageId {
  return PAGE_OF[place[0] ?? ''] ?? 'solution';
}
