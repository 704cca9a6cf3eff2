import { describe, expect, it } from 'vitest';
import { xmlFault } from '../../testing/check-xml.contract.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { hostileDocument } from '../../testing/hostile-document.contract.ts';
import type { ExportedFile } from '../exporter.ts';
import { svgExporter } from './svg-exporter.ts';
import { describeExporterContract } from '../exporter.contract.ts';

describe('a figure as a file of its own', () => {
  const check = (files: readonly ExportedFile[]): void => {
    for (const file of files) {
      const text = String(file.content);
      expect(`${file.name} ${xmlFault(text) ?? 'well formed'}`).toBe(`${file.name} well formed`);
      expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(text).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
      expect(text).toContain("font-family=\"'Noto Sans JP'");
      expect(text).not.toMatch(/NaN|Infinity|undefined|var\(--/);
    }
  };

  it('is well-formed XML with fonts, title and description, for every figure of an example', async () => {
    const files = await svgExporter.export(await exampleInput('window-shutter'));
    const names = files.map((file) => file.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'window-shutter-map.svg',
        'window-shutter-system.svg',
        'window-shutter-stakeholders.svg',
        'window-shutter-flow-app-operates-shutter.svg',
        'window-shutter-layers.svg',
      ]),
    );
    check(files);
  });

  it('is well-formed XML whatever names it shows', async () => {
    check(await svgExporter.export(inputOf(hostileDocument())));
  });

  it('darkens where the reader prefers it, and asks for nothing from elsewhere', async () => {
    const [file] = await svgExporter.export(await exampleInput('drone', ['en']));
    expect(String(file?.content)).toContain('@media (prefers-color-scheme:dark)');
    expect(String(file?.content).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href/);
  });
});

describeExporterContract(() => svgExporter);
