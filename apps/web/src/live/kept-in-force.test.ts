import { beforeEach, expect, it, vi } from 'vitest';
import { keepInForce, keptInForce } from './kept-in-force.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

it('what counts is remembered for each assessment, and implemented measures count where nothing was chosen', () => {
  expect(keptInForce('a')).toBe('implemented');
  keepInForce('a', 'planned');
  expect([keptInForce('a'), keptInForce('b')]).toEqual(['planned', 'implemented']);
});

it('the usual choice leaves nothing behind, and a word that is none counts as no choice', () => {
  keepInForce('a', 'verified');
  keepInForce('a', 'implemented');
  expect(kept.size).toBe(0);
  kept.set('anshin.in-force.a', 'someday');
  expect(keptInForce('a')).toBe('implemented');
});
