import { describe, expect, test } from 'vitest';
import { keptState, NOTHING_KEPT } from './kept-state.ts';

describe('the kept arrangement of a table', () => {
  test('comes back as it was', () => {
    const kept = { sort: { column: 'name', isDescending: true }, filters: { kind: ['lock'] }, shown: { note: false }, widths: { name: 240 } };
    expect(keptState(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([undefined, '', 'null', '[1', '"x"', '{"filters":5,"widths":[true]}'])('is nothing for what is not of its form: %s', (text) => {
    expect(keptState(text)).toEqual(NOTHING_KEPT);
  });

  test('loses only what is wrong, and no column', () => {
    expect(keptState('{"widths":{"a":3,"b":"x","c":99999},"filters":{"a":[1],"b":[],"c":["x"]},"sort":{"column":1}}')).toEqual({
      filters: { c: ['x'] },
      shown: {},
      widths: { a: 48, c: 800 },
    });
  });
});
