import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { describeImporterContract } from '../importer.contract.ts';
import type { ImportResult } from '../importer.ts';
import { IMPORTERS } from '../importers.ts';
import { cyclonedx } from './cyclonedx.ts';

const catalog = builtinCatalog();
const encoder = new TextEncoder();

const GATEWAY = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: { component: { 'bom-ref': 'gw', type: 'firmware', name: 'Home gateway', version: '2.1.0' } },
  components: [
    {
      'bom-ref': 'tls',
      type: 'library',
      name: 'paperssl',
      version: '3.0.1',
      purl: 'pkg:generic/paperssl@3.0.1',
      licenses: [{ license: { id: 'Apache-2.0' } }],
    },
    { 'bom-ref': 'mqtt', type: 'library', name: 'inkmq', version: '1.4.0' },
  ],
  dependencies: [
    { ref: 'gw', dependsOn: ['mqtt'] },
    { ref: 'mqtt', dependsOn: ['tls'] },
  ],
  vulnerabilities: [
    {
      id: 'CVE-2026-0001',
      description: 'A crafted record crashes the library.',
      cwes: [400],
      ratings: [
        { method: 'CVSSv31', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', score: 7.5 },
        { method: 'CVSSv31', vector: 'AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:L', score: 9.9 },
        { method: 'CVSSv4', vector: 'CVSS:4.0/nonsense' },
      ],
      affects: [{ ref: 'tls', versions: [{ range: 'vers:generic/>=3.0.0|<3.0.8', status: 'affected' }] }],
    },
    { id: 'CVE-2026-0002', affects: [{ ref: 'tls', versions: [{ range: 'vers:generic/<3.0.0', status: 'affected' }] }] },
    { id: 'CVE-2026-0003', affects: [{ ref: 'elsewhere' }] },
    { id: 'CVE-2026-0004', analysis: { state: 'not_affected', justification: 'code_not_reachable', detail: 'Not linked.' }, affects: [{ ref: 'mqtt' }] },
    { id: 'CVE-2026-0005', analysis: { state: 'resolved' }, affects: [{ ref: 'gw' }] },
  ],
};

const SYSTEM_XML = `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.4" serialNumber="urn:uuid:1" version="1">
  <metadata><component type="application" bom-ref="sys"><name>Ferry ticket system</name></component></metadata>
  <components>
    <component type="device" bom-ref="gate"><name>Ticket gate</name><version>1.0</version>
      <components><component type="library" bom-ref="ocr"><name>ocr</name><version>0.9</version></component></components>
    </component>
    <component type="application" bom-ref="app"><name>Sales application</name></component>
  </components>
  <services><service bom-ref="pay"><name>Payment API</name><endpoints><endpoint>https://pay.example/v1</endpoint></endpoints><authenticated>true</authenticated></service></services>
  <dependencies><dependency ref="app"><dependency ref="pay"/></dependency></dependencies>
  <vulnerabilities><vulnerability bom-ref="v1"><id>CVE-2026-1000</id><ratings><rating><method>CVSSv2</method><vector>(AV:N/AC:L/Au:N/C:P/I:P/A:P)</vector></rating></ratings>
    <affects><target><ref>ocr</ref></target></affects></vulnerability></vulnerabilities>
</bom>`;

const OLD_XML = `<bom xmlns="http://cyclonedx.org/schema/bom/1.2" xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0"><components>
  <component type="library" bom-ref="a"><name>a</name><version>1</version>
    <v:vulnerabilities><v:vulnerability ref="a"><v:id>CVE-2026-2000</v:id><v:ratings><v:rating><v:score><v:base>9.8</v:base></v:score><v:method>CVSSv3</v:method>
      <v:vector>AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H</v:vector></v:rating></v:ratings></v:vulnerability></v:vulnerabilities>
  </component></components></bom>`;

describeImporterContract(cyclonedx, [
  { name: 'gateway.cdx.json', bytes: encoder.encode(JSON.stringify(GATEWAY)), components: 1 },
  { name: 'system.cdx.xml', bytes: encoder.encode(SYSTEM_XML), components: 3 },
  { name: 'old.xml', bytes: encoder.encode(OLD_XML), components: 1 },
]);

