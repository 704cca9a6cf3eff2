import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { SAMPLE_YAML } from '../testing/sample-document.contract.ts';
import { locateFindings } from './locate-findings.ts';

const finding = (path: string[], params: Finding['params'] = {}): Finding => ({ code: 'check.something', severity: 'warning', path, params });
const placesOf = (paths: Finding[], text: string, file = 'a.yaml') => locateFindings(paths, text, file).map(({ place }) => `${place?.line}:${place?.column}`);

describe('locating findings of other packages', () => {
  test('an entity stands at its key, a value at itself, what is not in the text at its holder', () => {
    const paths = [
      ['components', 'gateway'],
      ['components', 'gateway', 'zone'],
      ['components', 'gateway', 'owner'],
      ['channels', 'radio', 'between', '1'],
      ['threats'],
      [],
      ['components', 'lamp'],
    ];
    expect(
      placesOf(
        paths.map((path) => finding(path)),
        SAMPLE_YAML,
      ),
    ).toEqual(['6:3', '8:11', '6:3', '14:24', '2:1', '2:1', '9:3']);
  });

  test('what is about a key stands at the key', () => {
    expect(placesOf([finding(['components', 'gateway', 'zone'], { about: 'key' })], SAMPLE_YAML)).toEqual(['8:5']);
  });

  test('a part that an alias brings in stands where the alias stands', () => {
    expect(placesOf([finding(['b', 'x'])], 'a: &a { x: 1 }\nb: *a\n')).toEqual(['2:1']);
  });

  test('a place that is known stays, and a text that cannot be read puts everything at its start', () => {
    const placed: Finding = { ...finding(['a']), place: { file: 'b.yaml', line: 9, column: 9 } };
    expect(locateFindings([placed, finding(['a'])], 'a: "', 'a.yaml').map((found) => found.place)).toEqual([
      placed.place,
      { file: 'a.yaml', line: 1, column: 1 },
    ]);
  });

  test('JSON is located as well, with a byte order mark or without', () => {
    expect(placesOf([finding(['a', '1'])], '\ufeff{"a": [1,\n 2]}', 'a.json')).toEqual(['2:2']);
  });
});
