import { builtinExampleJson, builtinExamples } from '@anshin/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CheckOutput } from './output/output-schemas.ts';
import { fileIn, jsonOf, runCli, testFolder } from './testing/run-cli.contract.ts';

type Holder = Record<string, unknown>;

/** Every field of a value with the map or list that holds it. */
function fieldsOf(value: unknown): (readonly [holder: Holder, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value as Holder, key] as const, ...fieldsOf((value as Holder)[key])]);
}

/** What a slip, a merge or malice may put into a document. */
const foreign = fc.constantFrom<unknown>(
  null,
  '',
  0,
  -1,
  1e9,
  true,
  [],
  {},
  ['x'],
  'constructor',
  '__proto__',
  'toString',
  'x'.repeat(70),
  '2026-02-31',
  'rule.x@y',
  'CVSS:3.1/AV:N',
  'homeGateway',
);
const change = fc.record({ at: fc.nat(), from: fc.nat(), how: fc.constantFrom('remove', 'replace', 'copy', 'rename'), value: foreign });

const folder = testFolder();
const documents = await Promise.all(builtinExamples().map(async ({ id }) => (await builtinExampleJson(id)) ?? '{}'));

describe('documents that went wrong somewhere', () => {
  test('are answered with findings in their places, whatever was changed in them', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, changes) => {
      const document = JSON.parse(documents[which % documents.length] ?? '{}') as Holder;
      for (const { at, from, how, value } of changes) {
        const fields = fieldsOf(document);
        const [holder = {}, key = ''] = fields[at % fields.length] ?? [];
        const [other = {}, otherKey = ''] = fields[from % fields.length] ?? [];
        if (how === 'replace') holder[key] = structuredClone(value);
        else if (how === 'copy') holder[key] = structuredClone(other[otherKey]);
        else {
          const old = holder[key];
          delete holder[key];
          if (how === 'rename')
            Object.defineProperty(holder, typeof value === 'string' ? value : 'renamed', { value: old, enumerable: true, configurable: true, writable: true });
        }
      }
      const run = await runCli(['check', fileIn(folder, 'changed.anshin.json', JSON.stringify(document)), '--json']);
      const [file] = CheckOutput.parse(jsonOf(run)).files;
      expect(run.err).toBe('');
      expect(file?.findings.filter((finding) => finding.place === undefined || /undefined|NaN|\[object/.test(finding.message.en + finding.message.ja))).toEqual(
        [],
      );
      expect(run.exit === 2).toBe(file?.unreadable);
    });
    await fc.assert(property, { numRuns: 60, seed: 1 });
  });
});
