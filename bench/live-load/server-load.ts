import { once } from 'node:events';
import type { LiveProcess } from '../../apps/server/src/live/testing/start-process.contract.ts';

/** What the server's process says of itself. */
interface Sample {
  readonly rss: number;
  /** Processor time since its start, in milliseconds. */
  readonly cpu: number;
  readonly updates: number;
  readonly refused: number;
  /** How late it got its turn since its start, in milliseconds: 95 and 99 of 100. */
  readonly late95: number;
  readonly late99: number;
}

/** Watches the memory and the processor time of a server while others keep it busy. */
export class ServerLoad {
  readonly #server: LiveProcess;
  #peak = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: LiveProcess) {
    this.#server = server;
  }

  async sample(): Promise<Sample> {
    const answer = once(this.#server.child, 'message');
    this.#server.child.send('how are you');
    const [sample] = (await answer) as [Sample];
    this.#peak = Math.max(this.#peak, sample.rss);
    return sample;
  }

  watch(): void {
    this.#timer = setInterval(() => void this.sample(), 1_000);
  }

  /** Most memory that was seen, in bytes. */
  end(): number {
    clearInterval(this.#timer);
    return this.#peak;
  }
}
