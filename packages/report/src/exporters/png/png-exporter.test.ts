import { describe, expect, it } from 'vitest';
import { MissingFontsError } from '../../fonts/font-source.ts';
import { xmlFault } from '../../testing/check-xml.contract.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { testFonts } from '../../testing/fonts.contract.ts';
import { hostileDocument } from '../../testing/hostile-document.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { buildReport } from '../../build-report.ts';
import { readTrueType } from '../../fonts/true-type.ts';
import { describeExporterContract } from '../exporter.contract.ts';
import { figuresOf } from '../figures-of.ts';
import { readPng } from '../pdf/images/read-png.ts';
import { svgExporter } from '../svg/svg-exporter.ts';
import { outlinedSvg } from './outlined-svg.ts';
import { pngExporter, zoomOf } from './png-exporter.ts';

describe('figures as pictures', () => {
  it('bear the names of the SVG files and are twice as large', async () => {
    const input = await exampleInput('drone');
    const pictures = await pngExporter.export(input);
    const drawings = figuresOf(await buildReport(input));
    expect(pictures.map((file) => file.name)).toEqual((await svgExporter.export(input)).map((file) => file.name.replace(/svg$/, 'png')));
    for (const [index, file] of pictures.entries()) {
      const { width, height } = readPng(file.content as Uint8Array);
      expect(Math.abs(width - (drawings[index]?.width ?? 0) * 2)).toBeLessThanOrEqual(2);
      expect(Math.abs(height - (drawings[index]?.height ?? 0) * 2)).toBeLessThanOrEqual(2);
    }
  });

  it('show letters as outlines of the given font, so that no other font can creep in', async () => {
    const faces = { regular: readTrueType(await testFonts('regular')), bold: readTrueType(await testFonts('bold')) };
    for (const input of [inputOf(smallDocument()), inputOf(hostileDocument())])
      for (const drawing of figuresOf(await buildReport(input))) {
        const svg = outlinedSvg(drawing, input.languages, faces);
        expect(svg).not.toMatch(/<text|<tspan|font-family|NaN|undefined/);
        expect(xmlFault(svg)).toBeUndefined();
      }
  });

  it('tell how far they are', async () => {
    const told: number[][] = [];
    await pngExporter.export({ ...inputOf(smallDocument()), progress: (done, total) => told.push([done, total]) });
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(told.length).toBeGreaterThan(1);
  });

  it('are not painted larger than memory allows', () => {
    expect(zoomOf({ width: 1_000, height: 800 })).toBe(2);
    const huge = zoomOf({ width: 20_000, height: 20_000 });
    expect(20_000 * huge * 20_000 * huge).toBeLessThanOrEqual(40_000_001);
  });

  it('are refused without fonts', async () => {
    const { fonts: _, ...input } = inputOf(smallDocument());
    await expect(pngExporter.export(input)).rejects.toThrow(MissingFontsError);
  });
});

describeExporterContract(
  () => pngExporter,
  'data',
  () => '',
);
