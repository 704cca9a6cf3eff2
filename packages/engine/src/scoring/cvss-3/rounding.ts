/**
 * Brings a value up to whole tenths.
 *
 * @param value whole number of the unit, at most 2⁵³
 * @param tenth how many units make a tenth
 * @returns tenths
 */
export type RoundUp = (value: number, tenth: number) => number;

/**
 * The smallest tenth that is not below the value.
 * Source: CVSS 3.0 §8 ("Round up"); also the smart-home method, figures 3-2 and 3-3. Exact, as value and unit are whole numbers.
 */
export function roundUp30(value: number, tenth: number): number {
  return Math.ceil(value / tenth);
}

/**
 * Round to five decimals first, then up to one.
 * Source: CVSS 3.1 appendix A, `Roundup`: `int_input = round_to_nearest_integer(input × 100000)`.
 */
export function roundUp31(value: number, tenth: number): number {
  const hundredThousandths = Math.floor(value / (tenth / 10_000) + 0.5);
  return Math.ceil(hundredThousandths / 10_000);
}
