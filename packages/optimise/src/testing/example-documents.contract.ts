import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { type Assessment, assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** The day that tests assess for. */
export const TEST_DAY = '2026-04-01';

/** A built-in example with its assessment. */
export interface Example {
  readonly id: string;
  readonly document: AnshinDocument;
  readonly assessment: Assessment;
}

/** All built-in examples, or those named. */
export async function exampleDocuments(ids: readonly string[] = builtinExamples().map(({ id }) => id)): Promise<Example[]> {
  return Promise.all(
    ids.map(async (id): Promise<Example> => {
      const document = JSON.parse((await builtinExampleJson(id)) ?? '') as AnshinDocument;
      return { id, document, assessment: assess(document, builtinCatalog(), { now: TEST_DAY }) };
    }),
  );
}
