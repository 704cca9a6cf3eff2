import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../../report-input.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { hostileDocument } from '../../testing/hostile-document.contract.ts';
import { largeDocument } from '../../testing/large-document.contract.ts';
import { describeExporterContract } from '../exporter.contract.ts';
import { hasOffice, officePages, officeText, packageFaults, partsOf } from '../ooxml/office-file.contract.ts';
import { docxExporter } from './docx-exporter.ts';
import { companyTemplate } from './template/template.contract.ts';

const write = async (input: ReportInput): Promise<Map<string, string>> => partsOf((await docxExporter.export(input))[0]);
const bodyOf = (parts: ReadonlyMap<string, string>): string => parts.get('word/document.xml') ?? '';

function checkBody(parts: ReadonlyMap<string, string>): void {
  expect(packageFaults(parts)).toEqual([]);
  const body = bodyOf(parts);
  expect(/NaN|Infinity|undefined/.exec(body)?.index).toBeUndefined();
  for (const pattern of [/<wp:docPr id="(\d+)"/g, /<w:bookmarkStart w:id="(\d+)"/g, /<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g]) {
    const found = [...body.matchAll(pattern)].map((match) => match[1]);
    expect(new Set(found).size).toBe(found.length);
  }
  const names = new Set([...body.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map((match) => match[1]));
  expect([...body.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1]).filter((name) => !names.has(name))).toEqual([]);
  expect(body.split('<w:tc>').length - 1).toBeGreaterThan(0);
  for (const [cell] of body.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g))
    if (!cell.endsWith('</w:p></w:tc>') && !cell.endsWith('<w:p/></w:tc>')) expect(cell.slice(-80)).toBe('a paragraph');
  for (const [table] of body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)) checkGrid(table);
}

/** Every row of a table fills its grid. */
function checkGrid(table: string): void {
  const columns = table.split('<w:gridCol ').length - 1;
  for (const [row] of table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)) {
    const cells = row.split('<w:tc>').slice(1);
    const filled = cells.reduce((sum, cell) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1), 0);
    expect(filled).toBe(columns);
  }
}

describe('the document', () => {
  let parts = new Map<string, string>();
  let body = '';

  beforeAll(async () => {
    const example = await exampleInput('window-shutter');
    parts = await write({ ...example, cover: { issuer: '例示株式会社', author: '担当', recipient: '提出先', marking: '社外秘' } });
    body = bodyOf(parts);
  });

  it('is a sound package: ids once, links that lead somewhere, rows that fill their tables', () => {
    checkBody(parts);
  });

  it('uses styles for everything, and defines all that it uses', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    const known = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]));
    const used = new Set([...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((match) => match[1]));
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Caption', 'AnshinTable', 'AnshinNote', 'AnshinCode', 'ListBullet', 'Title'])
      expect(used.has(id)).toBe(true);
  });

  it('has contents that can be renewed, numbered captions, page numbers and repeated heads', () => {
    for (const instruction of ['TOC \\o "1-2"', 'SEQ 図 \\* ARABIC', 'SEQ 表 \\* ARABIC'])
      expect(`${instruction}: ${body.includes(instruction)}`).toBe(`${instruction}: true`);
    expect(parts.get('word/anshin-footer.xml')).toMatch(/ PAGE [\s\S]* NUMPAGES /);
    expect(parts.get('word/anshin-header.xml')).toContain('社外秘');
    expect(body.split('<w:tblHeader/>').length).toBeGreaterThan(40);
  });

  it('turns pages for wide sections and says what can be seen on every figure', () => {
    expect(body.includes('w:orient="landscape"')).toBe(true);
    const figures = [...body.matchAll(/<wp:docPr id="\d+" name="([^"]*)" descr="([^"]*)"/g)];
    expect(figures.length).toBeGreaterThan(8);
    for (const [, name, description] of figures) {
      expect(name).not.toBe('');
      expect(description?.length).toBeGreaterThan(15);
    }
  });

  it('says the language of every run', () => {
    const runs = [...body.matchAll(/<w:r><w:rPr>([\s\S]*?)<\/w:rPr><w:t /g)].map((match) => match[1] ?? '');
    expect(runs.length).toBeGreaterThan(2_000);
    expect(runs.filter((run) => !run.includes('<w:lang '))).toEqual([]);
    for (const language of ['<w:lang w:val="ja-JP" w:eastAsia="ja-JP"/>', '<w:lang w:val="en-US"/>']) expect(body.includes(language)).toBe(true);
  });

  it('stays sound whatever the assessment holds', async () => {
    checkBody(await write(inputOf(hostileDocument())));
    checkBody(await write(inputOf({ anshin: 1, id: 'bare', title: 'x'.repeat(500) }, ['en'])));
  });

  it('says how many rows it leaves out', async () => {
    const long = await write({ ...inputOf(largeDocument(1_200), ['en']), sections: ['threats'] });
    expect(bodyOf(long).replace(/<[^>]*>/g, '')).toMatch(/2,000 of [\d,]+ rows are shown/);
  });
});

describe.runIf(hasOffice)('the document in LibreOffice', () => {
  it('opens as it is, in its own styles and in a template, with every word on its page', { timeout: 180_000 }, async () => {
    const sections = ['summary', 'risk-map', 'system', 'worksheet-3'];
    const example = await exampleInput('air-conditioner', ['ja', 'en']);
    const inputs: readonly ReportInput[] = [
      { ...example, sections },
      { ...example, sections: ['summary', 'worksheet-3'], docxTemplate: companyTemplate() },
      { ...inputOf(hostileDocument(), ['en']), sections: ['summary', 'worksheet-1'] },
    ];
    const files = await Promise.all(
      inputs.map(async (input, index) => ({ name: `document${index}.docx`, content: (await docxExporter.export(input))[0]?.content ?? '' })),
    );
    const pages = await officePages(files);
    for (const own of pages) {
      expect(own.length).toBeGreaterThan(4);
      expect(own.some((page) => page.width > page.height)).toBe(true);
      for (const page of own) expect(page.words.filter((word) => word.x < 0 || word.right > page.width || word.bottom > page.height)).toEqual([]);
    }
    expect(pages[1]?.[2]?.words.map((word) => word.text).join(' ')).toContain('様式');
  });
});

describeExporterContract(
  () => docxExporter,
  'reading',
  (file) => officeText(file, /^word\/(?:document|anshin-\w+)\.xml$/),
);
