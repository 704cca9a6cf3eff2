import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATATYPES } from '../testing/model-tables.contract.ts';
import { compact } from './compact.ts';
import { instantOf } from './instant.ts';
import { lineOf, proseOf, stringOf } from './markup.ts';
import { uuidOf } from './uuid.ts';

describe('values of OSCAL', () => {
  it('are UUIDs of the form of version 5 that follow from names alone, and differ where names do', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { selector: (names) => JSON.stringify(names), maxLength: 20 }),
        (lists) => {
          const uuids = lists.map((names) => uuidOf(...names));
          for (const uuid of uuids) expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
          expect(new Set(uuids).size).toBe(lists.length);
          expect(lists.map((names) => uuidOf(...names))).toEqual(uuids);
        },
      ),
    );
    expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab'));
  });

  it('are points in time only for days that there are', () => {
    expect(instantOf('2026-04-01')).toBe('2026-04-01T00:00:00Z');
    expect(instantOf('2024-02-29')).toBe('2024-02-29T00:00:00Z');
    for (const day of [undefined, '', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '0999-01-01', '3000-01-01', '2026-4-1']) {
      expect(instantOf(day), day).toBeUndefined();
    }
  });

  it('are strings and lines without line breaks, or nothing where a text says nothing', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom('\n', '\r', '\u2028', ' ', '\t', '*', '<', '#', '1', '.', '{'), fc.string({ minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        for (const made of [stringOf(text), lineOf(text, 'en')]) expect(made === undefined || DATATYPES['string']?.test(made)).toBe(true);
        expect(stringOf(text) === undefined).toBe(text.trim() === '');
        expect(
          proseOf(text, 'ja')
            ?.split('\n\n')
            .every((line) => line.trim() !== '') ?? true,
        ).toBe(true);
      }),
    );
    expect(lineOf('# a *b* <c> {{ d }}', 'en')).toBe('\\# a \\*b\\* \\<c\\> \\{\\{ d \\}\\}');
    expect(lineOf('1. [a](b)', 'en')).toBe('1\\. \\[a\\](b)');
    expect(proseOf('one\n\n\ntwo', 'en')).toBe('one\n\ntwo');
  });

  it('have neither fields without a value nor empty lists', () => {
    expect(compact({ a: undefined, b: [], c: [{ d: [], e: 0 }], f: {} })).toEqual({ c: [{ e: 0 }], f: {} });
  });
});
