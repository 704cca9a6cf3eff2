import { dec, type ExactDecimal } from '../exact-decimal.contract.ts';

/** The formula set that the decimal form follows: the two CVSS editions and the smart-home method, as printed and as its tables were made. */
export type FormulaSet = '3.0' | '3.1' | 'smart-home' | 'smart-home-tables';

type Values = Readonly<Record<string, string>>;
const NUMBERS: Readonly<Record<string, Values>> = {
  AV: { N: '0.85', A: '0.62', L: '0.55', P: '0.20' },
  AC: { L: '0.77', H: '0.44' },
  UI: { N: '0.85', R: '0.62' },
  CIA: { H: '0.56', L: '0.22', N: '0' },
  REQ: { X: '1.0', H: '1.5', M: '1.0', L: '0.5' },
  E: { X: '1', H: '1', F: '0.97', P: '0.94', U: '0.91' },
  RL: { X: '1', U: '1', W: '0.97', T: '0.96', O: '0.95' },
  RC: { X: '1', C: '1', R: '0.96', U: '0.92' },
  LP: { Y: '1.5', N: '1.0' },
  II: { H: '1.2', N: '1.0' },
};
const PRIVILEGES: Readonly<Record<string, Values>> = { U: { N: '0.85', L: '0.62', H: '0.27' }, C: { N: '0.85', L: '0.68', H: '0.50' } };

const number = (metric: string, value = 'X'): ExactDecimal => dec(NUMBERS[metric]?.[value] ?? '');
const one = dec('1');

/** CVSS 3.0 §8, CVSS 3.1 §7 and figures 3-2, 3-3 of the smart-home method once more, in exact decimals and without tables. */
export function decimalScores(metrics: Values, set: FormulaSet): { readonly base: number; readonly temporal: number; readonly environmental: number } {
  const factor = number('E', metrics['E']).times(number('RL', metrics['RL']), number('RC', metrics['RC']));
  const base = subscoresToScore(metrics, {}, set, false);
  const modified = (name: string): string | undefined => ((metrics[`M${name}`] ?? 'X') === 'X' ? metrics[name] : metrics[`M${name}`]);
  const changed = Object.fromEntries(['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A', 'LP', 'II'].map((name) => [name, modified(name) ?? '']));
  const modifiedBase = subscoresToScore(changed, metrics, set, true);
  return {
    base: base.toNumber(),
    temporal: roundUp(base.times(factor), set).toNumber(),
    environmental: roundUp(modifiedBase.times(factor), set).toNumber(),
  };
}

function subscoresToScore(m: Values, requirements: Values, set: FormulaSet, isModified: boolean): ExactDecimal {
  const kept = (name: string): ExactDecimal => one.minus(number('CIA', m[name]).times(number('REQ', requirements[`${name}R`])));
  const full = one.minus(kept('C').times(kept('I'), kept('A')));
  const iss = isModified ? full.min(dec('0.915')) : full;
  const power = set === '3.1' && isModified ? iss.times(dec('0.9731')).minus(dec('0.02')).power(13) : iss.minus(dec('0.02')).power(15);
  const isChanged = m['S'] === 'C';
  const plain = isChanged
    ? dec('7.52')
        .times(iss.minus(dec('0.029')))
        .minus(dec('3.25').times(power))
    : dec('6.42').times(iss);
  const isSmartHome = set === 'smart-home' || set === 'smart-home-tables';
  const impact = isSmartHome ? plain.times(number('LP', m['LP']), number('II', m['II'])) : plain;
  const privileges = dec(PRIVILEGES[m['S'] ?? '']?.[m['PR'] ?? ''] ?? '');
  const exploitability = dec('8.22').times(number('AV', m['AV']), number('AC', m['AC']), privileges, number('UI', m['UI']));
  const sum = impact.plus(exploitability).times(isChanged ? dec('1.08') : one);
  const zero = dec('0');
  if (!sum.isAbove(zero) || (set !== 'smart-home-tables' && !impact.isAbove(zero))) return zero;
  return roundUp(sum.min(dec('10')), set);
}

function roundUp(value: ExactDecimal, set: FormulaSet): ExactDecimal {
  return set === '3.1' ? value.nearest(5).up(1) : value.up(1);
}
