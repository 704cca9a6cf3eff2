import type { Flow } from './flow.ts';
import { Page } from './page.ts';

/** Sets flows down pages and opens new ones. */
export class Paginator {
  readonly pages: Page[] = [];
  #y = 0;
  #isWide = false;
  #isFresh = true;

  /** The page that is being filled. */
  get page(): Page {
    return this.pages.at(-1) ?? this.newPage();
  }

  /** Where the next thing would begin. */
  get y(): number {
    return this.#y;
  }

  /** Begins a page unless the present one is empty and lies the right way. */
  startPage(isWide = this.#isWide): void {
    this.#isWide = isWide;
    if (this.#isFresh && this.pages.at(-1)?.isWide === isWide) return;
    if (this.#isFresh) this.pages.pop();
    this.newPage();
  }

  /** Turns the paper; begins a page only where that changes something. */
  turn(isWide: boolean): void {
    if (this.pages.length === 0 || isWide !== this.#isWide) this.startPage(isWide);
  }

  newPage(): Page {
    this.pages.at(-1)?.close();
    const page = new Page(this.#isWide);
    this.pages.push(page);
    this.#y = page.frame.top;
    this.#isFresh = true;
    return page;
  }

  /** Sets flows one under the other; what heads something stays with it. */
  place(flows: readonly Flow[]): void {
    for (const [index, flow] of flows.entries()) {
      if (!this.#isFresh && this.#y + neededFrom(flows, index) > this.page.frame.bottom) this.newPage();
      this.#placeOne(flow);
    }
  }

  #placeOne(flow: Flow): void {
    let { gap } = flow;
    while (!flow.isDone) {
      const { page } = this;
      const y = this.#isFresh ? this.#y : this.#y + gap;
      const piece = flow.take(page.frame.bottom - y, this.#isFresh);
      if (piece === undefined) {
        this.newPage();
        continue;
      }
      piece.draw(page, page.frame.x, y);
      this.#y = y + piece.height;
      this.#isFresh = false;
      gap = 0;
      if (!flow.isDone) this.newPage();
    }
  }
}

/** Height that a flow needs to be begun, with what must follow it. */
function neededFrom(flows: readonly Flow[], index: number): number {
  const flow = flows[index];
  if (flow === undefined) return 0;
  const own = flow.gap + flow.least;
  return flow.keepsWithNext === true ? own + neededFrom(flows, index + 1) : own;
}
