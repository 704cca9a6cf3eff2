import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from './migrations.ts';

describe('the list of migrations', () => {
  it('counts from 1 without a gap, with names of their own', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });
});
