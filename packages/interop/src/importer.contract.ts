import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { checkDocument, writeYaml } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Importer, ImportResult } from './importer.ts';
import { interopSentence } from './words.ts';

/** A file of the format as its users have it, and how many components it shows. */
export interface ImportSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly components: number;
}

/** What every importer owes its users. */
export function describeImporterContract(importer: Importer, samples: readonly ImportSample[]): void {
  const options = { catalog: builtinCatalog() };
  const read = (name: string, bytes: Uint8Array): Promise<ImportResult> => importer.read({ name, bytes }, options);

  describe(`importer ${importer.id}`, () => {
    it.each(samples)('turns $name into a model that holds to the schema and can be assessed', async ({ name, bytes, components }) => {
      expect(importer.recognises({ name, bytes })).toBe(true);
      const { document, findings, assumptions } = await read(name, bytes);
      if (document === undefined) throw new Error(`${name} was not read: ${findings.map(({ code }) => code).join(', ')}`);
      expect(checkDocument(document).findings).toEqual([]);
      expect(Object.keys(document.components ?? {})).toHaveLength(components);
      expect(assess(document, options.catalog, { now: '2026-01-01' }).threats.length).toBeGreaterThan(0);
      for (const { path } of assumptions) expect(at(document, path), path.join('.')).not.toBeUndefined();
    });

    it.each(samples)('reads $name the same way each time', async ({ name, bytes }) => {
      expect(written(await read(name, bytes))).toBe(written(await read(name, bytes)));
    });

    it.each(samples)('has words in both languages for all that it says of $name', async ({ name, bytes }) => {
      const { findings, assumptions } = await read(name, bytes);
      for (const found of [...findings, ...assumptions].filter(({ code }) => !code.startsWith('model.'))) {
        const sentence = interopSentence(found) ?? importer.words[found.code];
        expect(sentence?.ja, found.code).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(sentence?.en, found.code).toMatch(/[a-z]/);
      }
    });

    it.each(samples)('answers with a coded finding for any part or damage of $name, and never throws', async ({ name, bytes }) => {
      const damage = fc.record({ cut: fc.double({ min: 0, max: 1, noNaN: true }), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), isCut: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(damage, async ({ cut, at: where, byte, isCut }) => {
          const damaged = isCut ? bytes.slice(0, Math.floor(bytes.length * cut)) : bytes.map((value, index) => (index === where % bytes.length ? byte : value));
          importer.recognises({ name, bytes: damaged });
          const { document, findings } = await read(name, damaged);
          if (document === undefined) expect(findings.length).toBeGreaterThan(0);
          else expect(checkDocument(document).findings).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });

    it('answers with a coded finding for random bytes, nothing, and deep nesting', async () => {
      const encoder = new TextEncoder();
      const hostile = [
        new Uint8Array(0),
        encoder.encode('['.repeat(100_000)),
        encoder.encode('{"a":'.repeat(100_000)),
        encoder.encode('<a>'.repeat(100_000)),
        encoder.encode('- '.repeat(50_000)),
      ];
      for (const bytes of hostile) expect((await read('hostile', bytes)).findings.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          const { document, findings } = await read('random', bytes);
          expect(document === undefined ? findings.length : 1).toBeGreaterThan(0);
        }),
        { numRuns: 50 },
      );
    });
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

function written({ document, findings, assumptions }: ImportResult): string {
  return `${document === undefined ? '' : writeYaml(document)}${JSON.stringify([findings, assumptions])}`;
}
