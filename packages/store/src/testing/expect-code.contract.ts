import { expect } from 'vitest';
import type { StoreError } from '../errors/store-error.ts';

/** Fails unless the promise is refused with this code. */
export async function expectCode(promise: Promise<unknown>, code: StoreError['code']): Promise<void> {
  const outcome = await promise.then(
    () => 'done',
    (error: unknown) => (error as Partial<StoreError>).code ?? error,
  );
  expect(outcome).toBe(code);
}