function read(value: unknown, into?: AnshinDocument, mapping?: string): Promise<ImportResult> {
  const bytes = encoder.encode(typeof value === 'string' ? value : JSON.stringify(value));
  return cyclonedx.read({ name: 'bom.json', bytes }, { catalog, ...(into === undefined ? {} : { into }), ...(mapping === undefined ? {} : { mapping }) });
}

async function imported(value: unknown, into?: AnshinDocument, mapping?: string): Promise<AnshinDocument> {
  const { document } = await read(value, into, mapping);
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

function codes({ findings }: ImportResult): readonly string[] {
  return findings.map(({ code }) => code);
}

function titles({ threats }: AnshinDocument): readonly unknown[] {
  return Object.values(threats ?? {}).map(({ at, title }) => [at, title]);
}

/** A statement about one vulnerability of the gateway. */
function statement(id: string, state: string, ref = 'mqtt'): unknown {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    vulnerabilities: [{ id, analysis: { state }, affects: [{ ref: `urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#${ref}` }] }],
  };
}

describe('a bill of materials', () => {
  it('becomes the product with its version; parts stay in the kept file and are counted', async () => {
    const { document, findings } = await read(GATEWAY);
    expect(document?.components?.['home-gateway']).toMatchObject({
      name: 'Home gateway',
      kind: 'homeGateway',
      description: 'バージョン / version: 2.1.0 (CycloneDX)',
    });
    expect(findings.find(({ code }) => code === 'cyclonedx.parts-held')?.params).toMatchObject({ count: 2 });
    expect(document?.foreign?.['cyclonedx']?.content).toContain('paperssl');
    expect(findings.filter(({ code }) => code === 'import.unplaced-field').map(({ params }) => params['field'])).toEqual(['components[].licenses']);
  });

  it('becomes devices, programs and services of a system, joined by what depends on what', async () => {
    const { components, channels, threats } = await imported(SYSTEM_XML);
    expect(Object.keys(components ?? {})).toEqual(['ticket-gate', 'sales-application', 'payment-api']);
    expect(Object.values(channels ?? {})).toEqual([
      { between: ['sales-application', 'payment-api'], medium: 'ethernet', protection: { encrypted: true, authenticated: true } },
    ]);
    expect(Object.values(threats ?? {})).toMatchObject([
      { at: 'ticket-gate', title: 'CVE-2026-1000: ocr 0.9', vectors: ['CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P'] },
    ]);
  });

  it('attaches to the components of a document by name, and by the user’s word', async () => {
    const into: AnshinDocument = {
      anshin: 1,
      id: 'd',
      title: 'd',
      components: { edge: { kind: 'homeGateway', name: { ja: '親機', en: 'Home Gateway' } }, other: { kind: 'sensor' } },
    };
    const named = await imported(GATEWAY, into);
    expect(Object.keys(named.components ?? {})).toEqual(['edge', 'other']);
    expect(named.threats?.['cve-2026-0001-edge']?.at).toBe('edge');
    const stated = await imported(GATEWAY, into, 'components: { gw: other }');
    expect(stated.components?.['other']?.description).toContain('2.1.0');
    expect(Object.values(stated.threats ?? {}).map(({ at }) => at)).toContain('other');
    expect(codes(await read(GATEWAY, into, 'components: { gw: nobody }'))).toContain('cyclonedx.unknown-component');
  });

  it('tells when the version of a product changed', async () => {
    const first = await imported(GATEWAY);
    const newer = { ...GATEWAY, metadata: { component: { ...GATEWAY.metadata.component, version: '2.2.0' } } };
    const second = await read(newer, first);
    expect(second.findings.find(({ code }) => code === 'cyclonedx.version-changed')?.params).toEqual({ name: 'Home gateway', from: '2.1.0', to: '2.2.0' });
    expect(second.document?.components?.['home-gateway']?.description).toBe('バージョン / version: 2.2.0 (CycloneDX)');
  });

  it('reads a part that two products use as a threat to both', async () => {
    const shared = {
      bomFormat: 'CycloneDX',
      components: [
        { 'bom-ref': 'one', type: 'device', name: 'Door sensor' },
        { 'bom-ref': 'two', type: 'device', name: 'Window sensor' },
        { 'bom-ref': 'lib', type: 'library', name: 'lib', version: '1' },
      ],
      dependencies: [
        { ref: 'one', dependsOn: ['lib'] },
        { ref: 'two', dependsOn: ['lib', 'two'] },
      ],
      vulnerabilities: [{ id: 'CVE-2026-7', affects: [{ ref: 'lib' }] }],
    };
    expect(titles(await imported(shared))).toEqual([
      ['door-sensor', 'CVE-2026-7: lib 1'],
      ['window-sensor', 'CVE-2026-7: lib 1'],
    ]);
  });
});

