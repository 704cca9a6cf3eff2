/** What the easiest step there is costs an attacker; difficulties are whole numbers of this thousandth. ASSUMPTION `assumption.paths.step-difficulty`. */
export const EASIEST_STEP = 1000;

/** The greatest exploitability that CVSS 3.1 knows: AV:N, AC:L, PR:N, UI:N. Source: CVSS 3.1 §7.1, `8.22 × AV × AC × PR × UI`, and table 15. */
const GREATEST_EXPLOITABILITY = 8.22 * 0.85 * 0.77 * 0.85 * 0.85;

/** What carrying traffic costs: a network passes on whatever arrives. ASSUMPTION `assumption.paths.carriers`. */
export const CARRIED = 0;

/** What a router or firewall costs on which no rule finds a way to take it over: as much as the easiest step. ASSUMPTION `assumption.paths.carriers`. */
export const FILTERED = EASIEST_STEP;

/** What a step costs of which no exploitability is known: it is taken as easy, so that it is not overlooked. ASSUMPTION `assumption.paths.unknown-step`. */
export const UNKNOWN_STEP = EASIEST_STEP;

/**
 * The difficulty of a step with this exploitability (CVSS 3.x scale, above 0 and up to 3.89): `1000 × (1 + ln(greatest / exploitability))`,
 * from 1000 (nothing stands in the way) to about 4469. CVSS multiplies what stands in the way; its logarithm makes steps in a row add up.
 */
export function difficultyOf(exploitability: number): number {
  if (!(exploitability > 0)) return UNKNOWN_STEP;
  return Math.max(EASIEST_STEP, EASIEST_STEP + Math.round(EASIEST_STEP * Math.log(GREATEST_EXPLOITABILITY / exploitability)));
}
