const SQRT2 = Math.sqrt(2);
const LN2_HIGH = 0.693_147_180_369_123_816_49;
const LN2_LOW = 1.908_214_929_270_587_700_02e-10;
/** With |s| ≤ 0.1716 the terms beyond s^23 are below 2^-53. */
const LAST_TERM = 23;

/** The natural logarithm of a positive number, by + - × ÷ only: the same bytes in every engine, which Math.log does not promise. Relative error below 4e-16. */
export function log(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa >= 4_294_967_296; exponent += 32) mantissa /= 4_294_967_296;
  for (; mantissa < 1 / 4_294_967_296; exponent -= 32) mantissa *= 4_294_967_296;
  for (; mantissa >= SQRT2; exponent++) mantissa /= 2;
  for (; mantissa < SQRT2 / 2; exponent--) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const squared = s * s;
  let series = 0;
  for (let term = LAST_TERM; term >= 3; term -= 2) series = (series + 1 / term) * squared;
  return exponent * LN2_HIGH + (2 * s + (2 * s * series + exponent * LN2_LOW));
}
