import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { Assessment } from '../assessment/assessment.ts';
import { bilingual } from '../bilingual.ts';
import { compareWithSimilar } from './compare/compare-with-similar.ts';
import { COMPLETENESS_ASSUMPTIONS } from './completeness-assumptions.ts';
import type { CompletenessResult } from './completeness-result.ts';
import { measureProgress } from './progress/measure-progress.ts';
import { findSimilar, type KnownSystem, type SimilarOptions } from './similar/find-similar.ts';

/** What a look at completeness can be told. */
export interface CompletenessOptions extends SimilarOptions {
  /** Ids of suggestions that are set aside, beside those that the document itself excludes. */
  readonly setAside?: readonly string[];
}

/**
 * What is missing in a document by comparison with each framework that it follows and with similar systems, per step of the procedure, with
 * the effort left. `assessment` must be that of the document; `known` are the systems to compare with, without the document itself.
 */
export function judgeCompleteness(
  document: AnshinDocument,
  assessment: Assessment,
  catalog: Catalog,
  known: readonly KnownSystem[],
  options: CompletenessOptions = {},
): CompletenessResult {
  const { overall, frameworks, open } = measureProgress(document, assessment, catalog);
  const similar = findSimilar(document, catalog, known, options);
  const grounds = { assessment, catalog, open, ...(options.setAside === undefined ? {} : { setAside: options.setAside }) };
  return {
    scope: scopeOf(document),
    overall,
    frameworks,
    open,
    similar,
    ...compareWithSimilar(document, similar, known, grounds),
    assumptions: COMPLETENESS_ASSUMPTIONS,
  };
}

function scopeOf({ scope, description }: AnshinDocument): CompletenessResult['scope'] {
  const system = scope?.system ?? description;
  return {
    ...(system === undefined ? {} : { system: bilingual(system) }),
    ...(scope?.usage === undefined ? {} : { usage: bilingual(scope.usage) }),
    excluded: Object.keys(scope?.exclusions ?? {}).length,
  };
}
