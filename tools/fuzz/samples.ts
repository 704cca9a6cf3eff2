import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { FOREIGN_EXPORTERS } from '@anshin/interop';
import type { AnshinDocument } from '@anshin/model';
import { exportReport } from '@anshin/report';
import { DRAWIO_SAMPLES } from '../../packages/interop/src/drawio/samples.contract.ts';
import { PYTM_SAMPLES } from '../../packages/interop/src/pytm/samples.contract.ts';
import { THREAT_COMPOSER_SAMPLES } from '../../packages/interop/src/threat-composer/samples.contract.ts';
import { TM7_SAMPLES } from '../../packages/interop/src/tm7/samples.contract.ts';
import { VSDX_SAMPLES } from '../../packages/interop/src/vsdx/samples.contract.ts';
import { TEXT_SAMPLES } from './samples.data.ts';

/** A file by its name. */
export interface FuzzSample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The day for which samples are made. */
const NOW = '2026-04-01';

/** Small examples: what is changed in them is soon read again. */
const EXAMPLES = ['scheduled-shutter', 'condition-monitoring'] as const;

const TESTED: Readonly<Record<string, readonly FuzzSample[]>> = {
  drawio: DRAWIO_SAMPLES,
  pytm: PYTM_SAMPLES,
  'threat-composer': THREAT_COMPOSER_SAMPLES,
  tm7: TM7_SAMPLES,
  vsdx: VSDX_SAMPLES,
};

/** A built-in example; files are also read into one. */
export async function exampleDocument(id: (typeof EXAMPLES)[number]): Promise<AnshinDocument> {
  return JSON.parse((await builtinExampleJson(id)) ?? '{}') as AnshinDocument;
}

/** Sound files of a format: those of its importer's tests, what its exporter writes, or small ones of our own. */
export async function samplesOf(importer: string): Promise<readonly FuzzSample[]> {
  const texts = Object.entries(TEXT_SAMPLES[importer] ?? {}).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const samples = [...texts, ...(TESTED[importer] ?? []), ...(await exported(importer)), ...(await workbooks(importer))];
  if (samples.length === 0) throw new Error(`There is no sample file for ${importer}; add one to tools/fuzz/samples.data.ts.`);
  return samples.map(({ name, bytes }) => ({ name, bytes }));
}

async function exported(format: string): Promise<FuzzSample[]> {
  const exporter = FOREIGN_EXPORTERS.find(({ id }) => id === format);
  if (exporter === undefined) return [];
  const catalog = builtinCatalog();
  const made = EXAMPLES.map(async (id) => {
    const document = await exampleDocument(id);
    const files = await exporter.write({ document, assessment: assess(document, catalog, { now: NOW }), catalog, language: 'ja' });
    return files.map(({ name, content }) => ({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }));
  });
  return (await Promise.all(made)).flat();
}

async function workbooks(format: string): Promise<FuzzSample[]> {
  if (format !== 'xlsx' && format !== 'asset-list') return [];
  const document = await exampleDocument('scheduled-shutter');
  const catalog = builtinCatalog();
  const sections = format === 'xlsx' ? Array.from({ length: 11 }, (_, index) => `worksheet-${index + 1}`) : ['worksheet-2'];
  const files = await exportReport('xlsx', { document, assessment: assess(document, catalog, { now: NOW }), catalog, languages: ['ja'], sections });
  return files.map(({ name, content }) => ({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }));
}
