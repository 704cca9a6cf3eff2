import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { components, incidentAt, preventing, tinyDocument, wires } from '../testing/tiny-document.contract.ts';
import { tinyCatalog } from '../testing/tiny-catalog.contract.ts';
import { TEST_DAY } from '../testing/test-catalog.ts';
import { attackPaths } from './attack-paths.ts';

const report = (document: AnshinDocument, inForce: 'planned' | 'implemented' = 'implemented') =>
  attackPaths(document, tinyCatalog(), { now: TEST_DAY, inForce });

/** A maker's server on the internet, and behind it a plant's device whose infection strikes the plant. */
function plant(parts: Partial<AnshinDocument> = {}): AnshinDocument {
  return tinyDocument({
    stakeholders: {
      maker: { name: 'Maker', role: 'provider' },
      plant: { name: 'Plant', role: 'other' },
      it: { name: 'IT of the maker', role: 'provider', partOf: 'maker' },
      user: { name: 'User', role: 'user' },
    },
    components: {
      ...components({ net: 'network' }),
      ...components({ gate: 'device' }, { accountable: 'maker' }),
      ...components({ machine: 'device' }, { accountable: 'plant' }),
    },
    channels: wires([
      ['net', 'gate'],
      ['gate', 'machine'],
    ]),
    incidents: { stop: incidentAt('machine', { consequences: { plant: { safety: 'serious' }, it: { direct: 'serious' }, user: { safety: 'limited' } } }) },
    ...parts,
  });
}

describe('paths across companies', () => {
  it("name the party whose component opens another party's incident, and whether both are companies", () => {
    const links = report(plant()).partyLinks;
    expect(links.map(({ from, to, components: at, betweenCompanies }) => ({ from, to, at, betweenCompanies }))).toEqual([
      { from: 'maker', to: 'it', at: ['gate'], betweenCompanies: false },
      { from: 'maker', to: 'plant', at: ['gate'], betweenCompanies: true },
      { from: 'maker', to: 'user', at: ['gate'], betweenCompanies: false },
      { from: 'plant', to: 'it', at: ['machine'], betweenCompanies: true },
      { from: 'plant', to: 'user', at: ['machine'], betweenCompanies: false },
    ]);
    for (const link of links) expect(link).toMatchObject({ incident: 'stop', paths: 1, difficulty: 2000, isCritical: true });
  });

  it("are gone when a measure shuts the other party's component", () => {
    const shut = plant({ measures: { shut: preventing({ treats: [{ threat: 'rule.takeover@gate' }], status: 'planned' }) } });
    expect(report(shut).cutsMostIncidents).toEqual({ kind: 'measure', id: 'shut', pathsCut: 1, causesClosed: ['stop/0'], incidentsClosed: ['stop'] });
    const after = report(shut, 'planned');
    expect(after.partyLinks).toEqual([]);
    expect(after.incidents).toEqual([]);
    expect(after.cutting).toEqual([]);
    expect(after.cutsMostPaths).toBeNull();
  });
});

describe('critical ends', () => {
  it('are injuries, and the assets life and property', () => {
    const assets: AnshinDocument['assets'] = { life: { kind: 'life' }, house: { kind: 'property' }, log: { kind: 'logs' } };
    const incidents: AnshinDocument['incidents'] = {
      injury: incidentAt('machine', { consequences: { plant: { safety: 'critical' } } }),
      burnt: incidentAt('machine', { consequences: {}, assets: ['house', 'life', 'log'] }),
      nuisance: incidentAt('machine', { consequences: { plant: { safety: 'limited', direct: 'catastrophic' } }, assets: ['log'] }),
    };
    const { incidents: found, ranked } = report(plant({ assets, incidents }));
    expect(Object.fromEntries(found.map((incident) => [incident.id, incident.end]))).toEqual({
      burnt: { isCritical: true, safety: [], life: ['life'], property: ['house'] },
      injury: { isCritical: true, safety: [{ party: 'plant', level: 'critical' }], life: [], property: [] },
      nuisance: { isCritical: false, safety: [], life: [], property: [] },
    });
    expect(ranked.map((row) => row.incident)).toEqual(['burnt', 'injury', 'nuisance']);
  });

  it('name the safety functions that a path arrives at', () => {
    const fenced = plant({
      components: { ...plant().components, ...components({ guard: 'fence' }) },
      channels: wires([
        ['net', 'guard'],
        ['guard', 'machine'],
      ]),
    });
    const path = report(fenced).incidents[0]?.causes[0]?.paths[0];
    expect(path?.elements).toEqual(['net', 'net-guard', 'guard', 'guard-machine', 'machine']);
    expect(path?.safetyFunctions).toEqual(['guard']);
  });
});

describe('causes without a path', () => {
  it('are listed beside the paths: no attack, or no known place', () => {
    const incidents: AnshinDocument['incidents'] = {
      stop: incidentAt('machine', { causes: [{ at: 'machine', class: 'malware' }, { at: 'machine', class: 'hardwareFailure' }, { class: 'malware' }] }),
      failure: incidentAt('machine', { causes: [{ at: 'machine', class: 'hardwareFailure' }] }),
    };
    const { incidents: found, cutsMostIncidents } = report(plant({ incidents }));
    expect(found.map((incident) => incident.id)).toEqual(['stop']);
    expect(found[0]?.causes.map((cause) => cause.id)).toEqual(['stop/0']);
    expect(found[0]?.otherOpenCauses).toEqual(['stop/1', 'stop/2']);
    expect(cutsMostIncidents).toBeNull();
  });
});

describe('a document with nothing in it', () => {
  it('has no paths', () => {
    const empty = report(tinyDocument());
    expect(empty).toMatchObject({
      exact: true,
      entries: [],
      incidents: [],
      ranked: [],
      partyLinks: [],
      cutting: [],
      cutsMostPaths: null,
      cutsMostIncidents: null,
      falls: [],
    });
  });
});
