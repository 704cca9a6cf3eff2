import { baseStep, effective, type FormulaGround, POWER, type SubscoreForm, subscoreSteps, temporalStep } from '../cvss-3/steps.ts';
import { weightOf } from '../vector/chosen-metrics.ts';
import type { FormulaStep } from '../vector/formula-step.ts';
import { SMART_HOME_METRICS } from './metrics.ts';
import { INFORMATION_IMPORTANCE, LIFE_AND_PROPERTY } from './tables.ts';

/** The formula of figures 3-2 and 3-3. */
export function smartHomeSteps(ground: FormulaGround, isCompat: boolean): FormulaStep[] {
  const { parts } = ground;
  const steps = [...subscoreSteps(ground, form(ground, false)), baseStep(ground, 'base', isCompat)];
  if (parts['environmental'] === undefined) return steps;
  return [
    ...steps,
    ...subscoreSteps(ground, form(ground, true)),
    baseStep(ground, 'modifiedBase', isCompat),
    temporalStep(ground, 'environmental', '{modifiedBase}', { modifiedBase: parts['modifiedBase'] ?? 0 }),
  ];
}

/** LP and II multiply the whole bracket; the exponent is that of CVSS 3.0 in figure 3-3 too. */
function form({ chosen }: FormulaGround, isModified: boolean): SubscoreForm {
  const m = isModified ? 'M' : '';
  const weight = (name: string, table: readonly number[]): number =>
    weightOf(SMART_HOME_METRICS, { [name]: effective(chosen, name, isModified) }, name, table, 10);
  return {
    impact: (bracket) => `(${bracket}) × {${m}LP} × {${m}II}`,
    values: { [`${m}LP`]: weight('LP', LIFE_AND_PROPERTY), [`${m}II`]: weight('II', INFORMATION_IMPORTANCE) },
    modifiedPower: isModified ? POWER.replace('iss', 'miss') : undefined,
  };
}
