/**
 * Milliseconds of one beat on the machine that the budgets were set on, when nothing else ran: 2 cores of an AMD EPYC (Zen 4 class), Node 20.
 * ASSUMPTION: measured once, median of 200 beats; budgets of time are stretched by how much longer a beat takes here and now.
 */
const REFERENCE_MS = 7.3;

const NUMBERS = 1 << 18;
const TEXT = JSON.stringify(Array.from({ length: 12_000 }, (_, index) => ({ id: `c-${index}`, kind: 'sensor', between: [index, index * 7] })));

/** Fixed work of two kinds that the jobs consist of: arithmetic over typed arrays, and reading a text into objects. */
function beat(): number {
  const start = performance.now();
  const numbers = new Int32Array(NUMBERS);
  let state = 1;
  for (let round = 0; round < 8; round++) {
    for (let index = 0; index < NUMBERS; index++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      numbers[(state >>> 14) & (NUMBERS - 1)] = ((numbers[index] as number) + state) | 0;
    }
  }
  const read = JSON.parse(TEXT) as readonly unknown[];
  if (read.length + (numbers[1] as number) === 0.5) throw new Error('never: keeps the work from being left out');
  return performance.now() - start;
}

/** How much longer than on the reference machine fixed work takes at this moment: the median of some beats; 1 where it is as fast or faster. */
export function slowness(beats = 3): number {
  const times = Array.from({ length: beats }, beat).sort((a, b) => a - b);
  return Math.max(1, (times[Math.floor(beats / 2)] as number) / REFERENCE_MS);
}
