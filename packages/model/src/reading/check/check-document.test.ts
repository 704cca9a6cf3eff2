import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnshinDocument } from '../../entities/document.ts';
import { documentArbitrary } from '../../testing/document-arbitrary.contract.ts';
import { sampleDocument } from '../../testing/sample-document.contract.ts';
import { checkDocument } from './check-document.ts';

/** Every place in a value, as a path of keys and indexes. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A copy with another value at a path; `undefined` takes the field away. */
function changed(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as unknown as Record<string, unknown>) : { ...(value as object) };
  const inner = changed(copy[key], rest, to);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}

const foreign = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  0,
  24,
  1.5,
  -1,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  'no such word',
  '2027-13-01',
  '2027-02-31',
  '2028-02-29',
  [],
  ['x'],
  [[]],
  {},
  { x: 1 },
  { ja: 'x' },
  { ja: '', en: 'x' },
  { component: 'a', channel: 'b' },
  { 'not an id': {} },
);
const faulty = fc.tuple(documentArbitrary, fc.nat(), foreign).map(([document, seed, value]) => {
  const places = placesIn(document).filter((path) => path.length > 0 && path[0] !== 'anshin');
  return changed(document, places[seed % places.length] ?? ['id'], value);
});

describe('checking a document', () => {
  test('accepts exactly what the zod schema accepts', () => {
    fc.assert(
      fc.property(fc.oneof(documentArbitrary, faulty), (value) => {
        expect(checkDocument(value).findings.length === 0).toBe(AnshinDocument.safeParse(value).success);
      }),
      { numRuns: 1500 },
    );
  });

  test('hands back the very same object when nothing is wrong', () => {
    const document = sampleDocument();
    expect(checkDocument(document).document).toBe(document);
  });

  test('what remains of a faulty document is valid', () => {
    fc.assert(
      fc.property(faulty, (value) => {
        const { document } = checkDocument(value);
        expect(AnshinDocument.safeParse(document).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not change the value that it was given', () => {
    const value = { ...sampleDocument(), extra: 1, zones: { home: { kind: 'nowhere' } } };
    const before = structuredClone(value);
    checkDocument(value);
    expect(value).toEqual(before);
  });

  test('drops only the faulty entity and keeps its neighbours', () => {
    const { gateway, lamp } = sampleDocument().components ?? {};
    const { document, findings } = checkDocument({ ...sampleDocument(), components: { gateway: { ...gateway, kind: 5 }, lamp } });
    expect(Object.keys(document?.components ?? {})).toEqual(['lamp']);
    expect(findings).toMatchObject([{ code: 'model.wrong-type', path: ['components', 'gateway', 'kind'], params: { dropped: 'components.gateway' } }]);
  });

  test('drops only the faulty optional field of an entity', () => {
    const { gateway } = sampleDocument().components ?? {};
    const { document, findings } = checkDocument({ ...sampleDocument(), components: { gateway: { ...gateway, layer: 'egde' } } });
    expect(document?.components).toEqual({ gateway });
    expect(findings).toMatchObject([{ code: 'model.not-in-list', params: { nearest: 'edge', dropped: 'components.gateway.layer' } }]);
  });

  test('drops a whole list when one item is faulty, since others may count its items', () => {
    const { document } = checkDocument({ ...sampleDocument(), incidents: { dark: { title: 'x', causes: [{ class: 'nothing' }, { class: 'malware' }] } } });
    expect(document?.incidents).toEqual({ dark: { title: 'x' } });
  });

  test('puts a stand-in for a missing title and reads on', () => {
    const { title: _, ...rest } = sampleDocument();
    const { document, findings } = checkDocument(rest);
    expect(document).toEqual({ ...rest, title: { ja: '（無題）', en: '(untitled)' } });
    expect(findings).toMatchObject([{ code: 'model.missing-field', path: ['title'], params: { dropped: '' } }]);
  });

  test('drops a day that the calendar does not have, and says so', () => {
    const { document, findings } = checkDocument({ ...sampleDocument(), evidence: { report: { kind: 'test', title: 'Report', on: '2027-02-31' } } });
    expect(document?.evidence).toEqual({ report: { kind: 'test', title: 'Report' } });
    expect(findings).toMatchObject([{ code: 'model.bad-date', path: ['evidence', 'report', 'on'], params: { found: '2027-02-31' } }]);
  });

  test('a reference that names two things is refused, one that names a near miss gets a suggestion', () => {
    const withReference = (about: unknown) => checkDocument({ ...sampleDocument(), decisions: { d1: { ...sampleDocument().decisions?.['d1'], about } } });
    expect(withReference({ component: 'lamp', channel: 'radio' }).findings).toMatchObject([{ code: 'model.not-one-of', path: ['decisions', 'd1', 'about'] }]);
    expect(withReference({ incidnet: 'dark' }).findings).toMatchObject([{ code: 'model.unknown-field', params: { nearest: 'incident' } }]);
    expect(withReference({}).findings).toMatchObject([{ code: 'model.not-one-of' }]);
  });

  test('keys that name parts of every object are harmless', () => {
    const hostile: unknown = JSON.parse(
      `{"anshin": 1, "id": "x", "title": "x", "__proto__": {"polluted": true}, "constructor": {}, "components": {"__proto__": {"kind": "plc"}, "constructor": {"kind": "plc"}, "toString": {"kind": "plc", "__proto__": 1}}}`,
    );
    const { document, findings } = checkDocument(hostile);
    expect(findings.map((finding) => [finding.code, finding.path.join('.')])).toEqual([
      ['model.unknown-field', '__proto__'],
      ['model.unknown-field', 'constructor'],
      ['model.bad-id', 'components.__proto__'],
      ['model.unknown-field', 'components.toString.__proto__'],
    ]);
    expect(Object.keys(document?.components ?? {})).toEqual(['constructor', 'toString']);
    expect(Object.getPrototypeOf(document?.components)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('tells the first thousand faults and the number of the others', () => {
    const components = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`c${index}`, { kind: 1 }]));
    const { document, findings } = checkDocument({ ...sampleDocument(), components });
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({ code: 'model.too-many-findings', params: { shown: 1000, more: 4000 } });
    expect(document?.components).toEqual({});
  });
});
