import { BYTES_AT_ONCE, BYTES_PER_SECOND, FRAMES_AT_ONCE, FRAMES_PER_SECOND } from '../limits.ts';

/** How fast one connection may send: far above what a person does, and below what would keep the server from others. */
export class Pace {
  #frames = FRAMES_AT_ONCE;
  #bytes = BYTES_AT_ONCE;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** Whether a frame of this size is within the pace; `now` in milliseconds. */
  take(bytes: number, now: number): boolean {
    const seconds = Math.max(0, now - this.#at) / 1_000;
    this.#at = now;
    this.#frames = Math.min(FRAMES_AT_ONCE, this.#frames + seconds * FRAMES_PER_SECOND) - 1;
    this.#bytes = Math.min(BYTES_AT_ONCE, this.#bytes + seconds * BYTES_PER_SECOND) - bytes;
    return this.#frames >= 0 && this.#bytes >= 0;
  }
}