describe('a vulnerability', () => {
  it('becomes a threat where its part lies, with its class by weakness and its checked vectors', async () => {
    const { document, findings, assumptions } = await read(GATEWAY);
    expect(document?.threats?.['cve-2026-0001-home-gateway']).toEqual({
      at: 'home-gateway',
      class: 'denialOfService',
      title: 'CVE-2026-0001: paperssl 3.0.1',
      because: 'A crafted record crashes the library.',
      vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H'],
    });
    expect(findings.find(({ code }) => code === 'cyclonedx.bad-vector')).toMatchObject({
      path: ['threats', 'cve-2026-0001-home-gateway'],
      params: { vector: 'CVSS:4.0/nonsense' },
    });
    expect(findings.find(({ code }) => code === 'cyclonedx.other-score')?.params).toMatchObject({ said: 9.9 });
    expect(assumptions.find(({ code }) => code === 'cyclonedx.class-by-cwe')?.params).toMatchObject({ cwe: 'CWE-400', class: 'denialOfService' });
  });

  it('is left out where the version is not affected, and where its part is unknown: a number alone matches nothing', async () => {
    const result = await read(GATEWAY);
    expect(
      titles(result.document as AnshinDocument)
        .map(String)
        .join(),
    ).not.toMatch(/0002|0003/);
    expect(codes(result)).toEqual(expect.arrayContaining(['cyclonedx.version-unaffected', 'cyclonedx.unknown-ref']));
  });

  it('that the supplier calls not affected is not applicable for the supplier’s reason; one called resolved has a measure that is not verified', async () => {
    const document = await imported(GATEWAY);
    expect(document.threatDispositions?.['cve-2026-0004-home-gateway']).toMatchObject({
      state: 'notApplicable',
      because: { en: expect.stringMatching(/never run[\s\S]*Not linked/) as string },
    });
    expect(Object.values(document.measures ?? {})).toMatchObject([{ status: 'implemented', treats: [{ threat: 'cve-2026-0005-home-gateway' }] }]);
  });

  it('comes in once, however often the file is read', async () => {
    const first = await imported(GATEWAY);
    const second = await imported(GATEWAY, first);
    expect(second.threats).toEqual(first.threats);
    expect(second.measures).toEqual(first.measures);
    expect(second.components).toEqual(first.components);
    expect(Object.keys(second.foreign ?? {})).toEqual(['cyclonedx']);
  });
});

