import { builtinExampleJson, builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { assess } from '../../assess.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { type CompletenessOptions, judgeCompleteness } from '../judge-completeness.ts';
import { measureProgress } from '../progress/measure-progress.ts';
import type { KnownSystem } from '../similar/find-similar.ts';

/** The built-in examples as systems to compare with, in id order; fresh copies each time. */
export async function knownSystems(): Promise<KnownSystem[]> {
  return Promise.all(builtinExamples().map(async ({ id }) => ({ id, document: JSON.parse((await builtinExampleJson(id)) ?? '') as AnshinDocument })));
}

/** Progress of a document on the real catalog. */
export function progressOf(document: AnshinDocument) {
  const catalog = testCatalog();
  return measureProgress(document, assess(document, catalog, { now: TEST_DAY }), catalog);
}

/** Completeness of a document on the real catalog. */
export function completenessOf(document: AnshinDocument, known: readonly KnownSystem[], options: CompletenessOptions = {}) {
  const catalog = testCatalog();
  return judgeCompleteness(document, assess(document, catalog, { now: TEST_DAY }), catalog, known, options);
}
