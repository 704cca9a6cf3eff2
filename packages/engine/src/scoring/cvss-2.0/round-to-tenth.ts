/**
 * A product of whole numbers brought to one decimal, half up (away from zero), exactly.
 * Source: CVSS 2.0 guide §3.2, `round_to_1_decimal`.
 *
 * @param value whole number of the unit
 * @param tenth how many units make a tenth
 * @returns tenths
 */
export function roundToTenth(value: number, tenth: number): number {
  const rounded = Math.floor((2 * Math.abs(value) + tenth) / (2 * tenth));
  return value < 0 ? -rounded : rounded;
}
