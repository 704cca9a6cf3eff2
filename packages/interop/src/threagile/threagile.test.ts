import { builtinCatalog } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeImporterContract } from '../importer.contract.ts';
import { fieldOf, recordOf, textsOf } from '../two-way/json.ts';
import { describeTwoWayContract, exported, imported } from '../two-way/testing/two-way-contract.contract.ts';
import { threagile, threagileImporter } from './threagile.ts';

const RATED = `confidentiality: internal
    integrity: critical
    availability: important
    justification_cia_rating: By guess`;
const SHAPE = `usage: business
    used_as_client_by_human: false
    size: service
    machine: container
    encryption: none
    owner: Pond club
    redundant: false
    custom_developed_parts: true
    data_formats_accepted: [json]`;

const TEXT = `threagile_version: 1.0.0
title: Fish pond
date: 2024-05-01
author: { name: Pond club, homepage: https://example.org }
business_criticality: important
business_overview: { description: Feeds the fish., images: null }
questions: { Who feeds?: "" }
tags_available: [fishy]
data_assets:
  Feeding order:
    id: order
    description: When and how much
    usage: business
    quantity: few
    ${RATED}
technical_assets:
  Pond controller:
    id: pond
    description: Opens the feeder
    type: process
    technology: iot-device
    tags: [fishy]
    internet: false
    multi_tenant: false
    out_of_scope: false
    ${SHAPE}
    ${RATED}
    data_assets_processed: [order]
    data_assets_stored: null
    communication_links: null
  Pond service:
    id: svc
    description: ""
    type: process
    technology: web-service-rest
    internet: true
    multi_tenant: true
    out_of_scope: false
    ${SHAPE}
    ${RATED}
    data_assets_processed: []
    data_assets_stored: [order]
    communication_links:
      Order to the pond:
        target: pond
        description: Over the internet
        protocol: https
        authentication: client-certificate
        authorization: technical-user
        vpn: false
        ip_filtered: false
        readonly: false
        usage: business
        data_assets_sent: [order]
        data_assets_received: [order]
      給餌の記録:
        target: log
        description: ""
        protocol: jdbc
        authentication: none
        authorization: none
        vpn: false
        ip_filtered: false
        readonly: false
        usage: devops
        diagram_tweak_weight: 2
  Feeding log:
    id: log
    description: ""
    type: datastore
    technology: database
    internet: false
    multi_tenant: false
    out_of_scope: true
    justification_out_of_scope: Bought as a service
    ${SHAPE}
    ${RATED}
    data_assets_processed: []
    data_assets_stored: []
    communication_links: {}
trust_boundaries:
  Garden:
    id: garden
    description: Behind the fence
    type: network-on-prem
    technical_assets_inside: [pond]
    trust_boundaries_nested: []
  Rented cloud:
    id: rented
    description: ""
    type: network-cloud-provider
    technical_assets_inside: [svc]
    trust_boundaries_nested: [inner]
  Inner part:
    id: inner
    description: ""
    type: execution-environment
    technical_assets_inside: [log]
    trust_boundaries_nested: null
shared_runtimes: {}
individual_risk_categories:
  Fish are overfed:
    id: overfed
    description: Somebody orders too much
    impact: Fish die
    asvs: V0
    cheat_sheet: https://example.org
    action: Limit
    mitigation: Limit the amount
    check: By eye
    function: operations
    stride: tampering
    detection_logic: By thought
    risk_assessment: High
    false_positives: None
    model_failure_possible_reason: false
    cwe: 20
    risks_identified:
      <b>Overfed</b> at the pond: { severity: high, most_relevant_technical_asset: pond }
      Overfed on the way: { severity: low, most_relevant_communication_link: svc>order-to-the-pond }
risk_tracking:
  overfed@pond: { status: mitigated, justification: Done, ticket: "1", date: 2024-05-02, checked_by: Keeper }
  overfed@svc>order-to-the-pond: { status: accepted, justification: "", ticket: "", date: null, checked_by: "" }
  unencrypted-asset@log: { status: accepted, justification: "", ticket: "", date: null, checked_by: "" }
`;

const read = (text: string): unknown => parse(text) as unknown;
const bytes = new TextEncoder().encode(TEXT);

describeImporterContract(threagileImporter, [{ name: 'pond.yaml', bytes, components: 3 }]);

