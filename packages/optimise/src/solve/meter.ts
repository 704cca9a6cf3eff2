import { CancelledError } from '@anshin/engine';

/** What a solve may spend. */
export interface Limits {
  /** Multiplications; a run that this ends gives the same answer on every machine. Some seconds' worth when neither work nor seconds are given. */
  readonly work?: number;
  /** Seconds, kept by `clock`, and handed to HiGHS as its own time limit. */
  readonly seconds?: number;
  /** A clock in milliseconds, such as `performance.now`; without one only HiGHS keeps `seconds`. */
  readonly clock?: () => number;
}

/** How a caller follows a solve and ends it; both are asked between nodes, never by a clock. */
export interface SolveControl {
  /** An AbortSignal fits, and so does a flag in shared memory. */
  readonly signal?: { readonly aborted: boolean };
  /** Told how many nodes and rounds of search are done; how many there will be is not known. */
  readonly progress?: (done: number) => void;
}

/** ASSUMPTION: three to six seconds. */
const USUAL_WORK = 3e9;
/** ASSUMPTION: the caller is told at every so many steps. */
const TOLD_EVERY = 16;

/** The work that limits allow. Seconds take its place where a clock keeps them. */
export function workOf({ work, seconds, clock }: Limits): number {
  return work ?? (seconds === undefined || clock === undefined ? USUAL_WORK : Infinity);
}

/** Counts work against the limits; the clock is read only now and then. */
export class Meter {
  /** Multiplications so far. */
  work = 0;
  private steps = 0;
  private readonly most: number;
  private readonly clock: (() => number) | undefined;
  private readonly end: number;
  private readonly seconds: number | undefined;
  private readonly control: SolveControl;
  private isLate = false;

  constructor(limits: Limits, control: SolveControl = {}) {
    this.most = workOf(limits);
    this.clock = limits.seconds === undefined ? undefined : limits.clock;
    this.end = this.clock === undefined ? Infinity : this.clock() + (limits.seconds ?? Infinity) * 1000;
    this.seconds = limits.seconds;
    this.control = control;
  }

  /** Whether a limit is reached. Throws a CancelledError when the caller wants no more. */
  isOver(): boolean {
    if (this.control.signal?.aborted === true) throw new CancelledError();
    if (this.isLate || this.work > this.most) return true;
    if (this.clock !== undefined && this.clock() > this.end) this.isLate = true;
    return this.isLate;
  }

  /** One node, or one round of search, more. */
  step(): void {
    if (++this.steps % TOLD_EVERY === 0) this.control.progress?.(this.steps);
  }

  /** What is left of the limits, or a share of it, for a part of the job. Seconds that no clock keeps are passed on whole. */
  left(share = 1): Limits {
    const work = share * Math.max(0, this.most - this.work);
    if (this.clock !== undefined) return { work, seconds: (share * Math.max(0, this.end - this.clock())) / 1000, clock: this.clock };
    return this.seconds === undefined ? { work } : { work, seconds: this.seconds };
  }
}
