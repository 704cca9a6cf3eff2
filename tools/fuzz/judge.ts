import { builtinCatalog } from '@anshin/catalog';
import { assess, wordsOf } from '@anshin/engine';
import { FOREIGN_EXPORTERS, type Importer, type ImportOptions, type ImportResult, interopSentence } from '@anshin/interop';
import { type AnshinDocument, checkDocument, type Finding, LANGUAGES } from '@anshin/model';
import type { FuzzSample } from './samples.ts';

/** Longest time for one file, in seconds of processor time. */
export const MOST_SECONDS = 10;

/** What one file is read with. */
export interface FuzzInput extends FuzzSample {
  readonly into?: AnshinDocument;
  readonly mapping?: string;
  /** Also assess what came out, export it in the same format, and ask for a mapping file. */
  readonly isThorough: boolean;
}

/** What came of a file: what was wrong with the answer, and whether it was a document. */
export interface Verdict {
  readonly problem: string | undefined;
  readonly isDocument: boolean;
  readonly seconds: number;
}

/** Reads a file and holds the answer against what every importer owes: a sound document or a finding with words, in time, and no exception. */
export async function judge(importer: Importer, input: FuzzInput): Promise<Verdict> {
  const before = process.cpuUsage();
  const secondsNow = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  try {
    const { name, bytes, into, mapping } = input;
    const options: ImportOptions = { catalog: builtinCatalog(), ...(into === undefined ? {} : { into }), ...(mapping === undefined ? {} : { mapping }) };
    const beside = new Map([['beside.yaml', bytes]]);
    importer.recognises({ name, bytes });
    const result = await importer.read({ name, bytes, beside }, options);
    const seconds = secondsNow();
    const late = seconds > MOST_SECONDS ? `took ${seconds.toFixed(1)} s` : undefined;
    const problem = late ?? faultOf(result) ?? (input.isThorough ? await deeperFault(importer, input, result, options) : undefined);
    return { problem, isDocument: result.document !== undefined, seconds };
  } catch (error) {
    return { problem: `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, isDocument: false, seconds: secondsNow() };
  }
}

function faultOf({ document, findings, assumptions }: ImportResult): string | undefined {
  for (const found of [...findings, ...assumptions]) {
    const fault = wordFault(found);
    if (fault !== undefined) return fault;
  }
  if (document === undefined) return findings.length === 0 ? 'neither a document nor a finding' : undefined;
  const [first] = checkDocument(document).findings;
  return first === undefined ? undefined : `unsound document: ${first.code} at ${first.path.join('/')} ${JSON.stringify(first.params)}`;
}

function wordFault(found: Finding): string | undefined {
  const sentence = interopSentence(found);
  const [ja = '', en = ''] = sentence === undefined ? LANGUAGES.map((language) => wordsOf(found, language)) : [sentence.ja, sentence.en];
  return ja === '' || en === '' || ja === found.code || en === found.code ? `no words for ${found.code}` : undefined;
}

/** Most components for which a document is assessed: the limit is on the importer's time, not on the engine's. */
const MOST_ASSESSED = 200;

async function deeperFault(importer: Importer, { name, bytes }: FuzzInput, { document }: ImportResult, options: ImportOptions): Promise<string | undefined> {
  await importer.mappingTemplate?.({ name, bytes }, options);
  if (document === undefined || Object.keys(document.components ?? {}).length > MOST_ASSESSED) return undefined;
  const { catalog } = options;
  const assessment = assess(document, catalog, { now: '2026-04-01' });
  const exporter = FOREIGN_EXPORTERS.find(({ id }) => id === importer.id);
  for (const { content } of (await exporter?.write({ document, assessment, catalog, language: 'en' })) ?? []) {
    const again = await importer.read({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }, options);
    if (again.document === undefined) return `its own export is refused: ${again.findings.map(({ code }) => code).join(', ')}`;
  }
  return undefined;
}
