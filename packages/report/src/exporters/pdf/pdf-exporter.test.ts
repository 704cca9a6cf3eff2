import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../build-report.ts';
import { MissingFontsError } from '../../fonts/font-source.ts';
import { readTrueType } from '../../fonts/true-type.ts';
import type { ReportInput } from '../../report-input.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { testFonts } from '../../testing/fonts.contract.ts';
import { hostileDocument } from '../../testing/hostile-document.contract.ts';
import { largeDocument } from '../../testing/large-document.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { sectionsOf } from '../../tree/report.ts';
import { describeExporterContract } from '../exporter.contract.ts';
import { pdfExporter } from './pdf-exporter.ts';
import { pageContents } from './testing/page-contents.contract.ts';
import { type PdfDictionary, PdfReader, type PdfReference } from './testing/pdf-reader.contract.ts';
import { pageTexts, pdfText } from './testing/pdf-text.contract.ts';
import { structureFaults } from './testing/structure-faults.contract.ts';

const bytesOf = async (input: ReportInput): Promise<Uint8Array> => (await pdfExporter.export(input))[0]?.content as Uint8Array;

/** Texts that begin or end off the paper or in its margin. */
function clipped(bytes: Uint8Array): string[] {
  const reader = new PdfReader(bytes);
  return pageContents(reader).flatMap((page, index) => {
    const [, , width = 0, height = 0] = reader.list(reader.pages[index]?.page as PdfDictionary, 'MediaBox').map(Number);
    return page.texts
      .filter(({ from, to }) => [from, to].some(({ x, y }) => x < 30 || x > width - 30 || y < 20 || y > height - 20))
      .map(({ text }) => `page ${index + 1}: ${text}`);
  });
}