describe('a statement about a document that knows the product', () => {
  it('takes back the judgement that a vulnerability does not apply, there and nowhere else', async () => {
    const before = await imported(GATEWAY);
    const other = {
      ...before,
      threatDispositions: { ...before.threatDispositions, 'cve-2026-0001-home-gateway': { state: 'notApplicable' as const, because: 'other' } },
    };
    const { document, findings } = await read(statement('CVE-2026-0004', 'exploitable'), other);
    expect(document?.threatDispositions?.['cve-2026-0004-home-gateway']?.state).toBe('adopted');
    expect(document?.threatDispositions?.['cve-2026-0004-home-gateway']?.because).toMatchObject({ en: expect.stringContaining('never run') as string });
    expect(document?.threatDispositions?.['cve-2026-0001-home-gateway']?.state).toBe('notApplicable');
    expect(findings.filter(({ code }) => code === 'cyclonedx.reopened-threat')).toMatchObject([
      { path: ['threatDispositions', 'cve-2026-0004-home-gateway'], severity: 'warning' },
    ]);
    expect(Object.keys(document?.foreign ?? {}).some((key) => key.startsWith('cyclonedx/vex-'))).toBe(true);
    expect(document?.foreign?.['cyclonedx']?.content).toContain('paperssl');
  });

  it('sets measures that claimed to handle it back, and takes it from measures that treat others as well', async () => {
    const base = await imported(GATEWAY);
    const threat = 'cve-2026-0001-home-gateway';
    const into: AnshinDocument = {
      ...base,
      measures: {
        only: { title: 'Filter', status: 'verified', treats: [{ threat }] },
        both: { title: 'Watch', status: 'implemented', treats: [{ threat }, { threat: 'cve-2026-0005-home-gateway' }] },
        plan: { title: 'Later', status: 'planned', treats: [{ threat }] },
      },
      stakeholders: { maker: { name: 'Maker', role: 'developer' } },
      decisions: { keep: { about: { threat }, treatment: 'retain', by: 'maker', because: 'small' } },
    };
    const { document, findings } = await read(statement('CVE-2026-0001', 'in_triage', 'tls'), into);
    expect(document?.measures?.['only']).toEqual({ title: 'Filter', status: 'planned', treats: [{ threat }] });
    expect(document?.measures?.['both']).toEqual({ title: 'Watch', status: 'implemented', treats: [{ threat: 'cve-2026-0005-home-gateway' }] });
    expect(document?.measures?.['plan']).toEqual(into.measures?.['plan']);
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['cyclonedx.reopened-measure', 'only'],
      ['cyclonedx.released-measure', 'both'],
      ['cyclonedx.decision-affected', 'keep'],
    ]);
  });

  it('finds threats that people wrote down themselves by the number and the component', async () => {
    const into: AnshinDocument = {
      anshin: 1,
      id: 'd',
      title: 'd',
      components: { gw: { kind: 'homeGateway', name: 'Home gateway' }, twin: { kind: 'homeGateway', name: 'Other gateway' } },
      threats: { mine: { at: 'gw', title: 'cve-2026-0004 in the broker' }, others: { at: 'twin', title: 'CVE-2026-0004 as well' } },
      threatDispositions: { mine: { state: 'notApplicable' }, others: { state: 'notApplicable' } },
    };
    const value = { ...GATEWAY, vulnerabilities: [{ id: 'CVE-2026-0004', analysis: { state: 'exploitable' }, affects: [{ ref: 'mqtt' }] }] };
    const document = await imported(value, into);
    expect(Object.keys(document.threats ?? {})).toEqual(['mine', 'others']);
    expect(document.threatDispositions?.['mine']?.state).toBe('adopted');
    expect(document.threatDispositions?.['others']?.state).toBe('notApplicable');
  });

  it('takes back judgements on threats that rules derive from unknown vulnerabilities at that component', async () => {
    const rule = catalog.rules.find((each) => each.class === 'unknownVulnerability');
    const base = await imported(GATEWAY);
    const key = `${rule?.id ?? ''}@home-gateway`;
    const document = await imported(statement('CVE-2026-0001', 'exploitable', 'tls'), { ...base, threatDispositions: { [key]: { state: 'notApplicable' } } });
    expect(document.threatDispositions?.[key]?.state).toBe('adopted');
  });

  it('does not undo what a person adopted', async () => {
    const base = await imported(GATEWAY);
    const into = { ...base, threatDispositions: { 'cve-2026-0001-home-gateway': { state: 'adopted' as const } } };
    const result = await read(statement('CVE-2026-0001', 'not_affected', 'tls'), into);
    expect(result.document?.threatDispositions?.['cve-2026-0001-home-gateway']).toEqual({ state: 'adopted' });
    expect(codes(result)).toContain('cyclonedx.kept-adopted');
  });

  it('leaves a threat to be closed by a person when the product has a version that is not affected any more', async () => {
    const base = await imported(GATEWAY);
    const components = GATEWAY.components.map((part) => (part['bom-ref'] === 'tls' ? { ...part, version: '3.0.8' } : part));
    const result = await read({ ...GATEWAY, components }, base);
    expect(result.document?.threats).toEqual(base.threats);
    expect(result.findings.find(({ code }) => code === 'cyclonedx.version-moved')?.path).toEqual(['threats', 'cve-2026-0001-home-gateway']);
  });
});

