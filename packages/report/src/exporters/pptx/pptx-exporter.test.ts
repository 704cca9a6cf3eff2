import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../../report-input.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { hostileDocument } from '../../testing/hostile-document.contract.ts';
import { largeDocument } from '../../testing/large-document.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { describeExporterContract } from '../exporter.contract.ts';
import { hasOffice, type OfficePage, officePages, officeText, packageFaults, partsOf } from '../ooxml/office-file.contract.ts';
import { pptxExporter } from './pptx-exporter.ts';

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const [WIDTH, HEIGHT] = [12_192_000, 6_858_000];
/** The smallest type: 9 points, in hundredths. */
const SMALLEST = 900;

const write = async (input: ReportInput): Promise<Map<string, string>> => partsOf((await pptxExporter.export(input))[0]);
const slidesOf = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts]
    .filter(([path]) => SLIDES.test(path))
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([, xml]) => xml);

/** Shapes, tables and groups that reach beyond the slide, and tables whose rows do. */
function beyondSlide(slide: string): string[] {
  const boxes = [...slide.matchAll(/<(?:a|p):xfrm( rot="5400000")?[^>]*><a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)];
  const wide = boxes.filter(([, turned, x, y, cx, cy]) => {
    const turn = turned === undefined ? 0 : (Number(cx) - Number(cy)) / 2;
    const [left, top] = [Number(x) + turn, Number(y) - turn];
    return left < -1 || top < -1 || left + Number(turn === 0 ? cx : cy) > WIDTH + 1 || top + Number(turn === 0 ? cy : cx) > HEIGHT + 1;
  });
  const frames = [...slide.matchAll(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g)].filter(([frame]) => {
    const top = Number(/<a:off x="\d+" y="(\d+)"/.exec(frame)?.[1]);
    return top + [...frame.matchAll(/<a:tr h="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0) > HEIGHT;
  });
  return [...wide, ...frames].map(([match]) => match.slice(0, 120));
}

function checkSlides(parts: ReadonlyMap<string, string>): void {
  expect(packageFaults(parts)).toEqual([]);
  for (const slide of slidesOf(parts)) {
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(/NaN|Infinity|undefined/.exec(slide)?.index).toBeUndefined();
    expect(beyondSlide(slide)).toEqual([]);
    expect([...slide.matchAll(/ sz="(\d+)"/g)].map((match) => Number(match[1])).filter((size) => size < SMALLEST)).toEqual([]);
    for (const [table] of slide.matchAll(/<a:tbl>[\s\S]*?<\/a:tbl>/g)) {
      const columns = table.split('<a:gridCol ').length - 1;
      for (const [row] of table.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)) expect(row.split(/<a:tc[ >]/).length - 1).toBe(columns);
    }
  }
}

describe('slides', () => {
  let example: ReportInput;
  let parts = new Map<string, string>();
  let slides: string[] = [];

  beforeAll(async () => {
    example = await exampleInput('window-shutter', ['ja']);
    parts = await write({ ...example, cover: { issuer: '例示株式会社', author: '担当', recipient: '提出先', marking: '社外秘' } });
    slides = slidesOf(parts);
  });

  it('form a sound package: nothing beyond the edge, no type below 9 points, every id once', () => {
    expect(slides.length).toBeGreaterThan(30);
    checkSlides(parts);
  });

  it('open with the cover, the summary, the map and what has to be decided', () => {
    const titles = slides.slice(0, 4).map((slide) => slide.replace(/<[^>]*>/g, ' '));
    expect(titles[0]).toContain('社外秘');
    expect(titles[1]).toContain('要約');
    expect(titles[2]).toContain('リスクマップ');
    expect(titles[3]).toContain('決めるべきこと');
  });

  it('hold all eleven worksheets by their number', () => {
    const text = slides.map((slide) => slide.replace(/<[^>]*>/g, '')).join('\n');
    for (let number = 1; number <= 11; number++) expect(text).toContain(`ワークシート${number}. `);
  });

  it('draw systems, relations and the map with shapes and connectors, never with pictures', () => {
    const all = slides.join('');
    expect(all).not.toContain('<p:pic>');
    for (const look of ['node', 'zone', 'gate', 'party', 'token', 'target', 'pill']) expect(all).toContain(`name="${look}"`);
    expect(all.split('<p:cxnSp>').length).toBeGreaterThan(20);
    expect(all).toMatch(/<a:stCxn id="\d+" idx="[0-3]"\/>/);
    expect(all).toMatch(/<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="[^"]+" descr="[^"]{20,}"/);
  });

  it('continue long tables with their heads and say which part it is', () => {
    const sheet = slides.filter((slide) => slide.includes('ワークシート9. '));
    expect(sheet.length).toBeGreaterThan(3);
    expect(sheet[1]).toContain(`(続き) 2/${sheet.length}`);
    for (const slide of sheet) expect(slide).toContain('<a:tblPr firstRow="1"');
  });

  it('name a Japanese face in the theme and the language of every run', () => {
    expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Yu Gothic"/>');
    for (const slide of slides) expect(slide).not.toMatch(/<a:rPr (?!lang=)/);
  });

  it('hold only the sections that were chosen, with their figures and matrices', async () => {
    const chosen = slidesOf(await write({ ...example, sections: ['system', 'threat-matrix'] }));
    const text = chosen.map((slide) => slide.replace(/<[^>]*>/g, '')).join('\n');
    expect(text).toContain('脅威と要求の対応');
    expect(text).not.toContain('要約');
  });

  it('say how many rows they leave out, and stay sound whatever the document holds', async () => {
    const long = await write(inputOf(largeDocument(300), ['en']));
    expect(
      slidesOf(long)
        .join('')
        .replace(/<[^>]*>/g, ''),
    ).toMatch(/300 of [\d,]+ rows are shown/);
    checkSlides(long);
    checkSlides(await write(inputOf(hostileDocument())));
    checkSlides(await write(inputOf({ anshin: 1, id: 'bare', title: 'x'.repeat(500) })));
  });

  it('keep a reason of ten thousand letters readable over as many slides as it takes', async () => {
    const document = smallDocument();
    const because = `${'長い理由です。'.repeat(280)}終わり`;
    const input = inputOf({ ...document, decisions: { wait: { about: { position: 'maker' }, treatment: 'retain', by: 'maker', because } } }, ['ja']);
    const long = await write(input);
    checkSlides(long);
    expect(
      slidesOf(long)
        .join('')
        .replace(/<[^>]*>/g, ''),
    ).toContain('終わり');
  });
});

describe.runIf(hasOffice)('slides in LibreOffice', () => {
  it('open as they are, one page each, with every word inside its page', { timeout: 180_000 }, async () => {
    const drawn = ['summary', 'risk-map', 'system', 'worksheet-3'];
    const inputs = [
      { ...(await exampleInput('air-conditioner', ['ja', 'en'])), sections: drawn },
      { ...inputOf(hostileDocument(), ['en']), sections: ['summary', 'system'] },
      {
        ...(await exampleInput('emergency-dispatch', ['en'])),
        sections: ['worksheet-1', 'worksheet-2', 'worksheet-3', 'worksheet-7', 'worksheet-11', 'steps'],
      },
    ];
    const files = await Promise.all(inputs.map(async (input) => (await pptxExporter.export(input))[0]));
    const named = files.map((file, index) => ({ name: `deck${index}.pptx`, content: file?.content ?? '' }));
    const pages = await officePages(named);
    for (const [index, own] of pages.entries()) {
      expect(own.length).toBe(slidesOf(partsOf(files[index])).length);
      for (const page of own) {
        expect(page.words.filter((word) => word.x < 0 || word.y < 0 || word.right > page.width || word.bottom > page.height)).toEqual([]);
      }
    }
    expect((pages[2] ?? []).flatMap((page, index) => overlaps(page).map((pair) => `slide ${index + 1}: ${pair}`))).toEqual([]);
  });
});

/** Words that stand on one another: a table grew into the next. */
function overlaps({ words }: OfficePage): string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => Math.min(one.right, other.right) - Math.max(one.x, other.x) > 2 && Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y) > 5)
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describeExporterContract(
  () => pptxExporter,
  'reading',
  (file) => officeText(file, SLIDES),
);
