import type { EffectiveLevels } from './effective-levels.ts';
import { type MacroVector, macroScore } from './macro-vector.ts';
import { EQ1_HIGHEST, EQ1_STEPS, EQ2_HIGHEST, EQ2_STEPS, EQ3_EQ6_HIGHEST, EQ3_EQ6_STEPS, EQ4_HIGHEST, EQ4_STEPS } from './tables.ts';

/** Divisible by every number of steps (1, 2, 4–8, 10) times every number of lower macro vectors (1–5): all terms stay whole. */
const PARTS_OF_TENTH = 840 * 60;

/**
 * The score of a vector: that of its macro vector, less the mean of the proportional distances to the next lower ones.
 * Source: CVSS v4.0 specification §8.2, steps 1a–1d, 2 and 3. Exact, rounded once, half up.
 *
 * @returns tenths, 0–100
 */
export function interpolate(levels: EffectiveLevels, macro: MacroVector): number {
  const { eq1, eq2, eq3, eq4, eq5, eq6 } = macro;
  const value = macroScore(eq1, eq2, eq3, eq4, eq5, eq6) ?? 0;
  let existing = 0;
  let distances = 0;
  // Step 1 for one equivalence set: (a) the greatest score difference, (b) the severity distance, (c) its proportion, (d) the product.
  const take = (lower: number | undefined, distance: number, steps: number): void => {
    if (lower === undefined) return;
    existing++;
    distances += ((value - lower) * distance * PARTS_OF_TENTH) / steps;
  };
  take(macroScore(eq1 + 1, eq2, eq3, eq4, eq5, eq6), levels.av + levels.pr + levels.ui - (EQ1_HIGHEST[eq1] ?? 0), EQ1_STEPS[eq1] ?? 1);
  take(macroScore(eq1, eq2 + 1, eq3, eq4, eq5, eq6), levels.ac + levels.at - (EQ2_HIGHEST[eq2] ?? 0), EQ2_STEPS[eq2] ?? 1);
  const impact = levels.vc + levels.vi + levels.va + levels.cr + levels.ir + levels.ar;
  take(nextLowerOfEq3AndEq6(macro), impact - (EQ3_EQ6_HIGHEST[eq3]?.[eq6] ?? 0), EQ3_EQ6_STEPS[eq3]?.[eq6] ?? 1);
  take(macroScore(eq1, eq2, eq3, eq4 + 1, eq5, eq6), levels.sc + levels.si + levels.sa - (EQ4_HIGHEST[eq4] ?? 0), EQ4_STEPS[eq4] ?? 1);
  // A level of EQ5 holds one value of E only, so that its distance is always 0.
  take(macroScore(eq1, eq2, eq3, eq4, eq5 + 1, eq6), 0, 1);
  // Step 2: the mean; step 3: subtract it and round to one decimal.
  const mean = existing === 0 ? 0 : distances / existing;
  return Math.min(100, Math.max(0, Math.floor((2 * (value * PARTS_OF_TENTH - mean) + PARTS_OF_TENTH) / (2 * PARTS_OF_TENTH))));
}

/** EQ3 and EQ6 descend together: 00 to the better of 01 and 10, 01 to 11, 10 to 11, 11 to 21. Source: step 1a, table 30. */
function nextLowerOfEq3AndEq6(macro: MacroVector): number | undefined {
  const { eq1, eq2, eq3, eq4, eq5, eq6 } = macro;
  if (eq3 === 0 && eq6 === 0) {
    return Math.max(macroScore(eq1, eq2, 0, eq4, eq5, 1) ?? 0, macroScore(eq1, eq2, 1, eq4, eq5, 0) ?? 0);
  }
  return eq6 === 0 ? macroScore(eq1, eq2, eq3, eq4, eq5, 1) : macroScore(eq1, eq2, eq3 + 1, eq4, eq5, 1);
}
