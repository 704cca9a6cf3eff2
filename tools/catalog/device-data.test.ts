import { describe, expect, it } from 'vitest';
import { readCatalog } from './read-catalog.ts';
import type { CatalogFile } from '@anshin/catalog';

const files = readCatalog('packages/catalog/data');
const entriesOf = <T extends CatalogFile['type']>(type: T) =>
  files
    .filter((file): file is Extract<CatalogFile, { type: T }> => file.type === type)
    .flatMap((file) => file.entries as Extract<CatalogFile, { type: T }>['entries'][number][]);
const properties = entriesOf('device-properties');
const threats = entriesOf('device-threats');
const kinds = new Set(entriesOf('kinds').map((kind) => kind.kind));
const rules = new Set(entriesOf('rules').map((rule) => rule.id));
const requirements = new Set([...entriesOf('requirements'), ...entriesOf('lifecycle')].map((entry) => entry.id));
const toEmb3d = files.flatMap((file) => (file.type === 'mappings' && file.to === 'emb3d' ? file.entries : []));
const japanese = /[ぁ-んァ-ヶ一-龠]/;

describe('EMB3D as data', () => {
  it('has the counts of the published file: 59 properties in 40 refinements, 81 threats, 90 links between them', () => {
    expect(properties).toHaveLength(59);
    expect(properties.filter((property) => property.within !== undefined)).toHaveLength(40);
    expect(threats).toHaveLength(81);
    expect(properties.reduce((sum, property) => sum + property.threats.length, 0)).toBe(90);
    const count = (category: string) => threats.filter((threat) => threat.category === category).length;
    expect(['hardware', 'systemSoftware', 'applicationSoftware', 'networking'].map(count)).toEqual([16, 26, 30, 9]);
  });

  it('refines properties of its own, whose number the refined one begins with', () => {
    const numberOf = new Map(properties.map((property) => [property.id, property.number]));
    for (const { id, number, within } of properties) {
      expect(id).toBe(`property.${number.toLowerCase()}`);
      if (within !== undefined) expect(number.startsWith(numberOf.get(within) ?? 'none'), id).toBe(true);
    }
  });

  it('ties every threat to a property and names no other', () => {
    const known = threats.map((threat) => threat.number);
    expect([...new Set(properties.flatMap((property) => property.threats))].sort()).toEqual(known.sort());
    for (const { id, number } of threats) expect(id).toBe(`threat.${number.toLowerCase()}`);
  });

  it('says how sure a property is exactly where a condition tells it', () => {
    for (const { id, when, certainty } of properties) expect(certainty === undefined, id).toBe(when === undefined);
  });

  it('maps rules that exist to threats that exist, as our own reading', () => {
    const known = new Set(threats.map((threat) => threat.number));
    expect(toEmb3d.length).toBeGreaterThan(100);
    for (const { from, to, basis } of toEmb3d) {
      expect(rules, from).toContain(from);
      expect(known, to).toContain(to);
      expect(basis).toBe('derived');
    }
  });

  it('carries the notice that its owner asks for in every file', () => {
    const notices = files.filter((file) => file.id.includes('emb3d')).map((file) => file.source.work);
    expect(notices).toHaveLength(3);
    for (const notice of notices)
      expect(notice).toMatch(/©\d{4} The MITRE Corporation\. This work is reproduced and distributed with the permission of The MITRE Corporation\./);
  });
});

describe('ECHONET Lite device classes', () => {
  const classes = entriesOf('device-classes');

  it('fit kinds of the catalog, each code once', () => {
    expect(new Set(classes.map((entry) => entry.eoj)).size).toBe(classes.length);
    for (const { id, eoj, kind } of classes) {
      expect(id).toBe(`echonet.${eoj}`);
      expect(kinds, id).toContain(kind);
    }
    expect(classes.find((entry) => entry.eoj === '0x0263')?.kind).toBe('actuator');
    expect(classes.find((entry) => entry.eoj === '0x0130')?.kind).toBe('airConditioner');
  });

  it('can set what acts on the world, and have each property once', () => {
    for (const { id, properties: own } of classes) {
      expect(new Set(own.map((property) => property.epc)).size, id).toBe(own.length);
      for (const { epc, effect, set } of own) if (effect === 'acts') expect(set, `${id} ${epc}`).not.toBe('no');
      for (const { epc, effect, set } of own) if (effect === 'reports') expect(set, `${id} ${epc}`).toBe('no');
    }
  });

  it('mark the less safe value per class: 0x41 for a shutter, 0x42 for a lock', () => {
    const lessSafe = (eoj: string) =>
      classes
        .find((entry) => entry.eoj === eoj)
        ?.properties.find((property) => property.epc === '0xE0')
        ?.values?.filter((value) => value.lessSafe === true)
        .map((value) => value.edt);
    expect(lessSafe('0x0263')).toContain('0x41');
    expect(lessSafe('0x026F')).toEqual(['0x42']);
  });
});

describe('safety rules', () => {
  const safetyRules = entriesOf('safety-rules');

  it('name requirements that exist', () => {
    for (const { id, measure, unless } of safetyRules)
      for (const requirement of [...(measure?.meets ?? []), ...(unless?.measure?.meets ?? [])])
        expect(requirements, `${id} ${requirement}`).toContain(requirement);
  });

  it('ask about flows and hazards of components only', () => {
    const asking = safetyRules.filter(({ facts, unless }) => facts !== undefined || unless?.facts !== undefined);
    expect(asking.map(({ element }) => element)).toEqual(asking.map(() => 'component'));
  });

  it('have a reason, a request and a source, in whole sentences', () => {
    for (const { id, because, ask, source } of safetyRules) {
      expect(source.length, id).toBeGreaterThan(3);
      for (const text of [because, ask]) {
        expect(text.ja, id).toMatch(/。$/);
        expect(text.en, id).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

describe('words of the new catalogs', () => {
  it('stand in both languages', () => {
    for (const { id, title, summary } of [...properties, ...threats, ...entriesOf('device-classes'), ...entriesOf('safety-rules')]) {
      expect(summary.ja, id).toMatch(japanese);
      expect(title.en, id).not.toMatch(japanese);
      expect(summary.en, id).not.toMatch(japanese);
      expect(summary.ja, id).toMatch(/。$/);
    }
  });
});
