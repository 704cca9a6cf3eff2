import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess, type InForce } from '@anshin/engine';
import type { AnshinDocument, Language } from '@anshin/model';
import type { ReportInput } from '../report-input.ts';
import { testFonts } from './fonts.contract.ts';

/** The day that tests assess for. */
export const TEST_DAY = '2026-04-01';

/** A document with its assessment, ready for a report. */
export function inputOf(document: AnshinDocument, languages: readonly Language[] = ['ja', 'en'], inForce: InForce = 'implemented'): ReportInput {
  return { document, assessment: assess(document, builtinCatalog(), { now: TEST_DAY, inForce }), catalog: builtinCatalog(), languages, fonts: testFonts };
}

/** A built-in example with its assessment. */
export async function exampleInput(id: string, languages?: readonly Language[], inForce?: InForce): Promise<ReportInput> {
  return inputOf(JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument, languages, inForce);
}
