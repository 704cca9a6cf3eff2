import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { type AnshinDocument, checkDocument, type Language } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary } from '../../../../model/src/testing/document-arbitrary.contract.ts';
import type { ForeignExport } from '../../foreign-exporter.ts';
import { comparable } from '../comparable.ts';
import type { TwoWayFormat } from '../two-way-format.ts';
import { twoWayExporter } from '../two-way-exporter.ts';
import { twoWayImporter } from '../two-way-importer.ts';
import { coherentDocument } from './coherent-document.contract.ts';

/** A small file of a format, of our own making, with fields that the model has no place for. */
export interface TwoWaySample {
  readonly name: string;
  readonly text: string;
  /** The value of the file as it comes back when nothing was changed: the file itself but for the listed normalisations. */
  readonly back: unknown;
}

/** A way to check a written file against what the foreign tool demands; gives the faults. */
export type StructureCheck = (value: unknown) => readonly string[];

const catalog = builtinCatalog();
const now = '2026-01-01';
const encoder = new TextEncoder();

/** Reads a foreign text; fails the test where nothing came of it. */
export async function imported(format: TwoWayFormat, text: string): Promise<AnshinDocument> {
  const { document, findings } = await twoWayImporter(format).read({ name: `sample.${format.extension}`, bytes: encoder.encode(text) }, { catalog });
  if (document === undefined) throw new Error(`not read: ${findings.map(({ code }) => code).join(', ')}`);
  return document;
}

/** Writes a document. */
export async function exported(format: TwoWayFormat, document: AnshinDocument, language: Language = 'en'): Promise<ForeignExport> {
  const [written] = await twoWayExporter(format).write({ document, assessment: assess(document, catalog, { now }), catalog, language });
  if (written === undefined || typeof written.content !== 'string') throw new Error('nothing was written');
  return written;
}

