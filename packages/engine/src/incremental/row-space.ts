import type { ElementFacts } from '../features/element-facts.ts';

/** Room for rows of facts to come and go; a row that comes is empty until it is written. */
export class RowSpace {
  private readonly facts: ElementFacts;
  private length: number;

  constructor(facts: ElementFacts, length: number) {
    this.facts = facts;
    this.length = length;
  }

  insert(row: number): void {
    const { words } = this.facts;
    if ((this.length + 1) * words > this.facts.bits.length) this.grow();
    this.facts.bits.copyWithin((row + 1) * words, row * words, this.length * words);
    this.facts.bits.fill(0, row * words, (row + 1) * words);
    this.length += 1;
  }

  remove(row: number): void {
    const { words } = this.facts;
    this.facts.bits.copyWithin(row * words, (row + 1) * words, this.length * words);
    this.length -= 1;
  }

  /** An eighth more, so that rows that come one by one are seldom copied. */
  private grow(): void {
    const room = new Uint32Array((this.length + (this.length >>> 3) + 16) * this.facts.words);
    room.set(this.facts.bits.subarray(0, this.length * this.facts.words));
    this.facts.bits = room;
  }
}
