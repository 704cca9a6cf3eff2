import { SCORING_METHODS } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { addressOf, vectorInAddress } from './address.ts';

describe('the address of a vector', () => {
  it.each(SCORING_METHODS.map(({ id, example }) => [id, example] as const))('brings back the vector of %s, readable', (id, example) => {
    const address = `#${addressOf(example)}`;
    expect(address).toBe(`#v=${example}`);
    expect(vectorInAddress(address)).toMatchObject({ method: { id }, vector: example });
  });

  it('survives text that is no vector yet', () => {
    expect(vectorInAddress(`#${addressOf('CVSS:3.1/AV:N&x=1 +%')}`)?.vector).toBe('CVSS:3.1/AV:N&x=1 +%');
  });

  it.each(['', '#', '#v=', '#v=nonsense', '#x=1', `#v=CVSS:3.1/${'A'.repeat(2000)}`])('takes nothing from %s', (hash) => {
    expect(vectorInAddress(hash)).toBeUndefined();
  });
});
