import { MACRO_VECTOR_SCORES } from './tables.ts';

type Values = Readonly<Record<string, string>>;

/** Severity order of the values, most severe first; SC has no `S`, but keeps its place in the order of SI and SA. */
const ORDER: Readonly<Record<string, string>> = {
  AV: 'NALP',
  PR: 'NLH',
  UI: 'NPA',
  AC: 'LH',
  AT: 'NP',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'SHLN',
  SI: 'SHLN',
  SA: 'SHLN',
  CR: 'HML',
  IR: 'HML',
  AR: 'HML',
};

/** Highest severity vectors by equivalence set and level, as tables 24–30 list them. */
export const HIGHEST: Readonly<Record<string, readonly string[]>> = {
  '1-0': ['AV:N/PR:N/UI:N'],
  '1-1': ['AV:A/PR:N/UI:N', 'AV:N/PR:L/UI:N', 'AV:N/PR:N/UI:P'],
  '1-2': ['AV:P/PR:N/UI:N', 'AV:A/PR:L/UI:P'],
  '2-0': ['AC:L/AT:N'],
  '2-1': ['AC:H/AT:N', 'AC:L/AT:P'],
  '36-00': ['VC:H/VI:H/VA:H/CR:H/IR:H/AR:H'],
  '36-01': ['VC:H/VI:H/VA:L/CR:M/IR:M/AR:H', 'VC:H/VI:H/VA:H/CR:M/IR:M/AR:M'],
  '36-10': ['VC:L/VI:H/VA:H/CR:H/IR:H/AR:H', 'VC:H/VI:L/VA:H/CR:H/IR:H/AR:H'],
  '36-11': [
    'VC:L/VI:H/VA:L/CR:H/IR:M/AR:H',
    'VC:L/VI:H/VA:H/CR:H/IR:M/AR:M',
    'VC:H/VI:L/VA:H/CR:M/IR:H/AR:M',
    'VC:H/VI:L/VA:L/CR:M/IR:H/AR:H',
    'VC:L/VI:L/VA:H/CR:H/IR:H/AR:M',
  ],
  '36-21': ['VC:L/VI:L/VA:L/CR:H/IR:H/AR:H'],
  '4-0': ['SC:H/SI:S/SA:S'],
  '4-1': ['SC:H/SI:H/SA:H'],
  '4-2': ['SC:L/SI:L/SA:L'],
};

/** Depth of a level plus one. */
const STEPS: Readonly<Record<string, number>> = {
  '1-0': 1,
  '1-1': 4,
  '1-2': 5,
  '2-0': 1,
  '2-1': 2,
  '36-00': 7,
  '36-01': 6,
  '36-10': 8,
  '36-11': 8,
  '36-21': 10,
  '4-0': 6,
  '4-1': 5,
  '4-2': 4,
};

const PARSED: Readonly<Record<string, readonly Values[]>> = Object.fromEntries(
  Object.entries(HIGHEST).map(([level, vectors]) => [
    level,
    vectors.map((vector) => Object.fromEntries(vector.split('/').map((piece) => piece.split(':') as [string, string]))),
  ]),
);

/**
 * CVSS 4.0 §8.2 once more: letters, the listed highest severity vectors and fractions, as the text describes it.
 * Fractions, because floating point falls on the wrong side of some halves: 5.95 is held as 5.9499….
 */
export function specificationScore(metrics: Values): number {
  const get = (name: string): string => {
    const modified = metrics[`M${name}`] ?? 'X';
    if (modified !== 'X') return modified;
    const value = metrics[name] ?? 'X';
    if (value !== 'X') return value;
    return name === 'E' ? 'A' : 'H';
  };
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((name) => get(name) === 'N')) return 0;
  const levels = equivalenceLevels(get);
  const score = (at: readonly number[]): number | undefined => MACRO_VECTOR_SCORES[at.join('')];
  const lower = (eq: number): number | undefined => score(levels.with(eq - 1, (levels[eq - 1] ?? 0) + 1));
  const value = score(levels) ?? Number.NaN;
  const [eq1, eq2, eq3, eq4, , eq6] = levels;
  const both = `${eq3}${eq6}`;
  const next36 = both === '00' ? Math.max(lower(3) ?? 0, lower(6) ?? 0) : both === '10' ? lower(6) : lower(3);
  const sets: readonly (readonly [number | undefined, string])[] = [
    [lower(1), `1-${eq1}`],
    [lower(2), `2-${eq2}`],
    [next36, `36-${both}`],
    [lower(4), `4-${eq4}`],
  ];
  const existing = sets.filter(([next]) => next !== undefined);
  const count = existing.length + (lower(5) === undefined ? 0 : 1);
  let [top, bottom] = [value, 1];
  for (const [next = 0, level] of existing) {
    const steps = (STEPS[level] ?? 1) * count;
    [top, bottom] = [top * steps - (value - next) * severityDistance(level, get) * bottom, bottom * steps];
  }
  return Math.max(0, Math.min(100, Math.floor((2 * top + bottom) / (2 * bottom)))) / 10;
}

/** Distance from a highest severity vector of the level that is nowhere below the vector. */
function severityDistance(level: string, get: (name: string) => string): number {
  for (const highest of PARSED[level] ?? []) {
    const steps = Object.entries(highest).map(([name, value]) => (ORDER[name] ?? '').indexOf(get(name)) - (ORDER[name] ?? '').indexOf(value));
    if (steps.every((step) => step >= 0)) return steps.reduce((total, step) => total + step, 0);
  }
  return Number.NaN;
}

/** Tables 24–29. */
function equivalenceLevels(get: (name: string) => string): number[] {
  const is = (name: string, value: string): boolean => get(name) === value;
  const open = [is('AV', 'N'), is('PR', 'N'), is('UI', 'N')];
  const eq1 = open.every(Boolean) ? 0 : open.some(Boolean) && !is('AV', 'P') ? 1 : 2;
  const eq2 = is('AC', 'L') && is('AT', 'N') ? 0 : 1;
  const eq3 = is('VC', 'H') && is('VI', 'H') ? 0 : is('VC', 'H') || is('VI', 'H') || is('VA', 'H') ? 1 : 2;
  const eq4 = is('SI', 'S') || is('SA', 'S') ? 0 : is('SC', 'H') || is('SI', 'H') || is('SA', 'H') ? 1 : 2;
  const eq6 = ['C', 'I', 'A'].some((name) => is(`${name}R`, 'H') && is(`V${name}`, 'H')) ? 0 : 1;
  return [eq1, eq2, eq3, eq4, 'APU'.indexOf(get('E')), eq6];
}
