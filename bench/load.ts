import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnshinDocument, readDocument } from '@anshin/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generated, isQuickSize, SIZES } from './generated.ts';
import type { BenchJob, Sample, Side } from './job.ts';
import { timed } from './timed.ts';
import type { Found, Tools } from './tools.ts';

const SCHEMA = fileURLToPath(new URL('../schemas/anshin-document-1.schema.json', import.meta.url));

/** Components that make a JSON document of the 8 MB of which the design speaks; its YAML has as many. */
const LARGE = 21_000;

/** B18: reading and checking a document, from bytes to a value that is valid or findings that say why not. */
export function loadJobs(): readonly BenchJob[] {
  return [...SIZES, LARGE].flatMap((size) => [fromJson(size), fromYaml(size)]);
}

function fromJson(size: number): BenchJob {
  return {
    id: 'B18',
    title: 'load and check JSON, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'milliseconds',
    ...(size === LARGE ? { budgets: [{ figure: 'milliseconds', limit: 200 } as const] } : {}),
    growth: { name: 'load and check JSON', figure: 'milliseconds' },
    compares: 'the same bytes; ours decodes, parses, finds duplicate keys and checks all entities; JSON.parse only parses, ajv adds the published JSON Schema',
    prepare: (tools) => {
      const bytes = Buffer.from(JSON.stringify(generated(size)));
      const parse = side('JSON.parse (no check)', process.version, bytes, () => JSON.parse(bytes.toString()) as AnshinDocument);
      const ajv = tools.find('ajv');
      return { ours: reads(bytes, 'bench.anshin.json'), comparators: [parse, ...(ajv === undefined ? [] : [checkedByAjv(ajv, bytes)])] };
    },
  };
}

function fromYaml(size: number): BenchJob {
  return {
    id: 'B18',
    title: 'load and check YAML, in process',
    size,
    isQuick: isQuickSize(size),
    figure: 'milliseconds',
    ...(size === LARGE ? { budgets: [{ figure: 'milliseconds', limit: 1_000 } as const] } : {}),
    growth: { name: 'load and check YAML', figure: 'milliseconds' },
    compares:
      'the same bytes; ours bounds depth, values and aliases, parses with the parser of js-yaml, finds duplicate keys and checks all entities; the others only parse',
    prepare: async (tools) => {
      const { dump, load } = await import('js-yaml');
      const bytes = Buffer.from(dump(generated(size), { noRefs: true }));
      const found = tools.find('js-yaml');
      const jsYaml = side('js-yaml (no check)', found?.version, bytes, () => load(bytes.toString()) as AnshinDocument);
      return { ours: reads(bytes, 'bench.anshin.yaml'), comparators: [jsYaml, ...(await withYaml(tools, size, bytes))] };
    },
  };
}

/** The library `yaml` takes ten seconds and more for the largest texts: it is asked up to 1,000 components. */
async function withYaml(tools: Tools, size: number, bytes: Buffer): Promise<Side[]> {
  const found = tools.find('yaml');
  if (found === undefined || size > 1_000) return [];
  const { parse } = await import('yaml');
  return [side('yaml (no check)', found.version, bytes, () => parse(bytes.toString(), { maxAliasCount: -1 }) as AnshinDocument)];
}

function checkedByAjv(found: Found, bytes: Buffer): Side {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  return side('JSON.parse and ajv', found.version, bytes, () => {
    const value: unknown = JSON.parse(bytes.toString());
    if (!validate(value)) throw new Error(`ajv refuses a generated document: ${JSON.stringify(validate.errors?.[0])}`);
    return value as AnshinDocument;
  });
}

function reads(bytes: Buffer, file: string): Side {
  return side('anshin', undefined, bytes, () => {
    const { document, findings } = readDocument(bytes, { file });
    if (document === undefined || findings.length > 0) throw new Error('a generated document is refused');
    return document;
  });
}

/** Found: how many components and channels came out. */
function side(name: string, version: string | undefined, bytes: Buffer, read: () => AnshinDocument): Side {
  const run = (): Sample => {
    const { milliseconds, result } = timed(read);
    const found = Object.keys(result.components ?? {}).length + Object.keys(result.channels ?? {}).length;
    return { milliseconds, found, megabytes: bytes.length / 1e6 };
  };
  return { name, ...(version === undefined ? {} : { version }), run };
}
