import { builtinCatalog } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { describeImporterContract } from '../importer.contract.ts';
import { fieldOf, listOf } from '../two-way/json.ts';
import { describeTwoWayContract, exported, imported } from '../two-way/testing/two-way-contract.contract.ts';
import { owaspTml, owaspTmlImporter } from './owasp-tml.ts';

const MODEL = {
  version: '2.1',
  scope: {
    title: 'Library loans',
    description: 'Lends books.',
    business_criticality: 'low',
    data_sensitivity: ['pii'],
    exposure: 'external',
    tier: 'important',
  },
  repo_link: 'https://example.org/loans',
  diagrams: [{ title: 'Flow', type: 'mermaid', source: 'flowchart LR; a --> b' }],
  trust_zones: [
    { symbolic_name: 'tz-web', title: 'Internet', description: '' },
    { symbolic_name: 'tz-in', title: 'Library office', description: 'Behind the desk.' },
  ],
  trust_boundaries: [{ trust_zone_a: 'tz-web', trust_zone_b: 'tz-in', authentication_methods: ['password'] }],
  actors: [{ symbolic_name: 'reader', title: 'Reader', description: 'Borrows.', type: 'user', trust_zone: 'tz-web' }],
  components: [
    { symbolic_name: 'desk', title: 'Loan service', description: '', trust_zone: 'tz-in' },
    { symbolic_name: 'shelf', title: 'Shelf sensor', description: '', trust_zone: 'tz-in', parent_component: 'desk' },
  ],
  data_stores: [{ symbolic_name: 'cards', title: 'Card index', description: '', type: 'sql', vendor: 'none', trust_zone: 'tz-in' }],
  data_sets: [
    {
      symbolic_name: 'readers',
      title: 'Who borrowed what',
      description: '',
      placements: [{ data_store: 'cards', encrypted: true }],
      data_sensitivity: ['pii'],
      record_count: 40,
    },
  ],
  data_flows: [
    {
      symbolic_name: 'ask',
      title: 'Ask for a book',
      description: 'HTTPS',
      source: { type: 'actor', object: 'reader' },
      destination: { type: '#/$defs/component', object: 'desk' },
      has_sensitive_data: true,
      encrypted: true,
    },
    {
      symbolic_name: 'look',
      title: 'Look up',
      description: '',
      source: { type: 'component', object: 'desk' },
      destination: { type: 'data_store', object: 'cards' },
      has_sensitive_data: true,
      encrypted: false,
    },
  ],
  assumptions: [{ description: 'The desk is manned.', validity: 'unconfirmed' }],
  threat_personas: [
    {
      symbolic_name: 'thief',
      title: 'Thief',
      description: '',
      is_person: true,
      skill_level: 'insider',
      access_level: 'user',
      malicious_intent: true,
      applicability_to_org: 'low',
    },
  ],
  threats: [
    {
      symbolic_name: 'cards-leak',
      title: 'Cards are leaked',
      description: 'All of them.',
      components_affected: ['cards', 'desk'],
      threat_persona: 'thief',
      event: 'Night',
      sources: ['adversary'],
      weaknesses: [{ cwe_id: 200 }],
    },
    { symbolic_name: 'strange', title: 'Something odd', description: '', threat_persona: 'thief', event: '-', sources: ['failure'] },
  ],
  controls: [
    { symbolic_name: 'lock', title: 'Lock the cabinet', description: 'With a key', threats: ['cards-leak'], status: 'active', priority: 'high' },
    { symbolic_name: 'count', title: 'Count the cards', description: '', threats: ['cards-leak'], status: 'approved', priority: 'low' },
    { symbolic_name: 'old', title: 'Burn the cards', description: '', threats: ['cards-leak'], status: 'wont_do', priority: 'low' },
  ],
};

const text = JSON.stringify(MODEL);
const bytes = new TextEncoder().encode(text);

describeImporterContract(owaspTmlImporter, [{ name: 'loans.json', bytes, components: 4 }]);

/** What of the window-shutter example the format cannot hold, besides the parts that belong to no thing. */
const LOST = [
  'stakeholders',
  'relations',
  'components.owner',
  'components.accountable',
  'components.operator',
  'hazards',
  'incidents',
  'policies',
  'measures.performs',
  'measures.treats',
  'measures.effect',
  'measures.evidence',
  'measures.canHarm',
  'measures.dependsOn',
  'measures.independence',
  'measures.accountable',
  'measures.asked',
  'obligations',
  'decisions',
  'evidence',
  'export.stand-in',
];

describeTwoWayContract(owaspTml, [{ name: 'a model of the library', text, back: MODEL }], (written) => JSON.parse(written) as unknown, faultsOf, LOST);

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  trust_zones: [],
  trust_boundaries: ['trust_zone_a', 'trust_zone_b'],
  actors: ['type', 'trust_zone'],
  components: ['trust_zone'],
  data_stores: ['type', 'trust_zone'],
  data_sets: ['placements', 'data_sensitivity'],
  data_flows: ['source', 'destination', 'has_sensitive_data', 'encrypted'],
};
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  threat_personas: ['is_person', 'skill_level'],
  threats: ['threat_persona', 'event', 'sources'],
  controls: ['threats', 'status', 'priority'],
};

