import { builtinCatalog } from '@anshin/catalog';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../importer.ts';
import { describeImporterContract } from '../importer.contract.ts';
import { connector, GATE, GATE_THREATS, GUID, TM7_SAMPLES, tm7With } from './samples.contract.ts';
import { tm7 } from './tm7.ts';

describeImporterContract(tm7, TM7_SAMPLES);

const read = (bytes: Uint8Array): Promise<ImportResult> => tm7.read({ name: 'gate.tm7', bytes }, { catalog: builtinCatalog() });
const gate = async (): Promise<NonNullable<ImportResult['document']>> => {
  const { document } = await read(tm7With([GATE], GATE_THREATS));
  if (document === undefined) throw new Error('the gate was not read');
  return document;
};

describe('a .tm7 file', () => {
  it('gives title, description and what is taken for given', async () => {
    const { title, description, scope } = await gate();
    expect({ title, description, given: scope?.baseline?.note }).toEqual({
      title: 'Gate',
      description: 'A gate that opens from afar.',
      given: 'The gate is locked.',
    });
  });

  it('puts stencils into the smallest border around them and nests the borders', async () => {
    const { components, zones } = await gate();
    expect(components?.['portal-server']).toMatchObject({ zone: 'cloud-site', kind: 'applicationServer' });
    expect(components?.['orders']).toMatchObject({ zone: 'data-centre', kind: 'dataServer', traits: { storesCredentials: true } });
    expect(zones?.['data-centre']).toMatchObject({ within: 'cloud-site', kind: 'dataCentre' });
    expect(components?.['resident']).toMatchObject({ kind: 'person' });
    expect(components?.['resident']).not.toHaveProperty('zone');
  });

  it('takes what stands on the inner side of a boundary line for its zone and says so', async () => {
    const { document, assumptions } = await read(tm7With([GATE]));
    expect(document?.components?.['gate-actuator']?.zone).toBe('home-boundary');
    expect(assumptions.map(({ code }) => code)).toContain('tm7.line-zone');
  });

  it('leaves the zone of a line empty that does not part the drawing', async () => {
    const bypass = connector('Connector', 'GE.DF', 'd1', { type: 'GE.DF', ends: [GUID.user, GUID.device], properties: '' });
    const { document, assumptions } = await read(tm7With([{ ...GATE, lines: `${GATE.lines}${bypass}` }]));
    expect(Object.values(document?.components ?? {}).filter(({ zone }) => zone === 'home-boundary')).toEqual([]);
    expect(assumptions.map(({ code }) => code)).toContain('tm7.line-open');
  });

  it('makes channels and flow steps of flows, with medium and protection', async () => {
    const { channels, flows } = await gate();
    expect(channels?.['resident-portal-server']).toMatchObject({ protection: { encrypted: true, authenticated: true, integrity: true } });
    expect(channels?.['gate-actuator-portal-server']).toMatchObject({ medium: 'wifi' });
    expect(flows?.['poll']?.steps['s1']).toMatchObject({ from: 'gate-actuator', to: 'portal-server' });
  });

  it('keeps what is out of scope there with its reason', async () => {
    const { scope } = await gate();
    expect(Object.values(scope?.exclusions ?? {})).toEqual([{ what: ['orders'], because: 'Assessed last year' }]);
  });

  it('takes threats over as stated, with class, place and words of the knowledge base', async () => {
    const { threats } = await gate();
    expect(Object.values(threats ?? {})).toEqual([
      { at: 'resident-portal-server', class: 'tampering', title: 'Orders to Portal server are altered', because: 'What reaches Portal server may be altered.' },
      { at: 'orders', class: 'informationDisclosure', title: 'Orders are read' },
      { at: 'gate-actuator-portal-server', class: 'elevationOfPrivilege', title: 'Rights are gained' },
    ]);
  });

  it('plans what the tool proposes, takes what it calls done for implemented, and never verifies', async () => {
    const { measures } = await gate();
    expect(Object.values(measures ?? {}).map(({ title, status }) => [title, status])).toEqual([
      ['Sign every order.', 'planned'],
      ['Disks are encrypted.', 'implemented'],
    ]);
  });

  it('tells a decision that was taken there and leaves the threat open', async () => {
    const { document, findings } = await read(tm7With([GATE], GATE_THREATS));
    expect(findings.map(({ code }) => code)).toContain('import.kept-decision');
    expect(document?.threatDispositions).toBeUndefined();
  });

  it('tells once per kind what has no place', async () => {
    const { findings } = await read(tm7With([GATE, { borders: '', lines: '' }], GATE_THREATS));
    const fields = findings.filter(({ code }) => code === 'import.unplaced-field').map(({ params }) => [params['field'], params['count']]);
    expect(fields).toEqual([
      ['Contributors', 1],
      ['stencil.Runs as', 1],
      ['threat.Priority', 3],
      ['threat.SDLPhase', 1],
      ['threat.StateInformation', 1],
    ]);
    expect(findings.filter(({ code }) => code === 'import.unplaced')).toHaveLength(1);
  });

  it('keeps the file and where things stood, later drawings below the first', async () => {
    const bytes = tm7With([GATE, GATE]);
    const { document } = await read(bytes);
    expect(document?.foreign?.['tm7']?.content).toBe(strFromU8(bytes));
    const rows = Object.values(document?.layout?.positions ?? {}).map(({ y }) => y);
    expect(Math.min(...rows)).toBe(100);
    expect(Math.max(...rows)).toBeGreaterThan(1_000);
  });

  it('tells a flow that leads to nothing', async () => {
    const stray = connector('Connector', 'GE.DF', 'd2', { type: 'GE.DF', ends: [GUID.user, 'gone'], properties: '' });
    const { findings } = await read(tm7With([{ ...GATE, lines: stray }]));
    expect(findings.map(({ code }) => code)).toContain('import.dangling');
  });

  it('refuses a document type with entities of its own', async () => {
    const text = strFromU8(tm7With([GATE])).replace('<ThreatModel', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><ThreatModel');
    const { document, findings } = await read(strToU8(text));
    expect(document).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['import.xml-doctype']);
  });

  it('refuses XML of another sort', async () => {
    expect((await read(strToU8('<ThreatModel/>'))).findings.map(({ code }) => code)).toEqual(['import.not-this-format']);
  });
});
