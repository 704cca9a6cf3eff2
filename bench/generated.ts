import { builtinCatalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { generateDocument } from '../packages/engine/src/testing/generate-document.ts';
import type { Tools } from './tools.ts';

/** The day for which everything is assessed, so that results do not depend on the calendar. */
export const NOW = '2026-04-01';

/** Seed of every generated input. */
export const SEED = 20_261_121;

/** Sizes of generated systems: N components with 3 N channels. */
export const SIZES = [10, 100, 1_000, 10_000] as const;

/** Sizes that are measured under `--quick`. */
export const isQuickSize = (components: number): boolean => components === 100 || components === 1_000;

/** The generated system of a size; the same in every run. */
export function generated(components: number): AnshinDocument {
  return generateDocument({ components, seed: SEED, catalog: builtinCatalog() });
}

/** The path of the generated system of a size as a JSON document. */
export function generatedFile(tools: Tools, components: number): string {
  return tools.input(`${components}.anshin.json`, () => JSON.stringify(generated(components)));
}
