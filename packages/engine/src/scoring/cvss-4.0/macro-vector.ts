import type { EffectiveLevels } from './effective-levels.ts';
import { MACRO_VECTOR_SCORES } from './tables.ts';

/** Levels of the six equivalence sets, 0 the most severe. */
export interface MacroVector {
  readonly eq1: number;
  readonly eq2: number;
  readonly eq3: number;
  readonly eq4: number;
  readonly eq5: number;
  readonly eq6: number;
}

/** The macro vector of a vector. Source: CVSS v4.0 specification §8.2, tables 24–29. */
export function macroVector(levels: EffectiveLevels): MacroVector {
  const { av, pr, ui, vc, vi, va, sc, si, sa } = levels;
  const hasOpenWay = av === 0 || pr === 0 || ui === 0;
  const isWideOpen = av === 0 && pr === 0 && ui === 0;
  const hasHighImpact = vc === 0 || vi === 0 || va === 0;
  const hasSafety = si === 0 || sa === 0;
  const hasHighSubsequent = sc === 1 || si === 1 || sa === 1;
  const isDemanded = (vc === 0 && levels.cr === 0) || (vi === 0 && levels.ir === 0) || (va === 0 && levels.ar === 0);
  return {
    eq1: isWideOpen ? 0 : hasOpenWay && av !== 3 ? 1 : 2,
    eq2: levels.ac === 0 && levels.at === 0 ? 0 : 1,
    eq3: vc === 0 && vi === 0 ? 0 : hasHighImpact ? 1 : 2,
    eq4: hasSafety ? 0 : hasHighSubsequent ? 1 : 2,
    eq5: levels.e,
    eq6: isDemanded ? 0 : 1,
  };
}

/** Score of each macro vector in tenths, -1 where there is none; by `place`. */
const SCORES: Int8Array = new Int8Array(3 * 2 * 3 * 3 * 3 * 2).fill(-1);
for (const [levels, tenths] of Object.entries(MACRO_VECTOR_SCORES)) {
  const [eq1 = 0, eq2 = 0, eq3 = 0, eq4 = 0, eq5 = 0, eq6 = 0] = Array.from(levels, Number);
  SCORES[place(eq1, eq2, eq3, eq4, eq5, eq6)] = tenths;
}

/** Score of a macro vector in tenths; undefined where it does not exist. Source: CVSS v4.0 specification §8.3. */
export function macroScore(eq1: number, eq2: number, eq3: number, eq4: number, eq5: number, eq6: number): number | undefined {
  if (eq1 > 2 || eq2 > 1 || eq3 > 2 || eq4 > 2 || eq5 > 2 || eq6 > 1) return undefined;
  const tenths = SCORES[place(eq1, eq2, eq3, eq4, eq5, eq6)] ?? -1;
  return tenths < 0 ? undefined : tenths;
}

function place(eq1: number, eq2: number, eq3: number, eq4: number, eq5: number, eq6: number): number {
  return ((((eq1 * 2 + eq2) * 3 + eq3) * 3 + eq4) * 3 + eq5) * 2 + eq6;
}
