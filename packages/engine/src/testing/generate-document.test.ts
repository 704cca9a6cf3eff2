import { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { compileCatalog } from '../features/compiled-catalog.ts';
import { generateDocument } from './generate-document.ts';
import { testCatalog } from './test-catalog.ts';
import { TEST_DAY } from './test-day.ts';

const catalog = testCatalog();
const sizes = (document: AnshinDocument) => [Object.keys(document.components ?? {}).length, Object.keys(document.channels ?? {}).length];

describe('a generated document', () => {
  it('has as many components and channels as asked for, three channels for each component by default', () => {
    expect(sizes(generateDocument({ components: 300, seed: 1, catalog }))).toEqual([300, 900]);
    expect(sizes(generateDocument({ components: 77, channels: 100, seed: 1, catalog }))).toEqual([77, 100]);
  });

  it('is the same for the same seed and another for another', () => {
    const text = (seed: number) => JSON.stringify(generateDocument({ components: 100, seed, catalog }));
    expect(text(5)).toBe(text(5));
    expect(text(6)).not.toBe(text(5));
  });

  it('is a valid document in which every reference leads somewhere', () => {
    const document = generateDocument({ components: 200, seed: 3, catalog });
    expect(AnshinDocument.safeParse(document).error?.issues).toBeUndefined();
    const codes = assess(document, catalog, { now: TEST_DAY }).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('check.'))).toEqual([]);
  });

  it('brings most kinds of the catalog, threats of most classes, and both open and closed incidents', () => {
    const document = generateDocument({ components: 500, seed: 4, catalog });
    const { threats, incidents } = assess(document, catalog, { now: TEST_DAY });
    expect(new Set(Object.values(document.components ?? {}).map(({ kind }) => kind)).size).toBeGreaterThan(30);
    expect(new Set(threats.map((threat) => threat.class)).size).toBeGreaterThan(10);
    expect(new Set(incidents.map(({ open }) => open))).toEqual(new Set([true, false]));
  });
});

/** How often the conditions of the catalog are evaluated in a full assessment, counted by wrapping each of them. */
function evaluations(components: number): { readonly rules: number; readonly all: number; readonly expected: number } {
  const fresh = { ...catalog };
  const compiled = compileCatalog(fresh) as { -readonly [K in keyof ReturnType<typeof compileCatalog>]: ReturnType<typeof compileCatalog>[K] };
  let rules = 0;
  let all = 0;
  const counted = <T extends { readonly test: (words: Uint32Array, at: number) => boolean }>(entries: readonly T[], isRule: boolean): T[] =>
    entries.map((entry) => ({
      ...entry,
      test: (words: Uint32Array, at: number) => {
        all += 1;
        if (isRule) rules += 1;
        return entry.test(words, at);
      },
    }));
  compiled.componentRules = counted(compiled.componentRules, true);
  compiled.channelRules = counted(compiled.channelRules, true);
  compiled.entryPoints = counted(compiled.entryPoints, false);
  compiled.requirements = counted(compiled.requirements, false);
  compiled.obligations = counted(compiled.obligations, false);
  compiled.safetyRules = counted(compiled.safetyRules, false);
  assess(generateDocument({ components, seed: 9, catalog }), fresh, { now: TEST_DAY });
  return { rules, all, expected: components * compiled.componentRules.length + 3 * components * compiled.channelRules.length };
}

describe('the work of an assessment', () => {
  const [small, large] = [evaluations(60), evaluations(600)];

  it('evaluates each rule once for each element of its type', () => {
    expect([small.rules, large.rules]).toEqual([small.expected, large.expected]);
  });

  it('grows with the system: ten times the elements, ten times the evaluations of rules, and of conditions of any kind', () => {
    expect(large.rules).toBe(10 * small.rules);
    expect(large.all / small.all).toBeLessThan(11);
  });
});
