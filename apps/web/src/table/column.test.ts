import { describe, expect, it } from 'vitest';
import { leastWidth } from './column.ts';

describe('where the page is narrow, a column', () => {
  it('gives way to two thirds of its width, but not so far that its words are lost', () => {
    expect([300, 150, 120, 96].map((width) => leastWidth({ width }))).toEqual([200, 100, 96, 96]);
  });

  it('that is narrow already stays as it is', () => {
    expect(leastWidth({ width: 68 })).toBe(68);
  });

  it('goes as far as it says itself', () => {
    expect(leastWidth({ width: 112, least: 52 })).toBe(52);
  });
});
