import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnshinDocument } from '../entities/document.ts';
import { readDocument } from '../reading/read-document.ts';
import { documentArbitrary } from '../testing/document-arbitrary.contract.ts';
import { sampleDocument } from '../testing/sample-document.contract.ts';
import { writeJson } from './write-json.ts';
import { writeYaml } from './write-yaml.ts';

/** The same content with every map turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('writing a document', () => {
  test('what is written reads back to the same document', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        expect(readDocument(writeYaml(document), { file: 'a.yaml' })).toEqual({ document, findings: [], unreadable: false });
        expect(readDocument(writeJson(document), { file: 'a.json' })).toEqual({ document, findings: [], unreadable: false });
      }),
      { numRuns: 400 },
    );
  });

  test('halves of surrogate pairs survive', () => {
    const document: AnshinDocument = { ...sampleDocument(), description: 'a\ud800b' };
    for (const text of [writeYaml(document), writeJson(document)]) expect(readDocument(text, { file: 'a.yaml' }).document?.description).toBe('a\ud800b');
  });

  test('fields stand in the order of the schema, whatever their order was', () => {
    const document = sampleDocument();
    const { zones, components } = document;
    const turned = { ...(reversed(document) as AnshinDocument) };
    expect(Object.keys(JSON.parse(writeJson(turned)) as object)).toEqual(Object.keys(JSON.parse(writeJson(document)) as object));
    expect(writeYaml({ components, anshin: 1, zones, title: 'T', id: 'x' } as AnshinDocument)).toBe(
      writeYaml({ anshin: 1, id: 'x', title: 'T', zones, components } as AnshinDocument),
    );
  });

  test('entries of a collection keep their order, and fields that are undefined are not written', () => {
    const document = { anshin: 1, id: 'x', title: 'T', zones: { b: { kind: 'cloud', within: undefined }, a: { kind: 'cloud' } } } as unknown as AnshinDocument;
    expect(writeYaml(document)).toBe('anshin: 1\nid: x\ntitle: T\nzones:\n  b: { kind: cloud }\n  a: { kind: cloud }\n');
    expect(JSON.parse(writeJson(document))).toEqual({ anshin: 1, id: 'x', title: 'T', zones: { b: { kind: 'cloud' }, a: { kind: 'cloud' } } });
  });

  test('YAML is laid out for people: one field of an entity a line, small values on one line, no aliases', () => {
    const document = sampleDocument();
    const shared = { ja: '共有', en: 'Shared' };
    const text = writeYaml({ ...document, usages: { a: { title: shared }, b: { title: shared } } });
    expect(text).toContain('title: { ja: 見本, en: Sample }\n');
    expect(text).toContain('  gateway:\n    kind: homeGateway\n    zone: home\n    owner: resident\n    accountable: maker\n    interfaces: [ wifi ]\n');
    expect(text).toContain('    description: |-\n      Shines.\n      Nothing else.\n');
    expect(text).toContain('    treats:\n      - { incident: dark }\n      - { cause: dark/0 }\n');
    expect(text).toContain('due: "2027-03-31"');
    expect(text).toContain('  resident: { name: { ja: 住まい手, en: Resident }, role: user }\n');
    expect(text).toContain('      s1: { from: gateway, to: lamp, carries: [ command ] }\n');
    expect(text).toContain('    on: [ lamp ]\n');
    expect(text).not.toMatch(/[&*]ref/);
  });
});
