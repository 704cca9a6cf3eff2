import type { Importer } from '@anshin/interop';
import { builtinCatalog } from '@anshin/catalog';
import { CLAIMS } from './claims.ts';
import type { FuzzInput } from './judge.ts';
import { mutate } from './mutate.ts';
import { mutateText } from './mutators/mutate-text.ts';
import { Random } from './random.ts';
import { exampleDocument, type FuzzSample, samplesOf } from './samples.ts';

/** The n-th input of an importer: first its sound samples, then the claims, then files made by chance. The same number gives the same input. */
export async function inputsOf(importer: Importer): Promise<(number: number) => FuzzInput> {
  const samples = await samplesOf(importer.id);
  const into = await exampleDocument('scheduled-shutter');
  const templates = await templatesOf(importer, samples);
  const name = samples[0]?.name ?? 'file';
  return (number) => {
    const sound = samples[number];
    if (sound !== undefined) return { ...sound, isThorough: true };
    const claim = CLAIMS[number - samples.length];
    if (claim !== undefined) return { ...claim(name), isThorough: false };
    const random = new Random(number * 2_654_435_761 + seedOf(importer.id));
    const made = mutate(random, samples);
    const template = templates.length > 0 && random.chance(0.2) ? random.pick(templates) : undefined;
    return {
      ...made,
      ...(random.chance(0.25) ? { into } : {}),
      ...(template === undefined ? {} : { mapping: random.chance(0.8) ? mutateText(random, template) : template }),
      isThorough: random.chance(0.1),
    };
  };
}

async function templatesOf(importer: Importer, samples: readonly FuzzSample[]): Promise<string[]> {
  const found = await Promise.all(samples.map((sample) => importer.mappingTemplate?.(sample, { catalog: builtinCatalog() })));
  return found.filter((template) => template !== undefined);
}

function seedOf(text: string): number {
  return [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0, 7);
}
