import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { Assessment } from '../../assessment/assessment.ts';
import { bilingual } from '../../bilingual.ts';
import { byId, sortedEntries } from '../../order.ts';
import type { CompletenessResult, OpenItem, SimilarSystem, Suggestion } from '../completeness-result.ts';
import type { KnownSystem } from '../similar/find-similar.ts';
import { suggestionText } from '../locales/suggestion-words.ts';
import { asksFor } from './asks-for.ts';
import type { Facet, Strength } from './facet.ts';
import { facetsOf } from './facets-of.ts';
import { missingIn } from './own-judgements.ts';
import { partOf } from './part-of.ts';
import { LISTED_PER_STEP, SUGGESTIONS } from './tables.ts';

/** What comparing gives. */
export type Comparison = Pick<CompletenessResult, 'suggestions' | 'unlisted' | 'setAside'>;

/** What comparing needs beside the documents. */
export interface ComparisonGrounds {
  readonly assessment: Assessment;
  readonly catalog: Catalog;
  /** Open items that ask for the same thing are named. */
  readonly open: readonly OpenItem[];
  /** Ids of suggestions that are set aside beside those that the document itself excludes. */
  readonly setAside?: readonly string[];
}

/** A facet that some of the compared systems have and this one lacks. */
interface Missing {
  readonly facet: Facet;
  readonly seenIn: { system: string; likeness: number; strength: Strength; things: Facet['things'] }[];
}

/**
 * Kinds of things that similar systems have and this one lacks, ranked within each step by how alike the systems are and how much hangs on
 * the thing there. A suggestion whose id stands among the exclusions of the scope is set aside, with the reason given there.
 */
export function compareWithSimilar(
  document: AnshinDocument,
  similar: readonly SimilarSystem[],
  known: readonly KnownSystem[],
  grounds: ComparisonGrounds,
): Comparison {
  const missing = missingFacets(document, similar, known, grounds);
  const reasons = new Map(sortedEntries(document.scope?.exclusions).map(([id, { because }]) => [id, because]));
  const aside = new Set([...reasons.keys(), ...(grounds.setAside ?? [])]);
  const ranked = missing.filter(({ facet }) => !aside.has(facet.id)).sort((a, b) => weightOf(b) - weightOf(a) || byId(a.facet.id, b.facet.id));
  const suggestions: Suggestion[] = [];
  const unlisted: Comparison['unlisted'] = [];
  for (const step of [...new Set(ranked.map(({ facet }) => SUGGESTIONS[facet.code].step))].sort((a, b) => a - b)) {
    const ofStep = ranked.filter(({ facet }) => SUGGESTIONS[facet.code].step === step);
    suggestions.push(...ofStep.slice(0, LISTED_PER_STEP).map((entry, index) => suggestionOf(entry, index + 1, grounds)));
    if (ofStep.length > LISTED_PER_STEP) unlisted.push({ step, count: ofStep.length - LISTED_PER_STEP });
  }
  const setAside = missing.flatMap(({ facet: { id } }) => {
    const because = reasons.get(id);
    return aside.has(id) ? [{ id, ...(because === undefined ? {} : { because: bilingual(because) }) }] : [];
  });
  return { suggestions, unlisted, setAside: setAside.sort((a, b) => byId(a.id, b.id)) };
}

function missingFacets(document: AnshinDocument, similar: readonly SimilarSystem[], known: readonly KnownSystem[], grounds: ComparisonGrounds): Missing[] {
  const own = facetsOf(document, grounds.catalog);
  const isMissing = missingIn(document, grounds.assessment, grounds.catalog);
  const documents = new Map(known.map((system) => [system.id, system.document]));
  const found = new Map<string, Missing>();
  for (const { id: system, likeness, compared } of similar) {
    const other = documents.get(system);
    if (!compared || other === undefined) continue;
    for (const facet of facetsOf(other, grounds.catalog).values()) {
      if (own.has(facet.id) || !isMissing(facet)) continue;
      const entry = found.get(facet.id) ?? { facet, seenIn: [] };
      entry.seenIn.push({ system, likeness, strength: facet.strength, things: facet.things });
      found.set(facet.id, entry);
    }
  }
  return [...found.values()];
}

/** How much a suggestion counts: over the systems that have it, likeness × strength, times the weight of its sort. */
function weightOf({ facet, seenIn }: Missing): number {
  return SUGGESTIONS[facet.code].weight * seenIn.reduce((sum, { likeness, strength }) => sum + likeness * strength, 0);
}

function suggestionOf({ facet, seenIn }: Missing, rank: number, { open, catalog }: ComparisonGrounds): Suggestion {
  const path = partOf(facet);
  const { step, minutes } = SUGGESTIONS[facet.code];
  const strength = Math.max(...seenIn.map((entry) => entry.strength));
  const openItem = asksFor(facet).find((id) => open.some((item) => item.id === id));
  return {
    id: facet.id,
    code: facet.code,
    step,
    rank,
    ...suggestionText(facet, strength, catalog),
    seenIn: seenIn.map(({ system, things }) => ({ system, things: [...things] })),
    path,
    ...(openItem === undefined ? {} : { openItem }),
    minutes,
  };
}
