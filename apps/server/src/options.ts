import type { Explain } from './catalog/explanation.ts';
import type { LogOptions } from './logging/make-log.ts';

/** How long and how much one client may take. */
export interface ClientLimits {
  /** Milliseconds in which a request must have arrived. ASSUMPTION: 32 MB over a slow office line. */
  readonly requestMs: number;
  /** Milliseconds in which its head must have arrived. */
  readonly headMs: number;
  /** Requests a minute from one address; one person with many tabs sends far fewer. */
  readonly perMinute: number;
  /** Those that take a lot of work. */
  readonly heavyPerMinute: number;
}

/** The usual limits. */
export const CLIENT_LIMITS: ClientLimits = { requestMs: 120_000, headMs: 20_000, perMinute: 6_000, heavyPerMinute: 300 };

/** How the server answers; where the data lie is said apart from it. */
export interface ServeOptions {
  /** The address to listen on; the loopback address when left out. */
  readonly host?: string | undefined;
  /** 0 takes any free one. */
  readonly port: number;
  /** Listen on an address that others can reach, though there are no accounts: whoever reaches it owns the data. */
  readonly allowNetwork?: boolean | undefined;
  /** Names besides the address under which browsers reach it. */
  readonly hosts?: readonly string[] | undefined;
  /** Origins besides its own whose pages may use it: a development server in front of it. */
  readonly origins?: readonly string[] | undefined;
  /** The built workbench; without it there is the interface alone. */
  readonly webFolder?: string | undefined;
  readonly explain: Explain;
  readonly log?: LogOptions | undefined;
  readonly limits?: Partial<ClientLimits> | undefined;
  readonly now?: (() => Date) | undefined;
}
