import type { AnshinDocument } from '@anshin/model';
import type { Summary } from '../summary/summarise.ts';
import type { LiveLog } from './live-log.ts';

/** What may be set of the rooms; times in milliseconds. */
export interface LiveRoomsOptions {
  /** What the row of the portfolio says; the engine's assessment in this thread when left out. Give one that works in another thread for large systems. */
  readonly summarise?: ((document: AnshinDocument) => Summary | Promise<Summary>) | undefined;
  readonly log?: LiveLog | undefined;
  /** Most connections to one assessment. */
  readonly maxConnections?: number | undefined;
  /** How long a room stays open after the last one left. */
  readonly grace?: number | undefined;
  /** Loose updates after which the state is written anew. */
  readonly compactAfter?: number | undefined;
  /** How long the state is left alone then, since writing a large one keeps the disk busy. */
  readonly compactPause?: number | undefined;
  /** Loose updates after which that is done when a room closes. */
  readonly compactAtEnd?: number | undefined;
  /** After so much editing a revision is kept, besides the one when a room closes. */
  readonly revisionAfter?: number | undefined;
  /** How long nothing changes before the row of the portfolio follows. */
  readonly summaryQuiet?: number | undefined;
  /** How long the row may lag behind while people go on editing. */
  readonly summaryLatest?: number | undefined;
  /** How long updates are gathered before the others are told of them. */
  readonly gather?: number | undefined;
  /** How long after its opening a document is checked as a whole. */
  readonly lookAfter?: number | undefined;
  /** How long closing waits for the database. */
  readonly patience?: number | undefined;
  /** How often each browser is asked for a sign of life. */
  readonly heartbeat?: number | undefined;
  /** How long a browser may stay silent. */
  readonly silence?: number | undefined;
}

/** Every setting. */
export type LiveSettings = { readonly [Name in keyof Omit<LiveRoomsOptions, 'summarise' | 'log'>]-?: number };

/**
 * What holds where nothing is set. ASSUMPTION: 200 people are more than ever edit one system; 30 s outlast a reload; 500 updates load in 50 ms; a client of
 * the protocol gives up after 30 s without a word, so it hears one every 15 s.
 */
const DEFAULTS: LiveSettings = {
  maxConnections: 200,
  grace: 30_000,
  compactAfter: 500,
  compactPause: 5_000,
  compactAtEnd: 100,
  revisionAfter: 600_000,
  summaryQuiet: 2_000,
  summaryLatest: 15_000,
  gather: 10,
  lookAfter: 2_000,
  patience: 10_000,
  heartbeat: 15_000,
  silence: 60_000,
};

/** The settings of options. */
export function settingsOf(options: LiveRoomsOptions): LiveSettings {
  const given = Object.entries(options).filter(([name, value]) => name in DEFAULTS && value !== undefined);
  return { ...DEFAULTS, ...(Object.fromEntries(given) as Partial<LiveSettings>) };
}
