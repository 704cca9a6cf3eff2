import type { FormulaStep } from '../vector/formula-step.ts';

/** Likelihood times impact, and the share of the greatest product by which the severity goes. */
export function matrixSteps(parts: Readonly<Record<string, number>>, score: number): FormulaStep[] {
  const { likelihood = 0, impact = 0, likelihoods = 1, impacts = 1 } = parts;
  return [
    { part: 'score', formula: '{L} × {I}', values: { L: likelihood, I: impact }, value: score },
    { part: 'share', formula: '100 × {score} / ({N} × {M})', values: { score, N: likelihoods, M: impacts }, value: (100 * score) / (likelihoods * impacts) },
  ];
}
