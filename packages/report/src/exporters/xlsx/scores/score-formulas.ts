import type { Severity } from '@anshin/engine';

/** A method whose base score a spreadsheet can compute from the letters of its metrics. */
export interface SheetMethod {
  /** As results call it. */
  readonly key: string;
  readonly prefix: string;
  readonly metrics: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Formulas by the addresses of the metric cells, then of impact and exploitability. */
  readonly impact: (at: Readonly<Record<string, string>>) => string;
  readonly exploitability: (at: Readonly<Record<string, string>>) => string;
  readonly score: (at: Readonly<Record<string, string>>, impact: string, exploitability: string) => string;
  /** Names of the sub-scores among the engine's parts. */
  readonly parts: { readonly impact: string; readonly exploitability: string };
  /** Lowest score of each severity, worst first. */
  readonly bands: readonly (readonly [from: number, severity: Severity])[];
  readonly decimals: 1 | 2;
}

type Weights = Readonly<Record<string, string>>;

/** The weight of a letter; the last one stands for everything else, so that an empty cell never gives an error. */
function weigh(cell: string | undefined, weights: Weights): string {
  const entries = Object.entries(weights);
  const [, last = '0'] = entries.at(-1) ?? [];
  return entries.slice(0, -1).reduceRight((rest, [letter, weight]) => `IF(${cell ?? ''}="${letter}",${weight},${rest})`, last);
}

/** Source: CVSS 3.1 specification §7.4 (the same values as CVSS 3.0 §8.4). */
const V3 = {
  AV: { N: '0.85', A: '0.62', L: '0.55', P: '0.2' },
  AC: { L: '0.77', H: '0.44' },
  UI: { N: '0.85', R: '0.62' },
  CIA: { H: '0.56', L: '0.22', N: '0' },
} as const;
const V3_METRICS = [
  { name: 'AV', values: ['N', 'A', 'L', 'P'] },
  { name: 'AC', values: ['L', 'H'] },
  { name: 'PR', values: ['N', 'L', 'H'] },
  { name: 'UI', values: ['N', 'R'] },
  { name: 'S', values: ['U', 'C'] },
  { name: 'C', values: ['H', 'L', 'N'] },
  { name: 'I', values: ['H', 'L', 'N'] },
  { name: 'A', values: ['H', 'L', 'N'] },
] as const;

type Cells = Readonly<Record<string, string>>;

/** Source: CVSS 3.1 §7.1: ISS. */
function lossOf(at: Cells): string {
  return `(1-(1-${weigh(at['C'], V3.CIA)})*(1-${weigh(at['I'], V3.CIA)})*(1-${weigh(at['A'], V3.CIA)}))`;
}

/** Source: CVSS 3.1 §7.1 and CVSS 3.0 §8.1: Impact. */
function impact3(at: Cells): string {
  const loss = lossOf(at);
  return `IF(${at['S'] ?? ''}="C",7.52*(${loss}-0.029)-3.25*(${loss}-0.02)^15,6.42*${loss})`;
}

/** Source: CVSS 3.1 §7.1 and §7.4: Exploitability; privileges weigh more where the scope is changed. */
function exploitability3(at: Cells): string {
  const privileges = `IF(${at['S'] ?? ''}="C",${weigh(at['PR'], { N: '0.85', L: '0.68', H: '0.5' })},${weigh(at['PR'], { N: '0.85', L: '0.62', H: '0.27' })})`;
  return `8.22*${weigh(at['AV'], V3.AV)}*${weigh(at['AC'], V3.AC)}*${privileges}*${weigh(at['UI'], V3.UI)}`;
}

function sum3(at: Cells, impact: string, exploitability: string): string {
  return `MIN(IF(${at['S'] ?? ''}="C",1.08,1)*(${impact}+${exploitability}),10)`;
}

/** Source: CVSS 3.1 appendix A, `Roundup`. */
const roundUp31 = (value: string): string => `ROUNDUP(ROUND(${value}*100000,0)/10000,0)/10`;
/** Source: CVSS 3.0 §8 "Round up"; eight decimals are kept before, so that what binary fractions add is not taken for a tenth. */
const roundUp30 = (value: string): string => `ROUNDUP(ROUND(${value}*10,8),0)/10`;