/** What of the window-shutter example the format cannot hold, besides the parts that belong to no thing. */
const LOST = [
  'stakeholders',
  'relations',
  'export.one-language',
  'components.owner',
  'components.accountable',
  'components.operator',
  'components.purpose',
  'flows.title',
  'flows.steps.label',
  'hazards',
  'incidents',
  'threats.unresolved',
  'threats.requirements',
  'threats.class',
  'policies',
  'measures',
  'obligations',
  'decisions',
  'evidence',
  'export.stand-in',
];

describeTwoWayContract(threagile, [{ name: 'a model', text: TEXT, back: read(TEXT) }], read, faultsOf, LOST);

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  data_assets: ['usage', 'quantity', 'confidentiality', 'integrity', 'availability'],
  technical_assets: [
    'type',
    'usage',
    'used_as_client_by_human',
    'out_of_scope',
    'size',
    'technology',
    'internet',
    'machine',
    'encryption',
    'confidentiality',
    'multi_tenant',
    'redundant',
  ],
  trust_boundaries: ['type'],
  individual_risk_categories: ['impact', 'mitigation', 'function', 'stride', 'cwe', 'risks_identified'],
};

/** What the tool demands: its required fields, ids of its own form that stand once, and references that lead somewhere. */
function faultsOf(value: unknown): string[] {
  const faults = [
    'threagile_version',
    'title',
    'author',
    'business_criticality',
    'tags_available',
    'data_assets',
    'technical_assets',
    'shared_runtimes',
  ].filter((name) => fieldOf(value, name) === undefined);
  const items = (list: string): unknown[] => Object.values(recordOf(fieldOf(value, list)));
  const ids = (list: string): string[] => items(list).map((item) => String(fieldOf(item, 'id')));
  const all = Object.keys(REQUIRED).flatMap(ids);
  if (new Set(all).size !== all.length) faults.push('an id twice');
  for (const id of all) if (!/^[a-zA-Z0-9-]+$/.test(id)) faults.push(`id ${id}`);
  for (const [list, fields] of Object.entries(REQUIRED)) {
    for (const item of items(list)) for (const field of fields) if (fieldOf(item, field) === undefined) faults.push(`${list}.${field}`);
  }
  const tags = new Set(textsOf(fieldOf(value, 'tags_available')));
  for (const asset of items('technical_assets')) {
    for (const link of Object.values(recordOf(fieldOf(asset, 'communication_links')))) {
      if (!ids('technical_assets').includes(String(fieldOf(link, 'target')))) faults.push(`target ${String(fieldOf(link, 'target'))}`);
      for (const tag of textsOf(fieldOf(link, 'tags'))) if (!tags.has(tag)) faults.push(`tag ${tag}`);
    }
    for (const tag of textsOf(fieldOf(asset, 'tags'))) if (!tags.has(tag)) faults.push(`tag ${tag}`);
    for (const data of textsOf(fieldOf(asset, 'data_assets_stored'))) if (!ids('data_assets').includes(data)) faults.push(`data ${data}`);
  }
  const inside = items('trust_boundaries').flatMap((zone) => textsOf(fieldOf(zone, 'technical_assets_inside')));
  if (new Set(inside).size !== inside.length || inside.some((id) => !ids('technical_assets').includes(id))) faults.push('inside');
  return faults;
}

