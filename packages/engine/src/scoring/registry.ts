import { ccdsSmartHome } from './ccds-smart-home/method.ts';
import { crss } from './crss/method.ts';
import { cvss20 } from './cvss-2.0/method.ts';
import { cvss30 } from './cvss-3.0/method.ts';
import { cvss31 } from './cvss-3.1/method.ts';
import { cvss40 } from './cvss-4.0/method.ts';
import { matrix } from './matrix/method.ts';
import type { ScoreOptions, ScoreOutcome, ScoringMethod } from './method.ts';
import { owaspRiskRating } from './owasp-risk-rating/method.ts';
import { unknownPrefix } from './vector/vector-problem.ts';

/** Every scoring method, the most used first; a new one is a folder and a line here. */
export const SCORING_METHODS = [cvss31, ccdsSmartHome, cvss40, cvss30, cvss20, crss, owaspRiskRating, matrix] as const satisfies readonly ScoringMethod[];

/** The method that a vector names by its beginning; undefined where it names none. */
export function methodOf(vector: string): ScoringMethod | undefined {
  for (const method of SCORING_METHODS) if (vector.startsWith(method.prefix)) return method;
  return SCORING_METHODS.find((method: ScoringMethod) => method.otherPrefixes?.some((prefix) => vector.startsWith(prefix)));
}

/** Scores a vector by the method that it names. Never throws: what cannot be scored comes back as a problem with its place. */
export function scoreVector(vector: string, options?: ScoreOptions): ScoreOutcome {
  const method = methodOf(vector);
  return method === undefined ? unknownPrefix(vector) : method.score(vector, options);
}
