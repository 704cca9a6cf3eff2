import type { Catalog } from '@anshin/catalog';
import { builtinExamples } from '@anshin/catalog';
import { FINDING_CODES, SCORING_LOCALES, SCORING_METHODS } from '@anshin/engine';
import { MODEL_CODES, READ_CODES } from '@anshin/model';
import { CLI_CODES } from '../output/cli-codes.ts';
import { entriesOf, wordOfEntry } from './catalog-entries.ts';
import type { Explainer, Explanation } from './explanation.ts';
import { explainEntry, explainThreat } from './explain-entry.ts';
import { explainAssumption, explainMethod, explainProblem, explainScore } from './explain-scoring.ts';
import { explainExample, explainFailure, explainFinding } from './explain-words.ts';

/** Every way to explain an id, tried in this order. */
const EXPLAINERS: readonly Explainer[] = [
  explainFinding,
  explainFailure,
  explainProblem,
  explainMethod,
  explainAssumption,
  explainThreat,
  explainEntry,
  explainExample,
  explainScore,
];

/** Explains a catalog entry, a threat, a finding code, a scoring method, a vector, an example …; undefined for anything else. */
export function explainId(id: string, catalog: Catalog): Explanation | undefined {
  for (const explainer of EXPLAINERS) {
    const found = explainer(id, catalog);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every id that can be explained, vectors and threats aside. */
export function explainableIds(catalog: Catalog): readonly string[] {
  const entries = entriesOf(catalog);
  return [
    ...entries.map(({ entry }) => entry.id),
    ...entries.flatMap((typed) => wordOfEntry(typed) ?? []),
    ...FINDING_CODES,
    ...READ_CODES,
    ...MODEL_CODES,
    ...Object.keys(CLI_CODES),
    ...Object.keys(SCORING_LOCALES.en.problem),
    ...SCORING_METHODS.flatMap((method) => [method.id, ...method.assumptions.map((assumption) => assumption.id)]),
    ...builtinExamples().map((example) => example.id),
  ];
}