describe('what a Threagile model says of a system', () => {
  it('becomes components, nested zones, assets, channels with their protection, flows there and back, and exclusions', async () => {
    const { zones, components, assets, channels, flows, scope, description } = await imported(threagile, TEXT);
    expect(description).toBe('Feeds the fish.');
    expect(zones?.['inner-part']).toEqual({ name: 'Inner part', kind: 'providerSite', within: 'rented-cloud' });
    expect(components?.['pond-service']).toEqual({
      name: 'Pond service',
      kind: 'applicationServer',
      zone: 'rented-cloud',
      traits: { internetFacing: true, sharedUse: true },
    });
    expect(components?.['pond-controller']?.kind).toBe('controller');
    expect(assets?.['feeding-order']).toMatchObject({ kind: 'controlSignal', heldBy: ['pond-controller', 'pond-service'] });
    expect(channels?.['pond-service-pond-controller']).toMatchObject({ medium: 'ethernet', protection: { encrypted: true, authenticated: true } });
    expect(channels?.['pond-service-feeding-log']?.protection).toEqual({ encrypted: false, authenticated: false });
    expect(flows?.['order-to-the-pond']?.steps).toEqual({
      s1: { from: 'pond-service', to: 'pond-controller', carries: ['feeding-order'] },
      s2: { from: 'pond-controller', to: 'pond-service', carries: ['feeding-order'] },
    });
    expect(scope?.exclusions).toEqual({ 'exclusion-1': { what: ['feeding-log'], because: 'Bought as a service' } });
  });

  it('becomes a stated threat for each identified risk and a measure; what is tracked for rules of the tool is told', async () => {
    const { threats, measures } = await imported(threagile, TEXT);
    expect(Object.values(threats ?? {})).toEqual([
      { at: 'pond-controller', class: 'tampering', title: 'Fish are overfed', because: 'Somebody orders too much' },
      { at: 'pond-service-pond-controller', class: 'tampering', title: 'Fish are overfed', because: 'Somebody orders too much' },
    ]);
    expect(measures?.['limit-the-amount']).toMatchObject({ status: 'planned', on: ['pond-controller', 'pond-service-pond-controller'] });
    const { findings } = await threagileImporter.read({ name: 'a.yaml', bytes }, { catalog: builtinCatalog() });
    expect(findings.filter(({ code }) => code === 'import.kept-field').map(({ params }) => params['field'])).toEqual(
      expect.arrayContaining(['risk_tracking.*', 'questions', 'data_assets[].quantity', 'technical_assets[].communication_links[].authorization']),
    );
  });

  it('takes in included files that were handed in beside it, and says which are missing or cannot be read', async () => {
    const encoder = new TextEncoder();
    const main = 'threagile_version: 1.0.0\ntitle: Whole\nincludes: [parts/a.yaml, ../b.yaml, broken.yaml, main.yaml]\n';
    const part = 'includes: [deep.yaml]\ntitle: Part\ntechnical_assets: { Lamp: { id: lamp, type: process, technology: iot-device } }\n';
    const deep = 'includes: [parts/a.yaml]\ntechnical_assets: { Switch: { id: switch, type: process, technology: iot-device } }\n';
    const beside = new Map([
      ['parts/a.yaml', encoder.encode(part)],
      ['deep.yaml', encoder.encode(deep)],
      ['broken.yaml', encoder.encode('a: [')],
    ]);
    const { document, findings } = await threagileImporter.read({ name: 'main.yaml', bytes: encoder.encode(main), beside }, { catalog: builtinCatalog() });
    expect(document?.title).toBe('Whole');
    expect(Object.keys(document?.components ?? {})).toEqual(['lamp', 'switch']);
    expect(findings.filter(({ code }) => code.startsWith('import.include')).map(({ code, params }) => [code, params['name']])).toEqual([
      ['import.include-missing', '../b.yaml'],
      ['import.include-unreadable', 'broken.yaml'],
    ]);
    if (document === undefined) throw new Error('not read');
    expect(Object.keys(recordOf(fieldOf(read(String((await exported(threagile, document)).content)), 'technical_assets')))).toEqual(['Lamp', 'Switch']);
  });

  it('removes one of two identified risks, and changes a title without losing what the tool alone knows', async () => {
    const document = await imported(threagile, TEXT);
    const { 'fish-are-overfed-2': gone, ...threats } = document.threats ?? {};
    const flow = document.flows?.['flow-1'];
    if (flow === undefined || gone === undefined) throw new Error('not there');
    const edited = { ...document, threats, flows: { ...document.flows, 'flow-1': { ...flow, title: 'Feeding records' } } };
    const value = read(String((await exported(threagile, edited)).content));
    const category = fieldOf(fieldOf(value, 'individual_risk_categories'), 'Fish are overfed');
    expect(Object.keys(recordOf(fieldOf(category, 'risks_identified')))).toEqual(['<b>Overfed</b> at the pond']);
    expect(fieldOf(category, 'asvs')).toBe('V0');
    const links = recordOf(fieldOf(fieldOf(fieldOf(value, 'technical_assets'), 'Pond service'), 'communication_links'));
    expect(Object.keys(links)).toEqual(['Order to the pond', 'Feeding records']);
    expect(fieldOf(links['Feeding records'], 'diagram_tweak_weight')).toBe(2);
  });
});
