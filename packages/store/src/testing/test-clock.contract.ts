/** A clock that goes one second further each time it is read. */
export function steppingClock(from = Date.UTC(2026, 0, 1)): () => Date {
  let time = from;
  return () => {
    time += 1_000;
    return new Date(time);
  };
}
