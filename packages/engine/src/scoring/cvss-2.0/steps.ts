import { type ChosenMetrics, weightOf } from '../vector/chosen-metrics.ts';
import type { FormulaStep } from '../vector/formula-step.ts';
import { CVSS2_METRICS } from './metrics.ts';
import {
  ACCESS_COMPLEXITY,
  ACCESS_VECTOR,
  AUTHENTICATION,
  COLLATERAL_DAMAGE_POTENTIAL,
  EXPLOITABILITY,
  IMPACT,
  REMEDIATION_LEVEL,
  REPORT_CONFIDENCE,
  REQUIREMENT,
  TARGET_DISTRIBUTION,
} from './tables.ts';

/** The formula of CVSS 2.0 guide §3.2. */
export function cvss2Steps(chosen: ChosenMetrics, parts: Readonly<Record<string, number>>): FormulaStep[] {
  const at = (part: string): number => parts[part] ?? 0;
  const weight = weightIn(chosen);
  const factors = { E: weight('E', EXPLOITABILITY, 100), RL: weight('RL', REMEDIATION_LEVEL, 100), RC: weight('RC', REPORT_CONFIDENCE, 100) };
  const temporal = (part: string, before: string): FormulaStep => ({
    part,
    formula: `round({${before}} × {E} × {RL} × {RC})`,
    values: { [before]: at(before), ...factors },
    value: at(part),
  });
  const steps = [...subscoreSteps(chosen, at('impact'), at('exploitability')), baseStep('base', 'impact', parts)];
  if (parts['temporal'] !== undefined) steps.push(temporal('temporal', 'base'));
  if (parts['environmental'] === undefined) return steps;
  const environment = { CDP: weight('CDP', COLLATERAL_DAMAGE_POTENTIAL, 10), TD: weight('TD', TARGET_DISTRIBUTION, 100) };
  return [
    ...steps,
    adjustedImpactStep(chosen, at('adjustedImpact')),
    baseStep('adjustedBase', 'adjustedImpact', parts),
    temporal('adjustedTemporal', 'adjustedBase'),
    {
      part: 'environmental',
      formula: 'max(round(({adjustedTemporal} + (10 − {adjustedTemporal}) × {CDP}) × {TD}), 0)',
      values: { adjustedTemporal: at('adjustedTemporal'), ...environment },
      value: at('environmental'),
    },
  ];
}

/** Impact and exploitability of the six base metrics, unrounded. */
export function subscoreSteps(chosen: ChosenMetrics, impact: number, exploitability: number): FormulaStep[] {
  const weight = weightIn(chosen);
  const ways = { AV: weight('AV', ACCESS_VECTOR, 1000), AC: weight('AC', ACCESS_COMPLEXITY, 100), Au: weight('Au', AUTHENTICATION, 1000) };
  return [
    { part: 'impact', formula: '10.41 × (1 − (1 − {C}) × (1 − {I}) × (1 − {A}))', values: losses(chosen), value: impact },
    { part: 'exploitability', formula: '20 × {AV} × {AC} × {Au}', values: ways, value: exploitability },
  ];
}

/** The base equation; an impact of 0 gives 0. */
export function baseEquationFormula(impact: string, value: number): string {
  return value === 0 ? '0' : `(0.6 × {${impact}} + 0.4 × {exploitability} − 1.5) × 1.176`;
}

function baseStep(part: string, impact: string, parts: Readonly<Record<string, number>>): FormulaStep {
  const values = { [impact]: parts[impact] ?? 0, exploitability: parts['exploitability'] ?? 0 };
  return { part, formula: `round(${baseEquationFormula(impact, parts[impact] ?? 0)})`, values, value: parts[part] ?? 0 };
}

function adjustedImpactStep(chosen: ChosenMetrics, value: number): FormulaStep {
  const weight = weightIn(chosen);
  const demands = { CR: weight('CR', REQUIREMENT, 100), IR: weight('IR', REQUIREMENT, 100), AR: weight('AR', REQUIREMENT, 100) };
  return {
    part: 'adjustedImpact',
    formula: 'min(10, 10.41 × (1 − (1 − {C} × {CR}) × (1 − {I} × {IR}) × (1 − {A} × {AR})))',
    values: { ...losses(chosen), ...demands },
    value,
  };
}

function losses(chosen: ChosenMetrics): Record<string, number> {
  const weight = weightIn(chosen);
  return { C: weight('C', IMPACT, 1000), I: weight('I', IMPACT, 1000), A: weight('A', IMPACT, 1000) };
}

function weightIn(chosen: ChosenMetrics): (name: string, table: readonly (number | bigint)[], unit: number) => number {
  return (name, table, unit) => weightOf(CVSS2_METRICS, chosen, name, table, unit);
}
