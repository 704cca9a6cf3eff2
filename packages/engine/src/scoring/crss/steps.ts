import type { BaseEquation } from '../cvss-2.0/base-equation.ts';
import { baseEquationFormula, subscoreSteps } from '../cvss-2.0/steps.ts';
import type { ChosenMetrics } from '../vector/chosen-metrics.ts';
import type { FormulaStep } from '../vector/formula-step.ts';

/** The base equation of CVSS 2.0, rounded to two decimals at the end only. */
export function crssSteps(chosen: ChosenMetrics, equation: BaseEquation, risk: number): FormulaStep[] {
  const impact = Number(equation.impact) / 1e17;
  const exploitability = Number(equation.exploitability) / 1e8;
  return [
    ...subscoreSteps(chosen, impact, exploitability),
    { part: 'risk', formula: `round2(${baseEquationFormula('impact', impact)})`, values: { impact, exploitability }, value: risk },
  ];
}
