import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { expectedOf } from './expected.ts';

/** The day that expected results hold for. */
export const EXPECTED_DAY = '2026-04-01';

/** Writes every example's expected results; read the diff before you commit it. */
for (const { id } of builtinExamples()) {
  const document = JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
  const folder = join('examples', id, 'expected');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'assessment.json'), `${JSON.stringify(expectedOf(assess(document, builtinCatalog(), { now: EXPECTED_DAY })), null, 1)}\n`);
}
