import { dec, type ExactDecimal } from '../exact-decimal.contract.ts';

type Values = Readonly<Record<string, string>>;
const NUMBERS: Readonly<Record<string, Values>> = {
  AV: { L: '0.395', A: '0.646', N: '1.0' },
  AC: { H: '0.35', M: '0.61', L: '0.71' },
  Au: { M: '0.45', S: '0.56', N: '0.704' },
  CIA: { N: '0', P: '0.275', C: '0.660' },
  E: { ND: '1', U: '0.85', POC: '0.9', F: '0.95', H: '1' },
  RL: { ND: '1', OF: '0.87', TF: '0.90', W: '0.95', U: '1' },
  RC: { ND: '1', UC: '0.90', UR: '0.95', C: '1' },
  CDP: { ND: '0', N: '0', L: '0.1', LM: '0.3', MH: '0.4', H: '0.5' },
  TD: { ND: '1', N: '0', L: '0.25', M: '0.75', H: '1' },
  REQ: { ND: '1', L: '0.5', M: '1', H: '1.51' },
};

const number = (metric: string, value = 'ND'): ExactDecimal => dec(NUMBERS[metric]?.[value] ?? '');

/** CVSS 2.0 §3.2 once more, in exact decimals and without tables; the environmental score may fall below zero here. */
export function decimalScores(m: Values): { readonly base: number; readonly temporal: number; readonly environmental: number } {
  const factor = number('E', m['E']).times(number('RL', m['RL']), number('RC', m['RC']));
  const base = baseScore(m, (name) => number('CIA', m[name]), undefined);
  const adjusted = baseScore(m, (name) => number('CIA', m[name]).times(number('REQ', m[`${name}R`])), dec('10'));
  const adjustedTemporal = adjusted.times(factor).nearest(1);
  const environmental = adjustedTemporal.plus(dec('10').minus(adjustedTemporal).times(number('CDP', m['CDP']))).times(number('TD', m['TD']));
  return { base: base.toNumber(), temporal: base.times(factor).nearest(1).toNumber(), environmental: environmental.nearest(1).toNumber() };
}

function baseScore(m: Values, loss: (name: string) => ExactDecimal, cap: ExactDecimal | undefined): ExactDecimal {
  const one = dec('1');
  const full = dec('10.41').times(one.minus(one.minus(loss('C')).times(one.minus(loss('I')), one.minus(loss('A')))));
  const impact = cap === undefined ? full : full.min(cap);
  if (!impact.isAbove(dec('0'))) return dec('0');
  const exploitability = dec('20').times(number('AV', m['AV']), number('AC', m['AC']), number('Au', m['Au']));
  return dec('0.6').times(impact).plus(dec('0.4').times(exploitability)).minus(dec('1.5')).times(dec('1.176')).nearest(1);
}
