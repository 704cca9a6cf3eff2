import type { FormulaStep } from '../vector/formula-step.ts';

/** Levels of the six equivalence sets, the score of their macro vector from the table, and what the distances within it take off. */
export function cvss4Steps(parts: Readonly<Record<string, number>>, score: number, hasImpact: boolean): FormulaStep[] {
  const { eq1 = 0, eq2 = 0, eq3 = 0, eq4 = 0, eq5 = 0, eq6 = 0, macroVector = 0 } = parts;
  const lookup: FormulaStep = {
    part: 'macroVector',
    formula: '{eq1} {eq2} {eq3} {eq4} {eq5} {eq6}',
    values: { eq1, eq2, eq3, eq4, eq5, eq6 },
    value: macroVector,
    isLookup: true,
  };
  if (!hasImpact) return [lookup, { part: 'score', formula: '0', values: {}, value: 0 }];
  const distance = Math.round((macroVector - score) * 10) / 10;
  return [lookup, { part: 'score', formula: '{macroVector} − {distance}', values: { macroVector, distance }, value: score }];
}
