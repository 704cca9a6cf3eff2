import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VectorForm } from './metric.ts';
import { MetricIndex, packName } from './metric-index.ts';
import { VectorReader } from './vector-reader.ts';

const FORM: VectorForm = {
  prefix: 'T:1/',
  ordered: false,
  metrics: [
    { name: 'A', values: ['H', 'L'] },
    { name: 'BC', values: ['N', 'Long'] },
    { name: 'MAV', values: ['X', 'N'], optional: true },
    { name: 'Z', values: ['ND', 'Y', 'YY'], optional: true },
  ],
};

function read(text: string, form = FORM): unknown {
  const reader = new VectorReader(form);
  const problem = reader.read(text);
  return problem ?? [...reader.values, reader.given, reader.canonicalText(text)];
}

describe('VectorReader', () => {
  it('yields value indices, the metrics given and the canonical text', () => {
    expect(read('T:1/A:L/BC:Long')).toEqual([1, 1, 0, 0, 0b0011, 'T:1/A:L/BC:Long']);
    expect(read('T:1/A:H/BC:N/Z:YY')).toEqual([0, 0, 0, 2, 0b1011, 'T:1/A:H/BC:N/Z:YY']);
  });

  it('drops defaults and puts metrics into order for the canonical text', () => {
    expect(read('T:1/A:L/BC:N/MAV:X/Z:Y')).toEqual([1, 0, 0, 1, 0b1011, 'T:1/A:L/BC:N/Z:Y']);
    expect(read('T:1/Z:ND/BC:N/A:L')).toEqual([1, 0, 0, 0, 0b0011, 'T:1/A:L/BC:N']);
    expect(read('T:1/A:L/Z:Y/BC:N/MAV:N')).toEqual([1, 0, 1, 1, 0b1111, 'T:1/A:L/BC:N/MAV:N/Z:Y']);
    expect(read('T:1/A:L/BC:N/MAV:X/Z:ND')).toEqual([1, 0, 0, 0, 0b0011, 'T:1/A:L/BC:N']);
  });

  it('gives back the very string when it is canonical', () => {
    const reader = new VectorReader(FORM);
    const text = 'T:1/A:L/BC:Long/Z:Y';
    reader.read(text);
    expect(reader.canonicalText(text)).toBe(text);
  });

  it('places each problem', () => {
    const cases = [
      ['T:1/', 'vector.syntax', 4, ''],
      ['T:1/A', 'vector.syntax', 4, 'A'],
      ['T:1/A:', 'vector.syntax', 4, 'A:'],
      ['T:1/:H', 'vector.syntax', 4, ':H'],
      ['T:1/A:H//BC:N', 'vector.syntax', 8, ''],
      ['T:1/A:/BC:N', 'vector.syntax', 4, 'A:'],
      ['T:1/A://BC:N', 'vector.syntax', 4, 'A:'],
      ['T:1/A/BC:N', 'vector.syntax', 4, 'A'],
      ['T:1/A:H/BC:N/', 'vector.syntax', 13, ''],
      ['T:1/A:H/Q:N', 'vector.unknown-metric', 8, 'Q'],
      ['T:1/A:H/LONGNAME:N', 'vector.unknown-metric', 8, 'LONGNAME'],
      ['T:1/A:H/BC:M', 'vector.unknown-value', 11, 'BC:M'],
      ['T:1/A:H/BC:long', 'vector.unknown-value', 11, 'BC:long'],
      ['T:1/A:H:L/BC:N', 'vector.unknown-value', 6, 'A:H:L'],
      ['T:1/A:H/BC:N/A:L', 'vector.duplicate-metric', 13, 'A'],
      ['T:1/A:H/Z:Y', 'vector.missing-metric', 11, 'BC'],
    ] as const;
    for (const [text, code, at, what] of cases) expect([text, read(text)]).toEqual([text, { code, at, what }]);
  });

  it('demands the order only where the form does', () => {
    expect(read('T:1/BC:N/A:H', { ...FORM, ordered: true })).toEqual({ code: 'vector.order', at: 9, what: 'A' });
    expect(read('T:1/A:H/BC:N/Z:Y', { ...FORM, ordered: true })).toEqual([0, 0, 0, 1, 0b1011, 'T:1/A:H/BC:N/Z:Y']);
  });

  it('takes no name for another that packs to the same bits', () => {
    const high = String.fromCharCode(0x80 + 'C'.charCodeAt(0));
    expect(read(`T:1/A:H/A${high}:N`)).toMatchObject({ code: 'vector.unknown-metric' });
    expect(read('T:1/A:H/@\0\0BC:N')).toMatchObject({ code: 'vector.unknown-metric' });
    expect(packName('@\0\0BC') & 0x1fffff).toBe(packName('BC'));
  });

  it('takes no value for another, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (value) => {
        const isKnown = value === 'H' || value === 'L';
        expect(Array.isArray(read(`T:1/A:${value}/BC:N`))).toBe(isKnown);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('MetricIndex', () => {
  it('finds every name of a full set of 32 and none besides', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const names = letters.flatMap((first) => letters.map((second) => first + second));
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1, maxLength: 32 }), (chosen) => {
        const index = new MetricIndex(chosen.map((name) => ({ name, values: ['X'] })));
        for (const name of names) expect(index.find(packName(name))).toBe(chosen.indexOf(name));
      }),
      { numRuns: 20 },
    );
  });
});
