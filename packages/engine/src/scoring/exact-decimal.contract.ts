/** A decimal number of any length, exact: the arithmetic of the independent forms that the methods are compared with. */
export class ExactDecimal {
  private readonly digits: bigint;
  private readonly places: number;

  private constructor(digits: bigint, places: number) {
    this.digits = digits;
    this.places = places;
  }

  /** Reads `0.395`, `-1.5`, `8`. */
  static of(text: string): ExactDecimal {
    const [whole = '', fraction = ''] = text.split('.');
    return new ExactDecimal(BigInt(whole + fraction), fraction.length);
  }

  plus(other: ExactDecimal): ExactDecimal {
    const places = Math.max(this.places, other.places);
    return new ExactDecimal(this.shifted(places) + other.shifted(places), places);
  }

  minus(other: ExactDecimal): ExactDecimal {
    return this.plus(new ExactDecimal(-other.digits, other.places));
  }

  times(...others: readonly ExactDecimal[]): ExactDecimal {
    return others.reduce((product: ExactDecimal, other) => new ExactDecimal(product.digits * other.digits, product.places + other.places), this);
  }

  power(exponent: number): ExactDecimal {
    return new ExactDecimal(this.digits ** BigInt(exponent), this.places * exponent);
  }

  isAbove(other: ExactDecimal): boolean {
    return this.minus(other).digits > 0n;
  }

  min(other: ExactDecimal): ExactDecimal {
    return this.isAbove(other) ? other : this;
  }

  /** The smallest number of `places` decimals that is not below. */
  up(places: number): ExactDecimal {
    const unit = 10n ** BigInt(Math.max(this.places - places, 0));
    const digits = this.shifted(Math.max(this.places, places));
    const floor = digits / unit - (digits < 0n && digits % unit !== 0n ? 1n : 0n);
    return new ExactDecimal(floor * unit === digits ? floor : floor + 1n, places);
  }

  /** The nearest number of `places` decimals; halves away from zero. */
  nearest(places: number): ExactDecimal {
    const unit = 10n ** BigInt(Math.max(this.places - places, 0));
    const digits = this.shifted(Math.max(this.places, places));
    const size = digits < 0n ? -digits : digits;
    const rounded = (2n * size + unit) / (2n * unit);
    return new ExactDecimal(digits < 0n ? -rounded : rounded, places);
  }

  toNumber(): number {
    return Number(this.digits) / 10 ** this.places;
  }

  private shifted(places: number): bigint {
    return this.digits * 10n ** BigInt(places - this.places);
  }
}

/** Short for `ExactDecimal.of`. */
export const dec = (text: string): ExactDecimal => ExactDecimal.of(text);
