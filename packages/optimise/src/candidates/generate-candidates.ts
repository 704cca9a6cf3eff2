import type { Catalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';
import { excessesOf, type PositionChoice } from '../problem/needs.ts';
import { limitingCandidates } from './limiting-candidates.ts';
import { preventingCandidates } from './preventing-candidates.ts';

/**
 * Candidate measures from the catalog's examples for what lies outside a target and is open: by ids that stay the same from run to
 * run (`<example>-<element>`), none of which the document uses. They are proposals; whether one applies is for a person to say.
 */
export function generateCandidates(document: AnshinDocument, assessment: Assessment, catalog: Catalog, choice: PositionChoice): Record<string, Measure> {
  const isOpen = new Map(assessment.incidents.map(({ id, open }) => [id, open]));
  const excesses = excessesOf(document, assessment, choice).filter(({ incident }) => isOpen.get(incident) === true);
  const incidents = new Set(excesses.map(({ incident }) => incident));
  const made = [...preventingCandidates(document, assessment, catalog, incidents), ...limitingCandidates(document, assessment, catalog, excesses)];
  return Object.fromEntries(made.filter(([id]) => document.measures?.[id] === undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
}
