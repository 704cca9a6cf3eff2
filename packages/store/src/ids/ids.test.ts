import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';
import { uuidV7 } from './uuid-v7.ts';

describe('ids', () => {
  it('are those of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0xcc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(new Date(0x017f22e279b0), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sort by the time at which they were made', () => {
    const ids = [0, 1, 2 ** 32 - 1, 2 ** 32, Date.UTC(2026, 0, 1), Date.UTC(2100, 0, 1)].map((time) => uuidV7(new Date(time)));
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('a readable address', () => {
  it('comes from the English title, else from the id of the document', () => {
    expect(slugOf({ ja: '窓シャッター', en: 'The Window Shutter (2026)' }, 'x')).toBe('the-window-shutter-2026');
    expect(slugOf('窓シャッター', 'window_shutter')).toBe('window-shutter');
    expect(slugOf('窓', '---')).toBe('assessment');
    expect(slugOf('Café del maker’s', 'x')).toBe('cafe-del-maker-s');
    expect(slugOf('a'.repeat(47) + ' bcd', 'x')).toBe('a'.repeat(47));
  });

  it('gets a number when it is taken', () => {
    expect(freeSlug('a', new Set())).toBe('a');
    expect(freeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
  });
});