/** What the format demands: its lists, names of its own form that stand once in their list, and references that lead somewhere. */
function faultsOf(value: unknown): string[] {
  const faults = Object.keys(REQUIRED).filter((list) => !Array.isArray(fieldOf(value, list)));
  const names = (list: string): Set<unknown> => new Set(listOf(fieldOf(value, list)).map((item) => fieldOf(item, 'symbolic_name')));
  for (const [list, fields] of Object.entries({ ...REQUIRED, ...OPTIONAL })) {
    const items = listOf(fieldOf(value, list));
    const isNamed = list !== 'trust_boundaries';
    if (isNamed && names(list).size !== items.length) faults.push(`${list}: a name twice`);
    for (const item of items) {
      for (const field of [...(isNamed ? ['title', 'description'] : []), ...fields]) if (fieldOf(item, field) === undefined) faults.push(`${list}.${field}`);
      if (isNamed && !/^[0-9a-z-]+$/.test(String(fieldOf(item, 'symbolic_name')))) faults.push(`${list}: ${String(fieldOf(item, 'symbolic_name'))}`);
      const zone = fieldOf(item, 'trust_zone');
      if (zone !== undefined && !names('trust_zones').has(zone)) faults.push(`${list}: zone ${String(zone)}`);
    }
  }
  const elements = { actor: names('actors'), component: names('components'), data_store: names('data_stores') } as Readonly<Record<string, Set<unknown>>>;
  for (const flow of listOf(fieldOf(value, 'data_flows')))
    for (const end of [fieldOf(flow, 'source'), fieldOf(flow, 'destination')]) {
      const type = String(fieldOf(end, 'type')).split('/').at(-1) ?? '';
      if (elements[type]?.has(fieldOf(end, 'object')) !== true) faults.push(`flow end ${String(fieldOf(end, 'object'))}`);
    }
  for (const threat of listOf(fieldOf(value, 'threats'))) if (!names('threat_personas').has(fieldOf(threat, 'threat_persona'))) faults.push('persona');
  for (const control of listOf(fieldOf(value, 'controls')))
    for (const threat of listOf(fieldOf(control, 'threats'))) if (!names('threats').has(threat)) faults.push('control of a threat');
  return faults;
}

describe('what an OWASP threat model says of a system', () => {
  it('becomes components of the kind that its list tells, zones, assets, channels and flows', async () => {
    const { zones, components, channels, assets, flows } = await imported(owaspTml, text);
    expect(zones?.['internet']).toEqual({ name: 'Internet', kind: 'internet' });
    expect(zones?.['library-office']?.kind).toBe('office');
    expect(components?.['reader']).toMatchObject({ kind: 'person', zone: 'internet', description: 'Borrows.' });
    expect(components?.['card-index']).toMatchObject({ kind: 'dataServer', zone: 'library-office' });
    expect(channels?.['loan-service-card-index']).toEqual({ between: ['loan-service', 'card-index'], medium: 'ethernet', protection: { encrypted: false } });
    expect(assets?.['who-borrowed-what']).toEqual({ name: 'Who borrowed what', kind: 'personalInformation', personal: true, heldBy: ['card-index'] });
    expect(Object.keys(flows ?? {})).toEqual(['ask-for-a-book', 'look-up']);
  });

  it('becomes a stated threat at each place and measures; approved is not yet agreed, and controls that will not be done are told', async () => {
    const { threats, measures } = await imported(owaspTml, text);
    expect(threats?.['cards-are-leaked']).toEqual({ at: 'card-index', class: 'informationDisclosure', title: 'Cards are leaked', because: 'All of them.' });
    expect(threats?.['cards-are-leaked-2']?.at).toBe('loan-service');
    expect(threats?.['something-odd']).toEqual({ title: 'Something odd', unresolved: true });
    expect(measures?.['lock-the-cabinet']?.status).toBe('implemented');
    expect(measures?.['count-the-cards']?.status).toBe('planned');
    expect(measures?.['burn-the-cards']).toBeUndefined();
    const { findings } = await owaspTmlImporter.read({ name: 'a.json', bytes }, { catalog: builtinCatalog() });
    expect(findings.map(({ code }) => code)).toContain('import.left-control');
    expect(findings.filter(({ code }) => code === 'import.kept-field').map(({ params }) => params['field'])).toContain('threats[].weaknesses');
  });

  it('takes a new threat on a connection back, with a persona of its own', async () => {
    const document = await imported(owaspTml, text);
    const edited = {
      ...document,
      threats: { ...document.threats, tapped: { at: 'loan-service-card-index', class: 'informationDisclosure' as const, title: 'Tapped' } },
    };
    const value: unknown = JSON.parse(String((await exported(owaspTml, edited)).content));
    expect(listOf(fieldOf(value, 'threats')).at(-1)).toMatchObject({ title: 'Tapped', components_affected: ['desk', 'cards'] });
    expect(listOf(fieldOf(value, 'threats')).slice(0, 2)).toEqual(MODEL.threats);
    expect(faultsOf(value)).toEqual([]);
    const again = await imported(owaspTml, JSON.stringify(value));
    expect(again.threats?.['tapped']).toEqual({ at: 'loan-service-card-index', class: 'informationDisclosure', title: 'Tapped' });
  });
});
