import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, placeOfByte } from './decode-text.ts';
import { readDocument } from './read-document.ts';

/** 「スマートホームです」 as other encodings write it. */
const SHIFT_JIS = [0x83, 0x58, 0x83, 0x7d, 0x81, 0x5b, 0x83, 0x67, 0x83, 0x7a, 0x81, 0x5b, 0x83, 0x80, 0x82, 0xc5, 0x82, 0xb7];
const EUC_JP = [0xa5, 0xb9, 0xa5, 0xde, 0xa1, 0xbc, 0xa5, 0xc8, 0xa5, 0xdb, 0xa1, 0xbc, 0xa5, 0xe0, 0xa4, 0xc7, 0xa4, 0xb9];
const ISO_2022_JP = [0x1b, 0x24, 0x42, 0x25, 0x39, 0x25, 0x5e, 0x1b, 0x28, 0x42];
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

describe('decoding a file', () => {
  test('names the encoding that a file seems to be in, and the place of its first foreign character', () => {
    const line = ascii('anshin: 1\ntitle: ');
    const cases: [string, number[], number][] = [
      ['Shift_JIS', [...line, ...SHIFT_JIS], 8],
      ['EUC-JP', [...line, ...EUC_JP], 8],
      ['ISO-2022-JP', [...line, ...ISO_2022_JP], 8],
      ['', [...line, 0xff, 0x41], 8],
      ['', ascii('title: caf').concat([0xe9, 0x20, 0x61]), 11],
      ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1],
      ['UTF-16', [0xfe, 0xff, 0x00, 0x61], 1],
      ['UTF-16', [0x61, 0x00, 0x62, 0x00], 1],
      ['UTF-16', [0x00, 0x61, 0x00, 0x62], 1],
      ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x61, 0, 0, 0], 1],
      ['UTF-32', [0, 0, 0xfe, 0xff], 1],
    ];
    for (const [encoding, bytes, column] of cases) {
      const result = readDocument(Uint8Array.from(bytes), { file: 'a.yaml' });
      expect(result, encoding).toMatchObject({ unreadable: true, findings: [{ code: 'read.encoding', params: { encoding }, place: { column } }] });
    }
  });

  test('counts the place in characters, not in bytes', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('一行目\n二行目 é😀'), 0xff, 0x80]);
    expect(decodeText(bytes)).toEqual({ encoding: '', offset: bytes.length - 2 });
    expect(placeOfByte(bytes, bytes.length - 2)).toEqual({ line: 2, column: 8 });
  });

  test('finds the first byte that is no UTF-8, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.uint8Array({ maxLength: 6 }), (text, tail) => {
        const start = new TextEncoder().encode(`a${text}`.replaceAll('\u001b', ''));
        const bytes = Uint8Array.from([...start, 0xff, ...tail]);
        const decoded = decodeText(bytes);
        const isMarked = !('encoding' in decoded) || decoded.encoding.startsWith('UTF');
        expect(isMarked ? start.length : decoded.offset).toBe(start.length);
      }),
    );
  });

  test('takes off a byte order mark and keeps a replacement character that is really there', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffid: \ufffd'))).toEqual({ text: 'id: \ufffd' });
  });
});