describe('a large or hostile bill', () => {
  it('with 20,000 parts that all depend on each other and 2,000 vulnerabilities is read', async () => {
    const components = Array.from({ length: 20_000 }, (_, at) => ({ 'bom-ref': `p${at}`, type: 'library', name: `part-${at}`, version: '1.0' }));
    const dependencies = components.map((_, at) => ({ ref: `p${at}`, dependsOn: [`p${(at * 7) % 20_000}`, `p${(at + 1) % 20_000}`, 'p0'] }));
    const vulnerabilities = Array.from({ length: 2_000 }, (_, at) => ({ id: `CVE-2026-${10_000 + at}`, affects: [{ ref: `p${at}` }] }));
    const document = await imported({ bomFormat: 'CycloneDX', metadata: GATEWAY.metadata, components, dependencies, vulnerabilities });
    expect(Object.keys(document.threats ?? {})).toHaveLength(2_000);
    expect(assess(document, catalog, { now: '2026-01-01' }).threats.length).toBeGreaterThan(2_000);
  });

  it('of 3,000 devices that share a part with 50 vulnerabilities is cut to 20,000 threats and told', async () => {
    const devices = Array.from({ length: 3_000 }, (_, at) => ({ 'bom-ref': `d${at}`, type: 'device', name: `device ${at}` }));
    const result = await read({
      bomFormat: 'CycloneDX',
      components: [...devices, { 'bom-ref': 'lib', type: 'library', name: 'lib' }],
      dependencies: devices.map((device) => ({ ref: device['bom-ref'], dependsOn: ['lib'] })),
      vulnerabilities: Array.from({ length: 50 }, (_, at) => ({ id: `CVE-2026-${10_000 + at}`, affects: [{ ref: 'lib' }] })),
    });
    expect(Object.keys(result.document?.threats ?? {})).toHaveLength(20_000);
    expect(result.findings.find(({ code }) => code === 'import.too-many')?.params).toMatchObject({ left: 130_000 });
  });

  it('with fields of the wrong shape says what is missing and goes on', async () => {
    const odd = {
      bomFormat: 'CycloneDX',
      metadata: [],
      components: [null, 3, { name: 5, type: {} }, { 'bom-ref': '__proto__', name: 'constructor' }],
      dependencies: {},
      vulnerabilities: [{}, { id: 7, affects: 'x' }, { id: 'X', affects: [{ ref: '__proto__' }] }],
    };
    const result = await read(odd);
    expect(result.document).toBeDefined();
    expect(codes(result)).toEqual(expect.arrayContaining(['cyclonedx.unnamed-vulnerability', 'cyclonedx.no-target']));
  });

  it('with more fields, parts and targets than a call takes arguments is read', async () => {
    const keys = Object.fromEntries(Array.from({ length: 130_000 }, (_, at) => [`field${at}`, 1]));
    const targets = Array.from({ length: 130_000 }, () => ({ ref: 'gw' }));
    const first = await imported({
      ...GATEWAY,
      ...keys,
      components: [{ ...GATEWAY.components[0], vulnerabilities: Array.from({ length: 130_000 }, () => ({})) }],
    });
    const { findings } = await read({ ...GATEWAY, vulnerabilities: [{ id: 'CVE-2026-1', affects: targets }] }, first);
    expect(findings.length).toBeLessThan(1_000);
    expect(Object.keys(first.components ?? {})).toHaveLength(1);
  });

  it('with types and methods that are names of object members keeps to the schema', async () => {
    const odd = {
      ...GATEWAY,
      metadata: { component: { 'bom-ref': 'gw', type: '__proto__', name: 'constructor' } },
      vulnerabilities: [
        {
          id: 'CVE-2026-1',
          ratings: [{ method: 'constructor', vector: 'toString' }],
          analysis: { state: 'not_affected', justification: 'toString' },
          affects: [{ ref: 'gw' }],
        },
      ],
    };
    const { document, findings } = await read(odd);
    expect(document?.components).toMatchObject({ constructor: { kind: 'homeAppliance' } });
    expect(findings.filter(({ code }) => code.startsWith('model.'))).toEqual([]);
  });

  it('gives a mapping file to begin with', async () => {
    const template = await cyclonedx.mappingTemplate?.({ name: 'a', bytes: encoder.encode(JSON.stringify(GATEWAY)) }, { catalog });
    expect(template).toContain('# "gw": my-component # Home gateway 2.1.0 (firmware)');
    expect(codes(await read(GATEWAY, undefined, template))).not.toContain('inventory.bad-mapping');
  });
});

it('is the importer that its files are given to', () => {
  for (const text of [JSON.stringify(GATEWAY), SYSTEM_XML, OLD_XML])
    expect(IMPORTERS.find((importer) => importer.recognises({ name: 'a', bytes: encoder.encode(text) }))?.id).toBe('cyclonedx');
});
