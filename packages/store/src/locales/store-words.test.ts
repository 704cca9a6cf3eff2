import { describe, expect, it } from 'vitest';
import { STORE_CODES, StoreLockedError } from '../errors/store-error.ts';
import { STORE_WORDS, storeSentence } from './store-words.ts';

describe('the words of the store', () => {
  it('exist for every code', () => {
    expect(Object.keys(STORE_WORDS).sort()).toEqual([...STORE_CODES].sort());
  });

  it.each(Object.entries(STORE_WORDS))('%s: whole sentences in both languages, with the same values', (_, { ja, en }) => {
    expect(ja).toMatch(/(です|ます|ません|ました|ください)。$/);
    expect(ja.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]{4,}|[.,!?]$/);
    expect(en).toMatch(/^["A-Z].*\.$/s);
    const values = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    expect(values(ja)).toEqual(values(en));
  });

  it('take in the values of the error', () => {
    const error = new StoreLockedError({ folder: '/data', pid: 12, host: 'here' });
    expect(storeSentence(error, 'en')).toBe('The data folder "/data" is in use by another process (12 on here); end that one or name another folder.');
    expect(error.message).toBe('store.locked {"folder":"/data","pid":12,"host":"here"}');
  });
});
