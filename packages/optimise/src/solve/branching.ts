/** ASSUMPTION: no gain counts as less, so that a product of gains still tells candidates apart. */
const LEAST_GAIN = 1e-4;

/** What fixing each column at 0 and at 1 has raised the bound by, per unit of change ("pseudo-costs"). */
export class Gains {
  private readonly down: Float64Array;
  private readonly up: Float64Array;
  private readonly downs: Int32Array;
  private readonly ups: Int32Array;
  private total = { down: 0, up: 0, downs: 0, ups: 0 };

  constructor(columns: number) {
    this.down = new Float64Array(columns);
    this.up = new Float64Array(columns);
    this.downs = new Int32Array(columns);
    this.ups = new Int32Array(columns);
  }

  /** Records that fixing a column, whose value was `share`, at 0 or 1 raised the bound by `gain`. */
  record(column: number, value: number, share: number, gain: number): void {
    const { total } = this;
    if (value === 0) {
      this.down[column] = (this.down[column] as number) + gain / share;
      this.downs[column] = (this.downs[column] as number) + 1;
      total.down += gain / share;
      total.downs++;
    } else {
      this.up[column] = (this.up[column] as number) + gain / (1 - share);
      this.ups[column] = (this.ups[column] as number) + 1;
      total.up += gain / (1 - share);
      total.ups++;
    }
  }

  /** Whether a column was seen at both sides at least this often. */
  isKnown(column: number, times: number): boolean {
    return Math.min(this.downs[column] as number, this.ups[column] as number) >= times;
  }

  /** How much is expected from branching on a column whose value is `share`; the mean of all stands for sides not seen yet. */
  expected(column: number, share: number): number {
    const { total } = this;
    const down =
      (this.downs[column] as number) > 0 ? (this.down[column] as number) / (this.downs[column] as number) : total.downs > 0 ? total.down / total.downs : 1;
    const up = (this.ups[column] as number) > 0 ? (this.up[column] as number) / (this.ups[column] as number) : total.ups > 0 ? total.up / total.ups : 1;
    return worth(down * share, up * (1 - share));
  }
}

/** How good a branch with these two gains is: the product, so that both sides count. */
export function worth(down: number, up: number): number {
  return Math.max(down, LEAST_GAIN) * Math.max(up, LEAST_GAIN);
}
