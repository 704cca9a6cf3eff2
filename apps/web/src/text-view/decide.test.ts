import { describe, expect, test } from 'vitest';
import type { AnshinDocument } from '@anshin/model';
import { decide } from './decide.ts';

const BASE: AnshinDocument = { anshin: 1, id: 'x', title: 'x', zones: { home: { kind: 'premises' }, cloud: { kind: 'cloud' } }, applyingParties: ['a'] };
const withZone = (id: string, kind: 'plant' | 'office'): AnshinDocument => ({ ...BASE, zones: { ...BASE.zones, [id]: { kind } } });

describe('between the text and what others did', () => {
  test('nothing is to be done while both say the same', () => {
    expect(decide({ base: BASE, live: BASE, written: { ...BASE } })).toEqual({ do: 'still' });
  });

  test('the text takes over the changes of others when it has none of its own', () => {
    expect(decide({ base: BASE, live: withZone('home', 'plant'), written: BASE })).toEqual({ do: 'renew' });
  });

  test('the text is written when only it changed', () => {
    expect(decide({ base: BASE, live: BASE, written: withZone('home', 'office') })).toMatchObject({ do: 'write', isBehind: false });
  });

  test('both are kept when they changed different places, items of one list included', () => {
    expect(decide({ base: BASE, live: withZone('cloud', 'plant'), written: withZone('home', 'office') })).toMatchObject({ do: 'write', isBehind: true });
    expect(decide({ base: BASE, live: { ...BASE, applyingParties: ['a', 'b'] }, written: { ...BASE, applyingParties: ['a', 'c'] } })).toMatchObject({
      do: 'write',
    });
  });

  test('the user is asked when both changed the same place, and a merge gives way to the other', () => {
    const decision = decide({ base: BASE, live: withZone('home', 'plant'), written: withZone('home', 'office') });
    expect(decision).toEqual({ do: 'offer', edits: [] });
    const more = decide({ base: BASE, live: withZone('home', 'plant'), written: { ...withZone('home', 'office'), title: 'mine' } });
    expect(more).toEqual({ do: 'offer', edits: [{ op: 'set', path: ['title'], value: 'mine', was: 'x' }] });
  });

  test('the user is asked when one took away what the other changed', () => {
    const { home: _gone, ...zones } = BASE.zones ?? {};
    expect(decide({ base: BASE, live: { ...BASE, zones }, written: withZone('home', 'office') }).do).toBe('offer');
  });

  test('a text with errors is not written', () => {
    expect(decide({ base: BASE, live: BASE, written: undefined })).toEqual({ do: 'mend', isBehind: false });
    expect(decide({ base: BASE, live: withZone('home', 'plant'), written: undefined })).toEqual({ do: 'mend', isBehind: true });
  });
});
