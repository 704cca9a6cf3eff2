/** Counts the ids of the shapes on one slide; the slide itself has 1. */
export class SlideIds {
  #last = 1;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}
