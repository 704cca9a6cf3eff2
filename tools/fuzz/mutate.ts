import { parse, stringify } from 'yaml';
import { encodeOtherwise } from './mutators/encode-otherwise.ts';
import { mutateBytes } from './mutators/mutate-bytes.ts';
import { mutateText } from './mutators/mutate-text.ts';
import { mutateValue } from './mutators/mutate-value.ts';
import { mutateXml } from './mutators/mutate-xml.ts';
import { mutateZip } from './mutators/mutate-zip.ts';
import type { Random } from './random.ts';
import type { FuzzSample } from './samples.ts';

/** Longest JSON that is also written as YAML, in characters. */
const MOST_AS_YAML = 100_000;

/** A file made from a sample by chance: mostly with an eye for what the format is made of, at times without. */
export function mutate(random: Random, samples: readonly FuzzSample[]): FuzzSample {
  const { name, bytes } = random.pick(samples);
  const other = random.pick(samples).bytes;
  if (random.chance(0.15)) return { name, bytes: mutateBytes(random, bytes, other) };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { name, bytes: mutateZip(random, bytes) };
  const text = changedText(random, name, new TextDecoder().decode(bytes));
  if (random.chance(0.08)) return { name, bytes: encodeOtherwise(random, text) };
  const made = new TextEncoder().encode(text);
  return { name, bytes: random.chance(0.05) ? mutateBytes(random, made, other) : made };
}

function changedText(random: Random, name: string, text: string): string {
  const begin = text.trimStart();
  if (begin.startsWith('<')) return random.chance(0.85) ? mutateXml(random, text) : mutateText(random, text);
  const isYaml = /\.ya?ml$/.test(name);
  if ((isYaml || begin.startsWith('{') || begin.startsWith('[')) && random.chance(0.8)) {
    const json = changedJson(random, isYaml ? parse(text) : JSON.parse(text));
    // Indentation makes deep and wide values as large as their depth times their width.
    if (json !== undefined) return isYaml && json.length < MOST_AS_YAML && random.chance(0.7) ? yamlOf(JSON.parse(json)) : json;
  }
  return mutateText(random, text);
}

/** Nesting upon nesting can become too deep to be written. */
function changedJson(random: Random, value: unknown): string | undefined {
  try {
    return JSON.stringify(mutateValue(random, value) ?? null);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The YAML library refuses a few values (very deep ones); JSON is YAML too. */
function yamlOf(value: unknown): string {
  try {
    return stringify(value, { aliasDuplicateObjects: false });
  } catch {
    return JSON.stringify(value);
  }
}
