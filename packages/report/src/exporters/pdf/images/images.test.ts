import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../report-input.ts';
import { inputOf } from '../../../testing/example-input.contract.ts';
import { smallDocument } from '../../../testing/small-document.contract.ts';
import { pdfExporter } from '../pdf-exporter.ts';
import { PdfReader } from '../testing/pdf-reader.contract.ts';
import { structureFaults } from '../testing/structure-faults.contract.ts';
import { UnreadableLogoError } from './picture.ts';

/** A PNG file of chunks; check sums are left out, as no reader here asks for them. */
function png(
  head: { width: number; height: number; depth: number; type: number; interlaced?: boolean },
  lines: readonly number[],
  ...extra: [string, number[]][]
): Uint8Array {
  const chunk = (kind: string, content: readonly number[] | Uint8Array): number[] => {
    const length = content.length;
    return [length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255, ...new TextEncoder().encode(kind), ...content, 0, 0, 0, 0];
  };
  const { width, height, depth, type, interlaced = false } = head;
  return new Uint8Array([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', [0, 0, 0, width, 0, 0, 0, height, depth, type, 0, 0, interlaced ? 1 : 0]),
    ...extra.flatMap(([kind, content]) => chunk(kind, content)),
    ...chunk('IDAT', zlibSync(new Uint8Array(lines))),
    ...chunk('IEND', []),
  ]);
}

const withLogo = (bytes: Uint8Array, type: 'png' | 'jpeg' = 'png'): ReportInput => ({
  ...inputOf(smallDocument()),
  sections: ['summary'],
  cover: { issuer: 'A', logo: { bytes, type } },
});

/** The pixels of the logo as they stand in the file, and its mask. */
async function pixels(bytes: Uint8Array): Promise<{ readonly colours: number[]; readonly opacity: number[] | undefined }> {
  const content = (await pdfExporter.export(withLogo(bytes)))[0]?.content as Uint8Array;
  expect(structureFaults(content)).toEqual([]);
  const reader = new PdfReader(content);
  const objects = reader.dictionary(reader.dictionary(reader.pages[0]?.page.entries.get('Resources')).entries.get('XObject'));
  const image = reader.dictionary(objects.entries.get('Logo'));
  const mask = image.entries.get('SMask');
  return { colours: [...reader.data(image)], opacity: mask === undefined ? undefined : [...reader.data(reader.dictionary(mask))] };
}

describe('a logo', () => {
  it('keeps colours and transparency in every kind of PNG', async () => {
    expect(await pixels(png({ width: 2, height: 1, depth: 8, type: 2 }, [0, 1, 2, 3, 4, 5, 6]))).toEqual({ colours: [1, 2, 3, 4, 5, 6], opacity: undefined });
    expect(await pixels(png({ width: 2, height: 1, depth: 8, type: 6 }, [1, 1, 2, 3, 255, 3, 3, 3, 129]))).toEqual({
      colours: [1, 2, 3, 4, 5, 6],
      opacity: [255, 128],
    });
    expect(await pixels(png({ width: 2, height: 1, depth: 1, type: 0 }, [0, 0b01000000]))).toEqual({ colours: [0, 0, 0, 255, 255, 255], opacity: undefined });
    expect(await pixels(png({ width: 1, height: 2, depth: 8, type: 4 }, [0, 7, 9, 2, 1, 1]))).toEqual({ colours: [7, 7, 7, 8, 8, 8], opacity: [9, 10] });
    const palette: [string, number[]] = ['PLTE', [9, 8, 7, 6, 5, 4]];
    expect(await pixels(png({ width: 2, height: 1, depth: 2, type: 3 }, [0, 0b01000000], palette, ['tRNS', [255, 30]]))).toEqual({
      colours: [6, 5, 4, 9, 8, 7],
      opacity: [30, 255],
    });
    expect(await pixels(png({ width: 2, height: 1, depth: 8, type: 0 }, [0, 5, 6], ['tRNS', [0, 5]]))).toEqual({
      colours: [5, 5, 5, 6, 6, 6],
      opacity: [0, 255],
    });
    expect(await pixels(png({ width: 1, height: 1, depth: 16, type: 2 }, [0, 10, 0, 20, 0, 30, 0]))).toEqual({ colours: [10, 20, 30], opacity: undefined });
  });

  it('is put together from the passes of an interlaced PNG', async () => {
    // 4×2 pixels: pass 1 holds (0,0), pass 4 (2,0), pass 6 (1,0) and (3,0), pass 7 the second line.
    const lines = [0, 1, 0, 3, 0, 2, 4, 0, 5, 6, 7, 8];
    const { colours } = await pixels(png({ width: 4, height: 2, depth: 8, type: 0, interlaced: true }, lines));
    expect(colours.filter((_, index) => index % 3 === 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('goes into the file as it is where it is a JPEG', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 3, 0, 5, 1, 1, 0x11, 0, 0xff, 0xd9]);
    const content = (await pdfExporter.export(withLogo(jpeg, 'jpeg')))[0]?.content as Uint8Array;
    const reader = new PdfReader(content);
    const objects = reader.dictionary(reader.dictionary(reader.pages[0]?.page.entries.get('Resources')).entries.get('XObject'));
    const image = reader.dictionary(objects.entries.get('Logo'));
    expect([reader.name(image, 'Filter'), image.entries.get('Width'), image.entries.get('Height')]).toEqual(['DCTDecode', 5, 3]);
    expect(image.stream).toEqual(jpeg);
  });

  it('that cannot be read is refused by name: empty, cut off, a bomb, a false type', async () => {
    const good = png({ width: 2, height: 1, depth: 8, type: 2 }, [0, 1, 2, 3, 4, 5, 6]);
    const vast = good.slice();
    vast.set([0, 1, 0, 0, 0, 1, 0, 0], 16);
    const bomb = png(
      { width: 1, height: 1, depth: 8, type: 2 },
      Array.from({ length: 200_000 }, () => 0),
    );
    for (const bytes of [
      new Uint8Array(),
      good.slice(0, 30),
      good.slice(0, 45),
      vast,
      png({ width: 0, height: 0, depth: 8, type: 2 }, []),
      bomb,
      png({ width: 1, height: 1, depth: 8, type: 5 }, [0]),
    ])
      await expect(pdfExporter.export(withLogo(bytes))).rejects.toThrow(UnreadableLogoError);
    for (const bytes of [good, new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array([0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])])
      await expect(pdfExporter.export(withLogo(bytes, 'jpeg'))).rejects.toThrow(UnreadableLogoError);
  });
});
