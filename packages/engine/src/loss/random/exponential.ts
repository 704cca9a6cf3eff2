/*
 * e^x by + and × only, which IEEE 754 rounds alike everywhere: Math.exp may differ in the last place from engine to engine, and a seed must give
 * the same bytes in all of them. x = k·ln2/64 + r with |r| ≤ ln2/128, e^x = 2^(k/64) · e^r; the series ends where its rest is below 2^-53.
 */
const STEPS = 64;
// ln 2 in two parts (fdlibm, e_exp.c): the first has so few digits that k times it is exact.
const LN2_HIGH = 0.693_147_180_369_123_816_49 / STEPS;
const LN2_LOW = 1.908_214_929_270_587_700_02e-10 / STEPS;
const STEPS_PER_ONE = STEPS * 1.442_695_040_888_963_4;
/** Beyond this (e^±700 ≈ 10^±304) values are held, so that no power leaves the table. */
const MOST = 700;
const BIAS = 1020;
const POWERS = powersOfTwo();
const ROOTS = rootsOfTwo();

/** e^x for one number; held at e^±700. Relative error below 2e-15. */
export function exp(x: number): number {
  return power(x > MOST ? MOST : x < -MOST ? -MOST : x);
}

/** Replaces the first `count` values v by e^(shift + scale·v). */
export function exponentiate(values: Float64Array, count: number, shift: number, scale: number): void {
  for (let i = 0; i < count; i++) {
    const x = shift + scale * (values[i] as number);
    values[i] = power(x > MOST ? MOST : x < -MOST ? -MOST : x);
  }
}

function power(x: number): number {
  // Rounded by cutting off the fraction of a positive number, which is one instruction.
  const k = ((x * STEPS_PER_ONE + 65_536.5) | 0) - 65_536;
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return (ROOTS[k & (STEPS - 1)] as number) * series * (POWERS[(k >> 6) + BIAS] as number);
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * BIAS + 1);
  powers[BIAS] = 1;
  for (let i = 1; i <= BIAS; i++) {
    powers[BIAS + i] = (powers[BIAS + i - 1] as number) * 2;
    powers[BIAS - i] = (powers[BIAS - i + 1] as number) / 2;
  }
  return powers;
}

/** 2^(i/64) as products of repeated square roots of 2; a square root is rounded alike everywhere, a power is not. */
function rootsOfTwo(): Float64Array {
  const roots = new Float64Array(STEPS).fill(1);
  for (let bit = STEPS / 2, root = Math.sqrt(2); bit >= 1; bit /= 2, root = Math.sqrt(root)) {
    for (let i = 0; i < STEPS; i++) if ((i & bit) !== 0) roots[i] = (roots[i] as number) * root;
  }
  return roots;
}
