import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnshinDocument } from '../entities/document.ts';
import { documentArbitrary } from '../testing/document-arbitrary.contract.ts';
import { SAMPLE_YAML, sampleDocument } from '../testing/sample-document.contract.ts';
import { writeJson } from '../writing/write-json.ts';
import { writeYaml } from '../writing/write-yaml.ts';
import { type ReadResult, readDocument } from './read-document.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const brief = (result: ReadResult) => result.findings.map(({ code, path, place }) => `${place?.line}:${place?.column} ${code} ${path.join('.')}`.trim());

/** What must hold for any input whatever; says what does not. */
function faultsOf(result: ReadResult): string[] {
  const { findings, unreadable, document } = result;
  const faults = findings.filter(({ severity, code, place }) => {
    const isPlaced = place !== undefined && place.file === 'a.yaml' && place.line >= 1 && place.column >= 1;
    return severity !== 'error' || !code.startsWith(unreadable ? 'read.' : 'model.') || !isPlaced;
  });
  if (unreadable && (findings.length === 0 || 'document' in result)) return ['an unreadable file has findings and no document'];
  if (!unreadable && !AnshinDocument.safeParse(document).success) return ['what is read is valid'];
  return faults.map((finding) => JSON.stringify(finding));
}

describe('reading a document', () => {
  test('reads YAML and JSON, as text and as bytes, to the same value', () => {
    const document = sampleDocument();
    for (const text of [
      writeYaml(document),
      writeJson(document),
      JSON.stringify(document),
      `\ufeff${writeYaml(document)}`,
      writeJson(document).replaceAll('\n', '\r\n'),
    ])
      for (const input of [text, bytesOf(text)]) expect(readDocument(input, { file: 'a.yaml' })).toEqual({ document, findings: [], unreadable: false });
  });

  test('points at the value, or at the key that is unknown', () => {
    const text = SAMPLE_YAML.replace('    zone: home', '    zome: home').replace('medium: wifi', 'medium: wify').replace('kind: premises', 'kind: [premises]');
    expect(brief(readDocument(text, { file: 'a.yaml' }))).toEqual([
      '8:5 model.unknown-field components.gateway.zome',
      '11:11 model.wrong-type zones.home.kind',
      '15:13 model.not-in-list channels.radio.medium',
    ]);
  });

  test('points into JSON, too, with its keys written as escapes', () => {
    const text = '{"anshin": 1, "id": "x", "title": "t",\n  "zones": {\n    "h\\u006fme": { "kind": "nowhere" },\n    "1": { "kind": "cloud" } } }';
    expect(brief(readDocument(text, { file: 'a.json' }))).toEqual(['3:28 model.not-in-list zones.home.kind', '4:5 model.bad-id zones.1']);
  });

  test('points at the holder of what is missing', () => {
    const text = SAMPLE_YAML.replace('  lamp: { kind: homeAppliance }', '  lamp: { name: Lamp }').replace('id: sample\n', '');
    expect(brief(readDocument(text, { file: 'a.yaml' }))).toEqual(['2:1 model.missing-field id', '8:3 model.missing-field components.lamp.kind']);
  });

  test('reads a YAML map in braces from a YAML file, and refuses it from a JSON file', () => {
    const text = '{ anshin: 1, id: x, title: t }';
    expect(readDocument(text, { file: 'a.yaml' }).document?.id).toBe('x');
    expect(brief(readDocument(text, { file: 'a.json' }))).toEqual(['1:3 read.syntax']);
  });

  test('lists every duplicate key with both of its places', () => {
    const yaml = readDocument('anshin: 1\nid: a\nid: b\nzones:\n  home: {}\n  home: {}\n', { file: 'a.yaml' });
    expect(brief(yaml)).toEqual(['3:1 read.duplicate-key id', '6:3 read.duplicate-key zones.home']);
    expect(yaml.findings[1]?.params).toMatchObject({ key: 'home', firstLine: 5, line: 6 });
    const json = readDocument('{"anshin": 1, "id": "a", "title": "t",\n "zones": {"a": {"kind": "cloud"},\n "\\u0061": {"kind": "cloud"}}}', {
      file: 'a.json',
    });
    expect(brief(json)).toEqual(['3:2 read.duplicate-key zones.a']);
  });

  test('refuses a version that it does not know, at its place', () => {
    const versions: [string, string][] = [
      ['id: x', 'missing'],
      ['anshin: "1"', 'noNumber'],
      ['anshin: 2', 'newer'],
      ['anshin: 0', 'unknown'],
      ['anshin: 0.5', 'unknown'],
      ['anshin: []', 'noNumber'],
      ['anshin:', 'noNumber'],
    ];
    for (const [text, fault] of versions) {
      const result = readDocument(`# head\n${text}\n`, { file: 'a.yaml' });
      expect(result.findings, text).toMatchObject([{ code: 'read.unknown-version', params: { fault }, place: { line: 2 } }]);
      expect(result.unreadable).toBe(true);
    }
  });

  test('refuses what holds no document', () => {
    const texts: [string, string][] = [
      ['', '1:1 read.empty'],
      [' \n# only words\n', '1:1 read.empty'],
      ['---\n', '1:1 read.empty'],
      ['null', '1:1 read.not-a-map'],
      ['- a', '1:1 read.not-a-map'],
      ['\n\n"text"', '3:1 read.not-a-map'],
      ['[]', '1:1 read.not-a-map'],
      ['anshin: 1\n---\nanshin: 1\n', '2:1 read.multiple-documents'],
    ];
    for (const [text, expected] of texts) expect(brief(readDocument(text, { file: 'a.yaml' })), JSON.stringify(text)).toEqual([expected]);
  });

  test('says where and why the syntax is wrong', () => {
    const texts: [string, string, RegExp][] = [
      ['a.yaml', 'anshin: 1\n\tid: x', /Replace tabs/],
      ['a.yaml', 'anshin: 1\ntitle: "open', /quote is not closed/],
      ['a.yaml', 'a: [1, 2', /bracket/],
      ['a.yaml', 'a: 1\n b: 2', /Check|indent|name: value/],
      ['a.yaml', 'title: a: b', /in quotes/],
      ['a.yaml', 'a: *x', /anchor/],
      ['a.yaml', 'a: !secret x', /tag/],
      ['a.yaml', ': x', /name: value/],
      ['a.json', '{"a": 1,}', /comma/],
      ['a.json', '{"a": tru}', /value is expected/],
      ['a.json', '{"a": "x\n"}', /\\\\n/],
      ['a.json', '{"a": 1', /ends in the middle/],
      ['a.json', '{"a" 1}', /colon/],
      ['a.json', '{"a": 1} x', /after the end/],
    ];
    for (const [file, text, words] of texts) {
      const [finding, ...others] = readDocument(text, { file }).findings;
      expect(finding?.code, text).toBe('read.syntax');
      expect(JSON.stringify(finding?.params['reason']), text).toMatch(words);
      expect(others).toEqual([]);
    }
  });

  test('never throws on random bytes and random text, and always says where', () => {
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'{}[]:,-?&*!|>\'"%@`# \n\tab1\\'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(input, (bytes) => {
        expect(faultsOf(readDocument(bytes, { file: 'a.yaml' }))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('never throws on documents that are cut off or damaged', () => {
    const damaged = fc.tuple(
      documentArbitrary,
      fc.boolean(),
      fc.nat(),
      fc.nat(),
      fc.string({ unit: fc.constantFrom(...'{}[]:,-&*!|>"\' \n\t0z\u0000é'), maxLength: 3 }),
    );
    fc.assert(
      fc.property(damaged, ([document, isYaml, at, length, insert]) => {
        const text = isYaml ? writeYaml(document) : writeJson(document);
        const start = at % text.length;
        expect(faultsOf(readDocument(text.slice(0, start) + insert + text.slice(start + (length % 20)), { file: 'a.yaml' }))).toEqual([]);
        expect(faultsOf(readDocument(bytesOf(text).slice(0, start), { file: 'a.yaml' }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
