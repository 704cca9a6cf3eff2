import type { z } from 'zod';
import type { ModelCode } from '../../findings/codes.ts';
import type { Finding } from '../../findings/finding.ts';
import { displayPath } from '../../findings/display-path.ts';
import { MAX_FINDINGS } from '../limits.ts';

/** What a check answers when nothing of the value can be kept. */
export const FAULTY = Symbol('faulty');

/** Checks a value against one schema: the value without its faulty parts (the same object when there are none), or `FAULTY`. */
export type Check = (value: unknown, walk: CheckWalk) => unknown;

/** A departure from the schema, before it becomes a finding. */
export interface Departure {
  readonly code: ModelCode;
  readonly path: readonly string[];
  readonly params: Finding['params'];
  /** What was left out because of it; unset while its holder may still be left out too. */
  dropped: readonly string[] | undefined;
}

/** Where a check stands in the document and what it has found so far. */
export class CheckWalk {
  /** Keys and indexes from the root to the value that is being checked. */
  readonly path: (string | number)[] = [];
  readonly departures: Departure[] = [];
  /** Departures beyond the limit, of which only the number is kept. */
  suppressed = 0;
  /** Keys of the maps that were looked at. */
  keys = 0;
  /** Whether the last key of the path is being checked itself, rather than the value under it. */
  isInKey = false;

  /**
   * Notes a departure at the present path, or below it at `key`. The params are only asked for while there is room. Added to them are `at`, the
   * path in words, and `about: 'key'` where a key is at fault.
   */
  report(code: ModelCode, params: () => Finding['params'], key?: string): void {
    if (this.departures.length >= MAX_FINDINGS) {
      this.suppressed++;
      return;
    }
    const path = this.path.map(String);
    if (key !== undefined) path.push(key);
    const at = displayPath(this.isInKey ? this.path.slice(0, -1) : this.path);
    this.departures.push({ code, path, params: { at, ...(this.isInKey ? { about: 'key' } : {}), ...params() }, dropped: undefined });
  }

  /** Says that the value at the present path was left out because of what was found since there were `from` departures. */
  drop(from: number): void {
    for (let index = from; index < this.departures.length; index++) {
      const departure = this.departures[index];
      if (departure !== undefined) departure.dropped ??= this.path.map(String);
    }
  }
}

/** A schema of any kind. */
export type AnySchema = z.core.$ZodType;
