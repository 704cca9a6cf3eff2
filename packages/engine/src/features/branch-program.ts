/** Where a program ends: what it was asked holds, or does not. */
export const HOLDS = -1;
export const FAILS = -2;

/** Integers of one step: the word and the mask to test, and the next step where one of the bits is set and where none is. */
const STEP = 4;

/**
 * A condition over bits as a list of branches. Each step tests bits of one word and goes on to another, so that `all`, `any` and `not` of any
 * depth cost one short walk without calls. It is put together from its end: a part is told where to go when it holds and when it fails.
 */
export class BranchProgram {
  private readonly steps: number[] = [];

  /** Adds "one of these bits is set"; gives the step that begins it. */
  any(bits: readonly number[], onHolds: number, onFails: number): number {
    const masks = new Map<number, number>();
    for (const bit of bits) masks.set(bit >>> 5, (masks.get(bit >>> 5) ?? 0) | (1 << (bit & 31)));
    let next = onFails;
    for (const [word, mask] of [...masks].reverse()) {
      this.steps.push(word, mask, onHolds, next);
      next = this.steps.length - STEP;
    }
    return next;
  }

  /** A test that begins at a step (or holds always or never). */
  test(start: number): (words: Uint32Array, at: number) => boolean {
    const code = Int32Array.from(this.steps);
    return (words, at) => evaluate(code, start, words, at);
  }
}

function evaluate(code: Int32Array, start: number, words: Uint32Array, at: number): boolean {
  let step = start;
  while (step >= 0) {
    const isSet = ((words[at + (code[step] as number)] as number) & (code[step + 1] as number)) !== 0;
    step = code[isSet ? step + 2 : step + 3] as number;
  }
  return step === HOLDS;
}
