import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { proposalsAt } from './proposals.ts';
import { yamlContext } from './yaml-context.ts';

const DOCUMENT: AnshinDocument = {
  anshin: 1,
  id: 'x',
  title: 'x',
  stakeholders: { maker: { name: { ja: 'メーカー', en: 'Maker' }, role: 'provider' } },
  zones: { home: { kind: 'premises' } },
  components: { edge: { kind: 'plc' } },
};
const grounds = (language: 'ja' | 'en') => ({ document: DOCUMENT, catalog: builtinCatalog(), language });
const labels = (text: string) => proposalsAt(yamlContext(text), grounds('en')).map(({ label }) => label);

describe('completion', () => {
  test('proposes the fields of a map', () => {
    expect(labels('components:\n  edge:\n    ')).toEqual(expect.arrayContaining(['kind', 'zone', 'accountable']));
    expect(labels('')).toEqual(expect.arrayContaining(['title', 'components', 'incidents']));
  });

  test('proposes the values of a closed list, also inside items', () => {
    expect(labels('zones:\n  a:\n    kind: ')).toContain('premises');
    expect(labels('incidents:\n  i:\n    causes:\n      - class: ')).toContain('tampering');
    expect(labels('incidents:\n  i:\n    consequences:\n      maker:\n        safety: ')).toEqual(['limited', 'serious', 'critical']);
  });

  test('proposes ids of what is referred to, with names in the language of the page', () => {
    expect(labels('components:\n  edge:\n    zone: ')).toEqual(['home']);
    expect(labels('incidents:\n  i:\n    causes:\n      - at: ')).toEqual(['edge']);
    expect(labels('incidents:\n  i:\n    consequences:\n      ')).toEqual(['maker']);
    expect(proposalsAt(yamlContext('coordinator: '), grounds('ja'))).toEqual([{ label: 'maker', detail: 'メーカー', sort: 'reference' }]);
  });

  test('proposes kinds and requirements of the catalog', () => {
    expect(labels('components:\n  edge:\n    kind: ')).toContain('homeGateway');
    expect(labels('measures:\n  m:\n    meets: [')).toContain('ssf.software-integrity');
  });

  test('proposes nothing where the format has no such place', () => {
    expect(labels('nonsense:\n  a: ')).toEqual([]);
  });
});
