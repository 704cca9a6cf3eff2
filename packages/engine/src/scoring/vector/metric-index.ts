import type { Metric } from './metric.ts';

/** Longest metric name that the packed keys can hold without two names sharing a key. */
export const LONGEST_NAME = 3;

/** Finds a metric by its packed name in a few machine instructions: a hash without collisions over the names of one form. */
export class MetricIndex {
  /** Packed names by metric, closed by -1 so that the place after the last metric matches nothing. */
  readonly keys: Int32Array;
  private readonly slots: Int8Array;
  private readonly factor: number;
  private readonly shift: number;

  constructor(metrics: readonly Metric[]) {
    this.keys = Int32Array.from([...metrics.map((metric) => packName(metric.name)), -1]);
    const bits = 8;
    this.shift = 32 - bits;
    this.factor = factorWithoutCollision(this.keys.subarray(0, metrics.length), this.shift);
    this.slots = new Int8Array(2 ** bits).fill(-1);
    metrics.forEach((_, at) => {
      this.slots[Math.imul(this.keys[at] ?? 0, this.factor) >>> this.shift] = at;
    });
  }

  /** Position of the metric with this packed name, or -1. */
  find(key: number): number {
    const at = this.slots[Math.imul(key, this.factor) >>> this.shift] ?? -1;
    return at >= 0 && this.keys[at] === key ? at : -1;
  }
}

/** Packs a name as seven bits a character; the reader packs the same way while it walks over the text. */
export function packName(name: string): number {
  let key = 0;
  for (let at = 0; at < name.length; at++) key = (key << 7) | name.charCodeAt(at);
  return key;
}

function factorWithoutCollision(keys: Int32Array, shift: number): number {
  for (let factor = 0x9e3779b1; ; factor += 2) {
    const used = new Set<number>();
    for (const key of keys) used.add(Math.imul(key, factor) >>> shift);
    if (used.size === keys.length) return factor;
  }
}
