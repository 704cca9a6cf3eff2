/** There is no position of this name; `known` lists those that exist (a party, or `party/usage` where positions differ by usage). */
export class UnknownPositionError extends Error {
  readonly code = 'sensitivity.unknown-position';
  readonly known: readonly string[];

  constructor(position: string, known: readonly string[]) {
    super(`sensitivity.unknown-position: no position "${position}"; there are ${known.join(', ') || 'none'}`);
    this.name = 'UnknownPositionError';
    this.known = known;
  }
}