/** What must hold for every file, whatever it reports. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  expect(structureFaults(bytes)).toEqual([]);
  expect(clipped(bytes)).toEqual([]);
  const font = readTrueType(await testFonts('regular'));
  const shown = new Set(pageTexts(bytes).join(''));
  expect([...shown].filter((character) => font.glyphOf(character.codePointAt(0) ?? 0) === 0)).toEqual([]);
}

describe('the file of an example', () => {
  let input: ReportInput;
  let bytes: Uint8Array;
  let reader: PdfReader;
  let texts: string[];
  beforeAll(async () => {
    input = { ...(await exampleInput('drone')), cover: { issuer: '例示ホーム', author: '担当', recipient: '品質保証部', marking: '社外秘' } };
    bytes = await bytesOf(input);
    reader = new PdfReader(bytes);
    texts = pageTexts(bytes);
  });

  it('is tagged, described and keeps its text on the paper', async () => {
    await expectSound(bytes);
  });

  it('embeds both weights with a way back to the characters', () => {
    const fonts = reader.dictionary(reader.dictionary(reader.pages[0]?.page.entries.get('Resources')).entries.get('Font'));
    expect([...fonts.entries.keys()]).toEqual(['R', 'B']);
    for (const font of fonts.entries.values()) {
      const descendant = reader.dictionary(reader.list(reader.dictionary(font), 'DescendantFonts')[0]);
      const program = reader.data(reader.dictionary(reader.dictionary(descendant.entries.get('FontDescriptor')).entries.get('FontFile2')));
      expect(readTrueTypeHead(program)).toBe(0x00010000);
      expect(program.length).toBeLessThan(600_000);
      expect(reader.dictionary(font).entries.has('ToUnicode')).toBe(true);
    }
  });

  it('has a cover with what the company said', () => {
    for (const word of ['例示ホーム', '担当', '品質保証部', '社外秘', '2026-04-01']) expect(texts[0]).toContain(word);
  });

  it('lists chapters and sections as bookmarks that lead to their headings', async () => {
    const wanted = (await buildReport(input)).chapters.flatMap((chapter) => [chapter.title.ja, ...chapter.sections.map((section) => section.title.ja)]);
    const found: string[] = [];
    const numbers = new Map(reader.pages.map(({ id }, index) => [id, index]));
    const walk = (item: PdfDictionary | undefined, level: number): void => {
      for (let own = item; own !== undefined; own = own.entries.has('Next') ? reader.dictionary(own.entries.get('Next')) : undefined) {
        const title = reader.text(own, 'Title') ?? '';
        if (level <= 2) found.push(title);
        const page = numbers.get((reader.list(own, 'Dest')[0] as PdfReference).id);
        if (level === 1) expect(texts[page ?? 0]).toContain(title.replace(/^\d+ /, ''));
        if (own.entries.has('First')) walk(reader.dictionary(own.entries.get('First')), level + 1);
      }
    };
    walk(reader.dictionary(reader.dictionary(reader.root.entries.get('Outlines')).entries.get('First')), 1);
    expect(found.length).toBe(wanted.length);
    for (const [index, title] of wanted.entries()) expect(found[index]?.endsWith(title)).toBe(true);
  });

  it('numbers every page but the cover, of how many, and names the section', () => {
    const pages = texts.length;
    for (const [index, text] of texts.entries()) {
      if (index > 0) expect(text.endsWith(`${index + 1} / ${pages}`)).toBe(true);
    }
    expect(texts[0]).not.toContain(`1 / ${pages}`);
    expect(texts.filter((text) => text.includes('脅威と要求の対応')).length).toBeGreaterThan(2);
  });

  it('gives the table of contents the pages on which sections begin', async () => {
    const [contents = ''] = texts.slice(1);
    const report = await buildReport(input);
    for (const section of sectionsOf(report)) expect(contents).toContain(section.title.ja.slice(0, 12));
    for (const { page } of reader.pages.slice(1, 2)) expect(reader.list(page, 'Annots').length).toBe(sectionsOf(report).length + report.chapters.length);
  });

  it('lays wide sections on their side and leaves no page empty', () => {
    const sides = reader.pages.map(({ page }) => reader.list(page, 'MediaBox').map(Number));
    expect(sides.some(([, , width = 0, height = 0]) => width > height)).toBe(true);
    expect(sides.some(([, , width = 0, height = 0]) => width < height)).toBe(true);
    for (const page of pageContents(reader).slice(1)) expect(page.texts.filter((text) => text.owner !== 'artifact').length).toBeGreaterThan(0);
  });

  it('shows diagrams as vectors with their words', () => {
    const objects = reader.pages.map(({ page }) => reader.dictionary(page.entries.get('Resources')));
    expect(objects.every((resources) => !resources.entries.has('XObject'))).toBe(true);
    expect(texts.join('')).toContain('発生したインシデントの経済的影響の度合い');
  });

  it('stays below the size that mail takes', () => {
    expect(bytes.length).toBeLessThan(2_000_000);
  });
});

describe('the file of any document', () => {
  it.each([['ja'], ['en'], ['ja', 'en'], ['en', 'ja']] as const)('is sound in %s %s', async (...languages) => {
    await expectSound(await bytesOf(inputOf(smallDocument(), languages)));
  });

  it('is sound with hostile names, and tells characters that the font lacks', async () => {
    const bytes = await bytesOf(inputOf(hostileDocument()));
    await expectSound(bytes);
    const text = pageTexts(bytes).join('');
    expect(text).toContain('〔U+05E9 U+05DC U+05D5 U+05DD');
    expect(text).toContain('文字番号');
  });

  it('is sound with emoji, long names and reasons of 10,000 characters', async () => {
    const document = smallDocument();
    const long = `${'長い理由です。'.repeat(1_500)}😀`;
    const named = {
      ...document,
      components: {
        ...document.components,
        lock: { ...document.components?.['lock'], name: `👨‍👩‍👧 ${'とても長い名前の機器'.repeat(6)}`, kind: 'doorLock', description: long },
      },
      decisions: { wait: { about: { position: 'maker' }, treatment: 'retain' as const, by: 'maker', because: long, until: '2027-01-01' } },
    };
    const bytes = await bytesOf(inputOf(named));
    await expectSound(bytes);
    expect(pageTexts(bytes).join('')).toContain('〔U+1F468 U+1F469 U+1F467〕');
  });

  it('is sound where there is nothing to report', async () => {
    await expectSound(await bytesOf(inputOf({ anshin: 1, id: 'bare', title: 'Bare' })));
  });

  it('goes without contents where it is an extract of few sections', async () => {
    const bytes = await bytesOf({ ...inputOf(smallDocument()), sections: ['summary', 'risk-map'] });
    await expectSound(bytes);
    const texts = pageTexts(bytes);
    expect(texts.join('')).not.toContain('目次');
    expect(texts.length).toBeLessThan(10);
  });

  it('repeats the heads of long tables and keeps rows whole where they fit', async () => {
    const input = { ...inputOf(largeDocument(60), ['en']), sections: ['threats'] };
    const bytes = await bytesOf(input);
    await expectSound(bytes);
    const pages = pageContents(new PdfReader(bytes)).slice(1);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(1)) {
      const heads = page.texts.filter((text) => text.owner === 'artifact').map((text) => text.text);
      expect(heads).toContain('Answering requirements');
    }
  });

  it('tells how far it is', async () => {
    const told: number[][] = [];
    await bytesOf({ ...inputOf(smallDocument()), progress: (done, total) => told.push([done, total]) });
    expect(told.length).toBeGreaterThan(20);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(told.every(([done = 0], index) => done === index + 1)).toBe(true);
  });

  it('is refused without fonts', async () => {
    const { fonts: _, ...input } = inputOf(smallDocument());
    await expect(pdfExporter.export(input)).rejects.toThrow(MissingFontsError);
  });
});

/** Poppler, a reader that shares no code with this writer; CI must have it. */
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

describe.runIf(hasPoppler || process.env['CI'] !== undefined)('another reader', () => {
  it('opens the file without complaint, finds it tagged and reads its text and structure', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anshin-pdf-'));
    try {
      const file = join(folder, 'small.pdf');
      writeFileSync(file, await bytesOf(inputOf(smallDocument())));
      const run = (command: string, ...options: string[]): string => {
        const done = spawnSync(command, options, { encoding: 'utf8', maxBuffer: 64_000_000 });
        expect(`${done.status} ${done.stderr}`).toBe('0 ');
        return done.stdout;
      };
      const text = run('pdftotext', file, '-');
      for (const words of ['ゲートウェイ', 'Gateway', '勝手に開く', 'Opens by itself']) expect(text).toContain(words);
      const information = run('pdfinfo', file);
      expect(information).toMatch(/Title:\s+小さな例/);
      expect(information).toMatch(/Tagged:\s+yes/);
      expect(information).toMatch(/PDF version:\s+1\.7/);
      expect(run('pdfinfo', '-struct-text', file)).toMatch(/Table[\s\S]*TH[\s\S]*"関係者/);
      expect(run('pdffonts', file).match(/yes yes yes/g)?.length).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function readTrueTypeHead(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

describeExporterContract(() => pdfExporter, 'reading', pdfText);
