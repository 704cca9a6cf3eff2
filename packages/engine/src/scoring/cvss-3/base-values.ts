import type { Severity } from '../method.ts';
import { CVSS_BANDS, severityByTenth } from '../severity-bands.ts';
import { scoreOfSubscores } from './base-score.ts';
import type { Edition } from './edition.ts';
import { EXPLOITABILITY, exploitabilityIndex, SUBSCORE_UNIT } from './exploitability.ts';
import { KEPT_INDEX, LOSSES, lossIndex } from './impact.ts';

/** Number of base vectors. */
const BASE_VECTORS = 2592;

/** The words of the scale by tenth. */
export const SEVERITY: readonly Severity[] = severityByTenth(CVSS_BANDS);

/** All that follows from the eight base metrics. */
export interface BaseValues {
  readonly tenths: number;
  readonly score: number;
  readonly severity: Severity;
  readonly parts: { readonly iss: number; readonly impact: number; readonly exploitability: number; readonly base: number };
}

/** Looks the base values of an edition up by the value indices of the base metrics; each is computed once, when first asked for. */
export class BaseTable {
  private readonly edition: Edition;
  private readonly known: (BaseValues | undefined)[] = Array.from({ length: BASE_VECTORS });

  constructor(edition: Edition) {
    this.edition = edition;
  }

  /** `values`: indices of AV, AC, PR, UI, S, C, I, A. */
  lookUp(values: Uint8Array): BaseValues {
    const [av = 0, ac = 0, pr = 0, ui = 0, s = 0, c = 0, i = 0, a = 0] = [
      values[0],
      values[1],
      values[2],
      values[3],
      values[4],
      values[5],
      values[6],
      values[7],
    ];
    const at = ((((av * 2 + ac) * 3 + pr) * 2 + ui) * 2 + s) * 27 + (c * 3 + i) * 3 + a;
    return (
      this.known[at] ??
      (this.known[at] = this.compute(exploitabilityIndex(s, av, ac, pr, ui), s, lossIndex(KEPT_INDEX[c] ?? 0, KEPT_INDEX[i] ?? 0, KEPT_INDEX[a] ?? 0)))
    );
  }

  private compute(how: number, scope: number, loss: number): BaseValues {
    const { impact: table, roundUp } = this.edition;
    const impact = table.impact[scope * LOSSES + loss] ?? 0;
    const exploitability = EXPLOITABILITY[how] ?? 0;
    const tenths = scoreOfSubscores(roundUp, scope, impact, exploitability);
    const base = tenths / 10;
    const parts = Object.freeze({ iss: (table.iss[loss] ?? 0) / 1e6, impact: impact / SUBSCORE_UNIT, exploitability: exploitability / SUBSCORE_UNIT, base });
    return { tenths, score: base, severity: SEVERITY[tenths] ?? 'none', parts };
  }
}
