import { type ChosenMetrics, weightOf } from '../vector/chosen-metrics.ts';
import type { FormulaStep } from '../vector/formula-step.ts';
import { CVSS3_METRICS } from './metrics.ts';
import {
  ATTACK_COMPLEXITY,
  ATTACK_VECTOR,
  EXPLOIT_CODE_MATURITY,
  IMPACT,
  PRIVILEGES_REQUIRED,
  REMEDIATION_LEVEL,
  REPORT_CONFIDENCE,
  REQUIREMENT,
  USER_INTERACTION,
} from './tables.ts';

/** What the lines of a formula are written from. */
export interface FormulaGround {
  readonly chosen: ChosenMetrics;
  /** `parts` of the score. */
  readonly parts: Readonly<Record<string, number>>;
}

/** What stands for `ISS` to a power when the scope changes. */
export const POWER = '({iss} − 0.02)^15';
/** The same of the modified impact in CVSS 3.1 §7.3. */
export const MODIFIED_POWER = '({miss} × 0.9731 − 0.02)^13';

/** The formula of CVSS 3.0 §8 and CVSS 3.1 §7. */
export function cvss3Steps(ground: FormulaGround, modifiedPower: string): FormulaStep[] {
  const { parts } = ground;
  const steps = [...subscoreSteps(ground, { impact: (bracket) => bracket, modifiedPower: undefined }), baseStep(ground, 'base')];
  if (parts['temporal'] !== undefined) steps.push(temporalStep(ground, 'temporal', '{base}', { base: parts['base'] ?? 0 }));
  if (parts['environmental'] === undefined) return steps;
  const { modifiedImpact = 0, modifiedExploitability = 0 } = parts;
  return [
    ...steps,
    ...subscoreSteps(ground, { impact: (bracket) => bracket, modifiedPower }),
    temporalStep(ground, 'environmental', sumFormula(ground, true), { modifiedImpact, modifiedExploitability }),
  ];
}

/** How a method departs from the sub-scores of CVSS. */
export interface SubscoreForm {
  /** Leads from the impact of CVSS to that of the method, as formula. */
  readonly impact: (bracket: string) => string;
  /** Numbers that `impact` adds. */
  readonly values?: Readonly<Record<string, number>>;
  /** Given: the modified sub-scores, with this in place of the power. */
  readonly modifiedPower: string | undefined;
}

/** ISS, impact and exploitability, or their modified forms. */
export function subscoreSteps(ground: FormulaGround, { impact, values = {}, modifiedPower }: SubscoreForm): FormulaStep[] {
  const isModified = modifiedPower !== undefined;
  const m = isModified ? 'M' : '';
  const iss = isModified ? 'miss' : 'iss';
  const kept = (property: string): string => (isModified ? `(1 − {${property}R} × {M${property}})` : `(1 − {${property}})`);
  const loss = `1 − ${kept('C')} × ${kept('I')} × ${kept('A')}`;
  const changed = `7.52 × ({${iss}} − 0.029) − 3.25 × ${modifiedPower ?? POWER}`;
  const isChanged = scopeOf(ground.chosen, isModified) === 'C';
  const bracket = isChanged ? changed : `6.42 × {${iss}}`;
  const at = (part: string): number => ground.parts[part] ?? 0;
  const [impactPart, exploitabilityPart] = isModified ? ['modifiedImpact', 'modifiedExploitability'] : ['impact', 'exploitability'];
  return [
    { part: iss, formula: isModified ? `min(${loss}, 0.915)` : loss, values: impactWeights(ground.chosen, isModified), value: at(iss) },
    { part: impactPart, formula: impact(bracket), values: { [iss]: at(iss), ...values }, value: at(impactPart) },
    {
      part: exploitabilityPart,
      formula: `8.22 × {${m}AV} × {${m}AC} × {${m}PR} × {${m}UI}`,
      values: exploitabilityWeights(ground.chosen, isModified),
      value: at(exploitabilityPart),
    },
  ];
}

/** The base score of the sub-scores; `isCompat` leaves out the rule for an impact of zero or less. */
export function baseStep(ground: FormulaGround, part: 'base' | 'modifiedBase', isCompat = false): FormulaStep {
  const [impact, exploitability] = part === 'base' ? ['impact', 'exploitability'] : ['modifiedImpact', 'modifiedExploitability'];
  return {
    part,
    formula: sumFormula(ground, part === 'modifiedBase', isCompat),
    values: { [impact]: ground.parts[impact] ?? 0, [exploitability]: ground.parts[exploitability] ?? 0 },
    value: ground.parts[part] ?? 0,
  };
}

function sumFormula({ chosen, parts }: FormulaGround, isModified: boolean, isCompat = false): string {
  const [impact, exploitability] = isModified ? ['modifiedImpact', 'modifiedExploitability'] : ['impact', 'exploitability'];
  if ((parts[impact] ?? 0) <= 0 && !isCompat) return '0';
  const sum = `{${impact}} + {${exploitability}}`;
  const scoped = scopeOf(chosen, isModified) === 'C' ? `1.08 × (${sum})` : sum;
  return `roundUp(min(${isCompat ? `max(${scoped}, 0)` : scoped}, 10))`;
}

/** A score after exploit maturity, remediation and report confidence. */
export function temporalStep({ chosen, parts }: FormulaGround, part: string, before: string, values: Readonly<Record<string, number>>): FormulaStep {
  const weight = (name: string, table: readonly number[]): number => weightOf(CVSS3_METRICS, chosen, name, table, 100);
  const factors = { E: weight('E', EXPLOIT_CODE_MATURITY), RL: weight('RL', REMEDIATION_LEVEL), RC: weight('RC', REPORT_CONFIDENCE) };
  return { part, formula: `roundUp(${before} × {E} × {RL} × {RC})`, values: { ...values, ...factors }, value: parts[part] ?? 0 };
}

function impactWeights(chosen: ChosenMetrics, isModified: boolean): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const property of ['C', 'I', 'A']) {
    weights[isModified ? `M${property}` : property] = effectiveWeight(chosen, property, IMPACT, isModified);
    if (isModified) weights[`${property}R`] = weightOf(CVSS3_METRICS, chosen, `${property}R`, REQUIREMENT, 100);
  }
  return weights;
}

function exploitabilityWeights(chosen: ChosenMetrics, isModified: boolean): Record<string, number> {
  const privileges = PRIVILEGES_REQUIRED[scopeOf(chosen, isModified) === 'C' ? 1 : 0];
  const tables = { AV: ATTACK_VECTOR, AC: ATTACK_COMPLEXITY, PR: privileges, UI: USER_INTERACTION };
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [isModified ? `M${name}` : name, effectiveWeight(chosen, name, table, isModified)]));
}

/** The weight of a base metric after its modified metric; `X` leaves the base value. */
function effectiveWeight(chosen: ChosenMetrics, name: string, table: readonly number[], isModified: boolean): number {
  return weightOf(CVSS3_METRICS, { [name]: effective(chosen, name, isModified) }, name, table, 100);
}

function scopeOf(chosen: ChosenMetrics, isModified: boolean): string {
  return effective(chosen, 'S', isModified);
}

/** The value of a base metric, after its modified metric where those are asked for and it is given. */
export function effective(chosen: ChosenMetrics, name: string, isModified: boolean): string {
  const modified = isModified ? (chosen[`M${name}`] ?? 'X') : 'X';
  return modified === 'X' ? (chosen[name] ?? '') : modified;
}
