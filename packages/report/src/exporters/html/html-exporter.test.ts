import { beforeAll, describe, expect, it } from 'vitest';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { largeDocument } from '../../testing/large-document.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { htmlExporter } from './html-exporter.ts';
import { describeExporterContract } from '../exporter.contract.ts';

const page = async (input: Parameters<typeof htmlExporter.export>[0]): Promise<string> => String((await htmlExporter.export(input))[0]?.content);

describe('the page', () => {
  let example = '';

  beforeAll(async () => {
    example = await page(await exampleInput('emergency-dispatch'));
  });

  it('stands alone: no script, nothing from elsewhere, and a policy that forbids both', () => {
    expect(example).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'");
    expect(example).not.toMatch(/<script|<link|<iframe|<img|@import|url\(|\son\w+=/i);
    expect(example.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('gives every id once, and every link leads to one', () => {
    const ids = [...example.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    expect([...example.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((to) => !known.has(to))).toEqual([]);
  });

  it('lists every section in the table of contents, for the screen and for paper', () => {
    const sections = [...example.matchAll(/<section id="([^"]+)"/g)].map((match) => match[1]);
    expect(sections.length).toBeGreaterThan(25);
    for (const id of sections) expect(example.split(`<a href="#${id}">`).length).toBeGreaterThanOrEqual(3);
  });

  it('is dark where the reader prefers it, and never on paper', () => {
    expect(example).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(example).toContain('@page{size:A4');
    expect(example).toContain('table-header-group');
  });

  it('says in which language each part is', async () => {
    expect(example).toMatch(/<html lang="ja">/);
    expect(example).toMatch(/<span class="la" lang="ja">[^<]+<\/span><span class="lb" lang="en">/);
    expect(await page(inputOf(smallDocument(), ['en']))).toMatch(/<html lang="en">/);
  });

  it('says how many rows it leaves out of a long table', async () => {
    const text = await page(inputOf(largeDocument(1_200), ['en']));
    const total = inputOf(largeDocument(1_200)).assessment.threats.length;
    expect(total).toBeGreaterThan(2_000);
    expect(text).toMatch(/2,000 of [\d,]+ rows are shown/);
    expect(text.length).toBeLessThan(8_000_000);
  });
});

describeExporterContract(() => htmlExporter);
