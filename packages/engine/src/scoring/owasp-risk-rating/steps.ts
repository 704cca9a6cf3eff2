import type { ChosenMetrics } from '../vector/chosen-metrics.ts';
import type { FormulaStep } from '../vector/formula-step.ts';
import { FACTOR_GROUPS } from './metrics.ts';

/** `((①+②)/2) × ((③+④)/2)`, each group the mean of its four factors. */
export function owaspSteps(chosen: ChosenMetrics, parts: Readonly<Record<string, number>>, score: number): FormulaStep[] {
  const at = (part: string): number => parts[part] ?? 0;
  const groups = Object.entries(FACTOR_GROUPS).map(
    ([part, factors]): FormulaStep => ({
      part,
      formula: `(${factors.map((name) => `{${name}}`).join(' + ')}) / 4`,
      values: Object.fromEntries(factors.map((name) => [name, Number(chosen[name] ?? 0)])),
      value: at(part),
    }),
  );
  const mean = (part: string, first: string, second: string): FormulaStep => ({
    part,
    formula: `({${first}} + {${second}}) / 2`,
    values: { [first]: at(first), [second]: at(second) },
    value: at(part),
  });
  return [
    ...groups,
    mean('likelihood', 'threatAgent', 'vulnerability'),
    mean('impact', 'technicalImpact', 'businessImpact'),
    { part: 'score', formula: '{likelihood} × {impact}', values: { likelihood: at('likelihood'), impact: at('impact') }, value: score },
  ];
}
