import { builtinExamples, type Catalog } from '@anshin/catalog';
import { FINDING_CODES, wordsInBoth } from '@anshin/engine';
import { type Finding, MAX_BYTES, MODEL_CODES, READ_CODES } from '@anshin/model';
import { CLI_CODES, type CliCode } from '../output/cli-codes.ts';
import type { Explanation } from './explanation.ts';

const ANSHIN = { ja: 'Anshin', en: 'Anshin' };

const CODES: ReadonlySet<string> = new Set([...FINDING_CODES, ...READ_CODES, ...MODEL_CODES]);

/** Values that a sentence shows where it is told without a document: an ellipsis, or the true limit. */
const ANY_VALUE: Finding['params'] = new Proxy<Record<string, string | number>>({}, { get: (_, name) => (name === 'hint' || name === 'fault' ? '' : '…') });
const LIMITS: Readonly<Record<string, Finding['params']>> = { 'read.too-large': { limit: MAX_BYTES } };

/** Explains the code of a finding by its sentence, and names the worksheets whose completeness it counts for. */
export function explainFinding(id: string, catalog: Catalog): Explanation | undefined {
  if (!CODES.has(id)) return undefined;
  const worksheets = catalog.worksheets.filter((worksheet) => worksheet.findings.some((prefix) => id.startsWith(prefix))).map((worksheet) => worksheet.id);
  const title = id.startsWith('read.')
    ? { ja: '読み込みの所見（文書を読めません）', en: 'Finding of reading: the document cannot be read' }
    : id.startsWith('model.')
      ? { ja: '書式の所見（その部分を除いて読みます）', en: 'Finding of the format: the part is left out' }
      : { ja: '評価の所見', en: 'Finding of the assessment' };
  return { id, type: 'finding', title, meaning: wordsInBoth({ code: id, params: LIMITS[id] ?? ANY_VALUE }), source: ANSHIN, facts: {}, usedBy: worksheets };
}

/** Explains the code with which a command failed. */
export function explainFailure(id: string): Explanation | undefined {
  if (!Object.hasOwn(CLI_CODES, id)) return undefined;
  return {
    id,
    type: 'failure',
    title: { ja: 'コマンドの失敗', en: 'Failure of a command' },
    meaning: CLI_CODES[id as CliCode],
    source: ANSHIN,
    facts: {},
    usedBy: [],
  };
}

/** Explains a built-in example by what the list of examples says. */
export function explainExample(id: string): Explanation | undefined {
  const found = builtinExamples().find((example) => example.id === id.replace(/^ex\./, ''));
  if (found === undefined) return undefined;
  const { id: own, title, sector, source, components, incidents } = found;
  const meaning = {
    ja: `組み込みの例です。「anshin assess ${own}」で評価し、「anshin init フォルダ --from ${own}」で写せます。`,
    en: `A built-in example. "anshin assess ${own}" assesses it, "anshin init <dir> --from ${own}" copies it.`,
  };
  return {
    id: own,
    type: 'example',
    title,
    meaning,
    source: { ja: source, en: source },
    facts: { ...(sector === '' ? {} : { sector }), numberOfComponents: components, numberOfIncidents: incidents },
    usedBy: [],
  };
}
