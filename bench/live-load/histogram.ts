/** Width of a bucket, in milliseconds. */
const STEP = 0.25;
const BUCKETS = 80_000;

/** Durations, counted in buckets: millions of them take no memory. */
export class Histogram {
  readonly #counts = new Uint32Array(BUCKETS);
  count = 0;
  max = 0;

  add(milliseconds: number): void {
    const bucket = Math.min(BUCKETS - 1, Math.max(0, Math.floor(milliseconds / STEP)));
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.count += 1;
    this.max = Math.max(this.max, milliseconds);
  }

  clear(): void {
    this.#counts.fill(0);
    this.count = 0;
    this.max = 0;
  }

  /** The duration that so many of a hundred do not exceed. */
  percentile(percent: number): number {
    let left = Math.ceil((this.count * percent) / 100);
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      left -= this.#counts[bucket] ?? 0;
      if (left <= 0) return (bucket + 1) * STEP;
    }
    return this.max;
  }

  /** p50, p95, p99 and the longest. */
  summary(): Readonly<Record<'p50' | 'p95' | 'p99' | 'max', number>> {
    return { p50: this.percentile(50), p95: this.percentile(95), p99: this.percentile(99), max: Math.round(this.max * 100) / 100 };
  }
}
