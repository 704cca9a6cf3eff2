import { SCORING_METHODS } from '@anshin/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../report-input.ts';
import { exampleInput, inputOf } from '../testing/example-input.contract.ts';
import { hostileDocument } from '../testing/hostile-document.contract.ts';
import { smallDocument } from '../testing/small-document.contract.ts';
import type { ExportedFile, Exporter } from './exporter.ts';

const JAPANESE = /[\u3040-\u30FF\u4E00-\u9FFF]/;

/**
 * What every exporter owes its users; `data` exporters hold both languages and texts as they are. Binary formats say how their text is got
 * out again.
 */
export function describeExporterContract(make: () => Exporter, kind: 'reading' | 'data' = 'reading', textOf: TextOf = plainText): void {
  describe(`exporter ${make().id}`, () => {
    let example: ReportInput;
    let written: readonly ExportedFile[] = [];
    const write = async (input: ReportInput): Promise<readonly ExportedFile[]> => make().export(input);
    const texts = async (input: ReportInput): Promise<string> => (await Promise.all((await write(input)).map(textOf))).join('\n');

    beforeAll(async () => {
      example = await exampleInput('air-conditioner');
      written = await write(example);
    });

    it('names its files after the assessment, with distinct names that are safe on every file system', async () => {
      const names = written.map((file) => file.name);
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^air-conditioner[A-Za-z0-9_-]*\.[a-z]+$/);
      expect(names[0]).toMatch(new RegExp(`\\.${make().extension}$`));
    });

    it('cannot be led out of its folder by an id', async () => {
      const input = inputOf(smallDocument());
      const files = await write({ ...input, assessment: { ...input.assessment, assessment: { ...input.assessment.assessment, id: '../../etc/passwd' } } });
      for (const file of files) expect(file.name).not.toMatch(/[/\\]|\.\./);
    });

    it('writes the same bytes on every run', async () => {
      const two = await write(example);
      expect(two.map((file) => file.name)).toEqual(written.map((file) => file.name));
      for (const [index, file] of written.entries()) expect(isSame(file.content, two[index]?.content)).toBe(true);
    });

    it('writes something for a document that holds nothing but its title', async () => {
      for (const file of await write(inputOf({ anshin: 1, id: 'bare', title: 'Bare' }))) expect(file.content.length).toBeGreaterThan(20);
    });

    it('says nothing of certification or conformity in the names of the product', async () => {
      expect(around(await texts(inputOf(smallDocument())), /\bcompliant\b|\bcertified\b|適合予定/i)).toBeUndefined();
    });

    if (kind === 'reading') describeReading(texts);
  });
}

/** The text that a reader of a file sees. */
export type TextOf = (file: ExportedFile) => string | Promise<string>;

function plainText(file: ExportedFile): string {
  return String(file.content);
}

function isSame(one: ExportedFile['content'], other: ExportedFile['content'] | undefined): boolean {
  if (typeof one === 'string' || other === undefined || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function describeReading(texts: (input: ReportInput) => Promise<string>): void {
  it('lets no name become markup, and drops control characters and overrides of direction', async () => {
    const text = await texts(inputOf(hostileDocument()));
    for (const danger of [/<script|<img|<b>x|<b>no/i, /[\u0000-\u0008\u202A-\u202E\u2066\u2067]/, /\p{Cs}/u]) expect(around(text, danger)).toBeUndefined();
  });

  it('keeps the report of one language free of words in the other', async () => {
    expect(around(withoutCitations(await texts(inputOf(withoutJapanese(), ['en']))), JAPANESE)).toBeUndefined();
    expect(around(await texts(inputOf(smallDocument(), ['ja'])), /Opens by itself/)).toBeUndefined();
  });

  it('shows both languages where both are asked for', async () => {
    const text = await texts(inputOf(smallDocument(), ['ja', 'en']));
    expect(text).toContain('ゲートウェイ');
    expect(text).toContain('Gateway');
  });
}

/** Sources of scoring methods are cited by the title that the work bears, in whatever language. */
function withoutCitations(text: string): string {
  return SCORING_METHODS.reduce((left, { source }) => left.replaceAll(source.ja, '').replaceAll(source.en, ''), text);
}

/** What stands around the first match, so that a failure shows the place and not the whole report. */
function around(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : text.slice(Math.max(0, match.index - 80), match.index + 80);
}

/** The small document in English only, apart from titles of the catalog, which are bilingual anyway. */
function withoutJapanese(): ReturnType<typeof smallDocument> {
  return JSON.parse(JSON.stringify(smallDocument()), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'ja' in value && 'en' in value ? value.en : value,
  ) as ReturnType<typeof smallDocument>;
}
