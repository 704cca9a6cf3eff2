import { log } from '../random/logarithm.ts';

const HALF_LOG_2_PI = 0.918_938_533_204_672_8;
/** From here on Stirling's series (Abramowitz and Stegun, 6.1.41) is exact to 1e-15 with the terms used. */
const LARGE = 12;

/** ln Γ(x) for x above 0: Stirling's series after shifting x upward by Γ(x) = Γ(x + 1) / x. */
export function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < LARGE; z++) product *= z;
  const inverse = 1 / (z * z);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188))))) / z;
  return (z - 0.5) * log(z) - z + HALF_LOG_2_PI + series - log(product);
}
