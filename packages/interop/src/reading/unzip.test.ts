import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from './unzip.ts';

const all = (): boolean => true;

describe('unpacking an archive', () => {
  it('gives the wanted parts, stored or packed', () => {
    const bytes = zipSync({ 'a.txt': [strToU8('plain'), { level: 0 }], 'b/c.txt': [strToU8('packed '.repeat(50)), { level: 9 }], 'd.bin': new Uint8Array(9) });
    const opened = unzip(bytes, (name) => name.endsWith('.txt'));
    const parts = 'parts' in opened ? [...opened.parts].map(([name, part]) => [name, strFromU8(part)]) : [];
    expect(parts).toEqual([
      ['a.txt', 'plain'],
      ['b/c.txt', 'packed '.repeat(50)],
    ]);
  });

  it('stops an archive that holds more than the limit, whatever it claims', () => {
    const bytes = zipSync({ a: new Uint8Array(5_000_000) }, { level: 9 });
    expect(unzip(bytes, all, 1_000_000)).toEqual({ code: 'import.archive-bomb' });
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(22, 100, true);
    expect(unzip(bytes, all, 1_000_000)).toEqual({ code: 'import.archive-bomb' });
  });

  it('leaves out parts that would leave the archive', () => {
    const opened = unzip(zipSync({ '../a': strToU8('x'), 'b/../../c': strToU8('x'), d: strToU8('x') }), all);
    expect('parts' in opened ? [...opened.parts.keys()] : []).toEqual(['d']);
  });

  it('answers with a code for any damage and never throws', () => {
    const bytes = zipSync({ a: strToU8('one '.repeat(300)), b: strToU8('two') });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, value, isCut) => {
        const damaged = isCut ? bytes.slice(0, at) : bytes.map((byte, index) => (index === at ? value : byte));
        const opened = unzip(damaged, all);
        expect('parts' in opened ? opened.parts.size : opened.code.length).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(unzip(new Uint8Array(0), all)).toEqual({ code: 'import.bad-archive' });
    expect(unzip(strToU8('no archive at all'), all)).toEqual({ code: 'import.bad-archive' });
  });
});
