/** Does something and says what it gave and how many milliseconds it took. */
export function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}