const V3_BANDS = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [0.1, 'low'],
  [0, 'none'],
] as const;

const cvss = (key: string, prefix: string, roundUp: (value: string) => string): SheetMethod => ({
  key,
  prefix,
  metrics: V3_METRICS,
  impact: impact3,
  exploitability: exploitability3,
  score: (at, impact, exploitability) => `IF(${impact}<=0,0,${roundUp(sum3(at, impact, exploitability))})`,
  parts: { impact: 'impact', exploitability: 'exploitability' },
  bands: V3_BANDS,
  decimals: 1,
});

/** Source: CCDS smart-home guideline 1.0, figure 3-2, tables 3-16, 3-17 and 3-36. */
const smartHome: SheetMethod = {
  key: 'ccds-smart-home',
  prefix: 'CCDS-SH:1.0/',
  metrics: [...V3_METRICS, { name: 'LP', values: ['Y', 'N'] }, { name: 'II', values: ['H', 'N'] }],
  impact: (at) => `(${impact3(at)})*${weigh(at['LP'], { Y: '1.5', N: '1' })}*${weigh(at['II'], { H: '1.2', N: '1' })}`,
  exploitability: exploitability3,
  score: (at, impact, exploitability) => `IF(${impact}<=0,0,${roundUp30(sum3(at, impact, exploitability))})`,
  parts: { impact: 'impact', exploitability: 'exploitability' },
  bands: [
    [9, 'urgent'],
    [7, 'important'],
    [4, 'warning'],
    [0.1, 'caution'],
    [0, 'none'],
  ],
  decimals: 1,
};

/** Source: CVSS 2.0 guide §3.2.1, which CRSS applies with two decimals; limits as the engine's `assumption.crss.thresholds`. */
const V2_CIA = { C: '0.66', P: '0.275', N: '0' } as const;
const crss: SheetMethod = {
  key: 'crss',
  prefix: 'CRSS:1.0/',
  metrics: [
    { name: 'AV', values: ['L', 'A', 'N'] },
    { name: 'AC', values: ['H', 'M', 'L'] },
    { name: 'Au', values: ['M', 'S', 'N'] },
    { name: 'C', values: ['N', 'P', 'C'] },
    { name: 'I', values: ['N', 'P', 'C'] },
    { name: 'A', values: ['N', 'P', 'C'] },
  ],
  impact: (at) => `10.41*(1-(1-${weigh(at['C'], V2_CIA)})*(1-${weigh(at['I'], V2_CIA)})*(1-${weigh(at['A'], V2_CIA)}))`,
  exploitability: (at) =>
    `20*${weigh(at['AV'], { L: '0.395', A: '0.646', N: '1' })}*${weigh(at['AC'], { H: '0.35', M: '0.61', L: '0.71' })}*${weigh(at['Au'], { M: '0.45', S: '0.56', N: '0.704' })}`,
  score: (_, impact, exploitability) => `IF(${impact}=0,0,ROUND(ROUND(1.176*(0.6*${impact}+0.4*${exploitability}-1.5),9),2))`,
  parts: { impact: 'impact', exploitability: 'exploitability' },
  bands: [
    [7, 'critical'],
    [4, 'major'],
    [0, 'minor'],
  ],
  decimals: 2,
};

/** The methods that a sheet computes. */
export const SHEET_METHODS: readonly SheetMethod[] = [cvss('cvss-3.1', 'CVSS:3.1/', roundUp31), cvss('cvss-3.0', 'CVSS:3.0/', roundUp30), smartHome, crss];

/** The letters of a vector that has base metrics only, by metric; undefined for any other. */
export function baseLetters(method: SheetMethod, vector: string): Readonly<Record<string, string>> | undefined {
  if (!vector.startsWith(method.prefix)) return undefined;
  const letters = Object.fromEntries(
    vector
      .slice(method.prefix.length)
      .split('/')
      .map((piece) => piece.split(':') as [string, string]),
  );
  const isBase = Object.keys(letters).length === method.metrics.length && method.metrics.every(({ name }) => letters[name] !== undefined);
  return isBase ? letters : undefined;
}
