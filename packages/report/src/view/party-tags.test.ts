import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyTags } from './party-tags.ts';

describe('partyTags', () => {
  it('takes initials first, then further letters', () => {
    expect([...partyTags(['house-maker', 'shutter-maker', 'resident', 'hm', 'heating-maker']).values()]).toEqual(['HM', 'SM', 'RE', 'H0', 'HE']);
  });

  it('gives every party a tag of its own, two signs long', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { maxLength: 80 }), (ids) => {
        const tags = [...partyTags(ids).values()];
        expect(new Set(tags).size).toBe(ids.length);
        for (const tag of tags) expect(tag).toMatch(/^[A-Z0-9]{2}$/);
      }),
    );
  });
});
