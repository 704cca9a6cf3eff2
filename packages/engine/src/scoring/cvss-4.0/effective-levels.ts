/** Severity levels of the metrics that count, 0 the highest; SC, SI and SA begin at 1, as 0 is the safety value `S`. */
export interface EffectiveLevels {
  readonly av: number;
  readonly ac: number;
  readonly at: number;
  readonly pr: number;
  readonly ui: number;
  readonly vc: number;
  readonly vi: number;
  readonly va: number;
  readonly sc: number;
  readonly si: number;
  readonly sa: number;
  readonly e: number;
  readonly cr: number;
  readonly ir: number;
  readonly ar: number;
}

/** Places in `CVSS4_METRICS`. */
const E = 11;
const MODIFIED = 15;

/**
 * The levels behind a vector: modified metrics replace base metrics; E, CR, IR and AR default to the worst case.
 * Source: CVSS v4.0 specification §4.2, and the notes under tables 27, 28 and 29.
 *
 * @param values value indices in the order of `CVSS4_METRICS`
 */
export function effectiveLevels(values: Uint8Array): EffectiveLevels {
  const base = (place: number): number => {
    const modified = values[MODIFIED + place] ?? 0;
    return modified === 0 ? (values[place] ?? 0) : modified - 1;
  };
  /** SI and SA: the modified list has `S` before `H`, the base list begins with `H`. */
  const subsequent = (place: number): number => {
    const modified = values[MODIFIED + place] ?? 0;
    return modified === 0 ? (values[place] ?? 0) + 1 : modified - 1;
  };
  const worstCase = (place: number): number => Math.max((values[place] ?? 0) - 1, 0);
  return {
    av: base(0),
    ac: base(1),
    at: base(2),
    pr: base(3),
    ui: base(4),
    vc: base(5),
    vi: base(6),
    va: base(7),
    sc: base(8) + 1,
    si: subsequent(9),
    sa: subsequent(10),
    e: worstCase(E),
    cr: worstCase(E + 1),
    ir: worstCase(E + 2),
    ar: worstCase(E + 3),
  };
}