/** What every two-way format owes its users, beyond what it owes as an importer. `valueOf` parses a written text; `lost` names what it cannot hold. */
export function describeTwoWayContract(
  format: TwoWayFormat,
  samples: readonly TwoWaySample[],
  valueOf: (text: string) => unknown,
  faultsOf: StructureCheck,
  lost: readonly string[],
): void {
  const derivedOf = (document: AnshinDocument): Set<string> =>
    new Set(
      assess(document, catalog, { now })
        .threats.filter(({ origin }) => origin === 'rule')
        .map(({ id }) => id),
    );
  const comesBack = async (document: AnshinDocument, language: Language): Promise<void> => {
    const { content } = await exported(format, document, language);
    const back = await imported(format, String(content));
    const options = { language, derived: derivedOf(document) };
    expect(comparable(back, format, options)).toEqual(comparable(document, format, options));
    expect(faultsOf(valueOf(String(content)))).toEqual([]);
  };

  describe(`two-way format ${format.id}`, () => {
    it.each(samples)('gives $name back as it came in when nothing was changed', async ({ text, back }) => {
      for (const language of ['ja', 'en'] as const) {
        const { content } = await exported(format, await imported(format, text), language);
        expect(valueOf(String(content))).toEqual(back);
      }
    });

    it.each(samples)('brings a new name, a new component and a removed one into $name and leaves the rest', async ({ text }) => {
      const document = await imported(format, text);
      const [first = '', last = ''] = [Object.keys(document.components ?? {}).at(0), Object.keys(document.components ?? {}).at(-1)];
      const { [last]: gone, ...left } = document.components ?? {};
      const renamed = { ...left[first], kind: left[first]?.kind ?? '', name: 'A quite new name' };
      const edited = { ...document, components: { ...left, [first]: renamed, added: { kind: 'sensor', name: 'An added sensor' } } };
      const { content } = await exported(format, edited);
      const names = Object.values((await imported(format, String(content))).components ?? {}).map(({ name }) => name);
      expect(names).toContain('A quite new name');
      expect(names).toContain('An added sensor');
      expect(names).not.toContain(gone?.name);
      expect(names).toHaveLength(Object.keys(document.components ?? {}).length);
      expect(faultsOf(valueOf(String(content)))).toEqual([]);
    });

    it.each(builtinExamples().map(({ id }) => id))('writes the example %s so that it comes back', async (id) => {
      const document = checkDocument(JSON.parse((await builtinExampleJson(id)) ?? '')).document as AnshinDocument;
      await comesBack(document, 'ja');
      const { losses } = await exported(format, document);
      expect(losses.length).toBeGreaterThan(0);
      for (const { code, path } of losses) {
        expect(twoWayExporter(format).words[code]?.ja, code).toMatch(/[ぁ-ん]/);
        if (path.length > 0) expect(at(document, path), path.join('.')).not.toBeUndefined();
      }
    });

    it('lists just these losses for the window-shutter example', async () => {
      const document = checkDocument(JSON.parse((await builtinExampleJson('window-shutter')) ?? '')).document as AnshinDocument;
      const { losses } = await exported(format, document);
      const names = losses
        .filter(({ code }) => code !== 'export.lost-part')
        .map(({ code, path, params }) =>
          code === 'export.one-language' || path[0] === undefined ? code : [path[0], params['field']].filter((part) => part !== undefined).join('.'),
        );
      expect(names).toEqual(lost);
    });

    it('brings back any document but for what it says that it cannot hold', async () => {
      await fc.assert(
        fc.asyncProperty(coherentDocument, fc.constantFrom<Language>('ja', 'en'), async (document, language) => comesBack(document, language)),
        { numRuns: 50 },
      );
    });

    it('lists a loss for every part that does not come back, and none when nothing is lost', async () => {
      await fc.assert(
        fc.asyncProperty(coherentDocument, async (document) => {
          const held = comparable(document, format, { language: 'en', derived: new Set() });
          const { losses } = await exported(format, held);
          const again = comparable(held, format, { language: 'en', derived: new Set() });
          expect(again).toEqual(held);
          expect(losses.filter(({ code }) => code !== 'export.stand-in')).toEqual([]);
        }),
        { numRuns: 20 },
      );
    });

    it('writes any document that holds to the schema, however little its parts fit together', async () => {
      await fc.assert(
        fc.asyncProperty(documentArbitrary, async (document) => {
          const { content } = await exported(format, { ...document, foreign: {} });
          expect(faultsOf(valueOf(String(content)))).toEqual([]);
          await imported(format, String(content));
        }),
        { numRuns: 20, examples: [[{ anshin: 1, id: 'a', title: { ja: '窓', en: '\uFFFE' } }]] },
      );
    });

    it('changes nothing when its own file is imported and exported again', async () => {
      await fc.assert(
        fc.asyncProperty(coherentDocument, async (document) => {
          const { content } = await exported(format, document);
          const again = await exported(format, await imported(format, String(content)));
          expect(valueOf(String(again.content))).toEqual(valueOf(String(content)));
        }),
        { numRuns: 20 },
      );
    });

    it('takes over any later state of the document into its own file', async () => {
      await fc.assert(
        fc.asyncProperty(coherentDocument, coherentDocument, async (first, later) => {
          const kept = await imported(format, String((await exported(format, first)).content));
          const edited = { ...later, id: kept.id, foreign: kept.foreign ?? {} };
          const { content } = await exported(format, edited);
          expect(faultsOf(valueOf(String(content)))).toEqual([]);
          expect(withoutDerived(comparable(await imported(format, String(content)), format, { language: 'en', derived: new Set() }))).toEqual(
            withoutDerived(comparable(edited, format, { language: 'en', derived: new Set() })),
          );
        }),
        { numRuns: 20 },
      );
    });

    it.each(samples)('reads $name with any part of it replaced by anything, and writes it again', async ({ text }) => {
      const value = valueOf(text);
      const places = pathsOf(value, []);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: places.length - 1 }), fc.jsonValue({ maxDepth: 2 }), async (at, replacement) => {
          const broken = replaced(value, places[at] ?? [], replacement);
          const { document } = await twoWayImporter(format).read({ name: 'x', bytes: encoder.encode(JSON.stringify(broken)) }, { catalog });
          if (document === undefined) return;
          expect(checkDocument(document).findings).toEqual([]);
          await exported(format, document);
        }),
        { numRuns: 40 },
      );
    });

    it('writes a new file and says so when the kept one cannot be read', async () => {
      const document = { ...(await imported(format, samples[0]?.text ?? '')), foreign: { [format.id]: { content: '{' } } };
      const { losses } = await exported(format, document);
      expect(losses.map(({ code }) => code)).toContain('export.kept-unreadable');
    });
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** Measures name derived threats, which depend on the whole document; their references are compared where a new file is written. */
function withoutDerived(document: AnshinDocument): AnshinDocument {
  const measures = Object.entries(document.measures ?? {}).map(([id, measure]) => [id, { ...measure, treats: [] }]);
  return { ...document, ...(measures.length === 0 ? {} : { measures: Object.fromEntries(measures) as NonNullable<AnshinDocument['measures']> }) };
}

/** The paths of all parts of a JSON value. */
function pathsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, replacement) : item));
  return { ...(value as object), [key]: replaced((value as Readonly<Record<string, unknown>>)[key], rest, replacement) };
}
