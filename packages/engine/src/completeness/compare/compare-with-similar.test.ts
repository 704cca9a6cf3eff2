import { type AnshinDocument, DIMENSIONS } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { components, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { SUGGESTION_CODES, type SuggestionCode } from '../codes.ts';
import { completenessOf, knownSystems } from '../testing/known-systems.contract.ts';
import { LISTED_PER_STEP, SUGGESTIONS } from './tables.ts';

const catalog = testCatalog();
const systems = await knownSystems();
const EXAMPLES = systems.map(({ id, document }) => [id, document] as const);
/** Several examples of all frameworks, for what takes long. */
const SEVERAL = EXAMPLES.filter((_, index) => index % 4 === 0);

/** A copy without the entries of a map for which a test holds. */
function without<T>(map: Readonly<Record<string, T>> | undefined, drop: (entry: T, id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([id, entry]) => !drop(entry, id)));
}

/** What is suggested to a document by comparison with the whole it was taken from, of one sort. */
function suggested(part: AnshinDocument, whole: AnshinDocument, code: SuggestionCode): string[] {
  const { suggestions } = completenessOf(part, [{ id: 'whole', document: whole }], { like: ['whole'] });
  return suggestions.filter((suggestion) => suggestion.code === code).map(({ id }) => id);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

describe('what is taken out of an example comes back as a suggestion, and nothing else of its sort', () => {
  it.each(EXAMPLES)('%s lacks nothing by comparison with itself', (_, document) => {
    expect(completenessOf(document, [{ id: 'whole', document }]).suggestions).toEqual([]);
  });

  it.each(SEVERAL)('%s: kinds of components', (_, d) => {
    for (const kind of distinct(Object.values(d.components ?? {}).map((component) => component.kind)).slice(0, 4)) {
      const gone = new Set(Object.keys(d.components ?? {}).filter((id) => d.components?.[id]?.kind === kind));
      const part = {
        ...d,
        components: without(d.components, (_entry, id) => gone.has(id)),
        channels: without(d.channels, ({ between }) => between.some((end) => gone.has(end))),
      };
      expect(suggested(part, d, 'component-kind')).toEqual([`component-kind-${kind}`]);
    }
  });

  it.each(SEVERAL)('%s: assets, relations, roles, authorities', (_, d) => {
    for (const kind of distinct(Object.values(d.assets ?? {}).map((asset) => asset.kind)))
      expect(suggested({ ...d, assets: without(d.assets, (asset) => asset.kind === kind) }, d, 'asset-kind')).toEqual([`asset-kind-${kind}`]);
    for (const kind of distinct(Object.values(d.relations ?? {}).map((relation) => relation.kind)))
      expect(suggested({ ...d, relations: without(d.relations, (relation) => relation.kind === kind) }, d, 'relation')).toEqual([`relation-${kind}`]);
    for (const role of distinct(Object.values(d.stakeholders ?? {}).map((party) => party.role)))
      expect(suggested({ ...d, stakeholders: without(d.stakeholders, (party) => party.role === role) }, d, 'stakeholder-role')).toEqual([
        `stakeholder-role-${role}`,
      ]);
    expect(suggested({ ...d, authorities: {} }, d, 'authority')).toEqual(Object.keys(d.authorities ?? {}).length > 0 ? ['authority'] : []);
  });

  it.each(SEVERAL)('%s: consequences for a role', (_, d) => {
    for (const dimension of DIMENSIONS) {
      const cut = Object.fromEntries(
        Object.entries(d.incidents ?? {}).map(([id, incident]) => [
          id,
          {
            ...incident,
            consequences: Object.fromEntries(Object.entries(incident.consequences ?? {}).map(([party, { [dimension]: _level, ...rest }]) => [party, rest])),
          },
        ]),
      );
      const rated = Object.values(d.incidents ?? {}).flatMap((incident) =>
        Object.entries(incident.consequences ?? {}).flatMap(([party, consequence]) =>
          consequence[dimension] === undefined ? [] : (d.stakeholders?.[party]?.role ?? []),
        ),
      );
      const expected = distinct(rated.map((role) => `consequence-${dimension}-${role}`));
      expect(suggested({ ...d, incidents: cut }, d, 'consequence').sort()).toEqual(expected.sort());
    }
  });

  it.each(SEVERAL)('%s: causes at a kind of component', (_, d) => {
    const { threatDispositions: _d, threats: _t, ...rest } = d;
    const whole: AnshinDocument = { ...rest, measures: {} };
    const causes = Object.values(d.incidents ?? {}).flatMap((incident) => incident.causes ?? []);
    const kindOf = (at: string | undefined) => (at === undefined ? undefined : (d.components?.[at]?.kind ?? d.channels?.[at]?.medium));
    const pairs = distinct(causes.flatMap((cause) => (kindOf(cause.at) === undefined ? [] : [`${cause.class}-${kindOf(cause.at)}`])));
    for (const pair of pairs.slice(0, 4)) {
      const incidents = Object.fromEntries(
        Object.entries(d.incidents ?? {}).map(([id, incident]) => [
          id,
          { ...incident, causes: (incident.causes ?? []).filter((cause) => `${cause.class}-${kindOf(cause.at)}` !== pair) },
        ]),
      );
      expect(suggested({ ...whole, incidents }, whole, 'threat')).toEqual([`threat-${pair}`]);
    }
  });

  it.each(SEVERAL)('%s: requirements, duties, functions, limits', (_, d) => {
    for (const requirement of distinct(Object.values(d.measures ?? {}).flatMap((measure) => measure.meets ?? [])).slice(0, 4)) {
      const measures = Object.fromEntries(
        Object.entries(d.measures ?? {}).map(([id, measure]) => [id, { ...measure, meets: (measure.meets ?? []).filter((met) => met !== requirement) }]),
      );
      const part = { ...d, measures };
      const isOpen = assess(part, catalog, { now: TEST_DAY }).requirements.some(({ id, status }) => id === requirement && status === 'open');
      expect(suggested(part, d, 'requirement')).toEqual(isOpen ? [`requirement-${requirement.replace(/\./g, '-')}`] : []);
    }
    for (const duty of Object.keys(d.obligations ?? {}).slice(0, 4)) {
      const { [duty]: state, ...obligations } = d.obligations ?? {};
      const expected = state?.state === 'notApplicable' || state?.state === 'open' ? [] : [`obligation-${duty.replace(/\./g, '-')}`];
      expect([expected, []]).toContainEqual(suggested({ ...d, obligations }, d, 'obligation'));
    }
    const numbers = distinct(Object.values(d.measures ?? {}).flatMap((measure) => (measure.functions ?? []).map(String)));
    const unplaced = Object.fromEntries(Object.entries(d.measures ?? {}).map(([id, { functions: _f, ...measure }]) => [id, measure]));
    const expected = d.frameworks?.includes('ipa-reliability') === true ? numbers.map((number) => `function-${number}`) : [];
    const found = suggested({ ...d, measures: unplaced }, d, 'function');
    if (expected.length <= LISTED_PER_STEP) expect(found.sort()).toEqual(expected.sort());
    else expect(found).toHaveLength(LISTED_PER_STEP);
  });

  it('every sort of suggestion comes up for some system', () => {
    const whole: AnshinDocument = {
      ...tinyDocument(),
      frameworks: ['iot-ssf', 'ipa-reliability'],
      stakeholders: { maker: { name: 'Maker', role: 'developer' }, user: { name: 'User', role: 'user' } },
      authorities: { ministry: { name: 'Ministry' } },
      relations: { r: { from: 'maker', to: 'user', kind: 'sale' } },
      zones: { home: { kind: 'premises' } },
      components: components({ lock: 'doorLock', app: 'smartphoneApp', gateway: 'homeGateway' }),
      channels: { c: { between: ['lock', 'app'], medium: 'bluetooth', maintenance: true } },
      assets: { door: { kind: 'property' } },
      criteria: { safety: { serious: 'Injury' } },
      hazards: { shut: { title: 'Shut in', situation: 'Fire', harm: 'Burns', at: ['lock'], safeState: 'The lock opens.' } },
      incidents: { opens: { title: 'It opens', causes: [{ at: 'lock', class: 'spoofing' }], consequences: { user: { safety: 'serious' } } } },
      measures: {
        m: {
          title: 'M',
          status: 'planned',
          meets: ['ssf.software-integrity'],
          asked: ['user'],
          implementedIn: 'system',
          functions: [12],
          effect: { limits: [{ dimension: 'safety', to: 'limited' }] },
          safetyFunction: { protects: ['shut'] },
        },
      },
      obligations: { 'law.california-iot-security': { state: 'kept' } },
      decisions: { d: { about: { incident: 'opens' }, treatment: 'retain', by: 'user', because: 'Rare.' } },
      evidence: { e: { kind: 'test', title: 'Test' } },
    };
    const bare: AnshinDocument = {
      ...tinyDocument({ frameworks: ['iot-ssf', 'ipa-reliability'] }),
      stakeholders: { user: { name: 'User', role: 'user' } },
      components: components({ lock: 'doorLock', app: 'smartphoneApp' }),
    };
    const hazardous: AnshinDocument = { ...bare, hazards: { shut: { title: 'Shut in', situation: 'Fire', harm: 'Burns', at: ['lock'] } } };
    const found = [bare, hazardous].flatMap((document) => completenessOf(document, [{ id: 'whole', document: whole }], { like: ['whole'] }).suggestions);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(SUGGESTION_CODES));
    for (const { what, why, seenIn, minutes, code, step } of found) {
      expect(`${what.ja}${what.en}${why.ja}${why.en}`).not.toMatch(/[{}]|undefined/);
      expect(seenIn.map(({ system }) => system)).toEqual(['whole']);
      expect({ minutes, step }).toEqual({ minutes: SUGGESTIONS[code].minutes, step: SUGGESTIONS[code].step });
    }
  });
});

describe('suggestions', () => {
  const own = systems.find(({ id }) => id === 'air-conditioner')?.document ?? tinyDocument();
  const others = systems.filter(({ id }) => id !== 'air-conditioner');

  it('are at most ten a step, ranked from 1, the rest counted', () => {
    for (const { id, document } of systems) {
      const { suggestions, unlisted, similar } = completenessOf(
        document,
        systems.filter((system) => system.id !== id),
      );
      const compared = new Set(similar.filter((system) => system.compared).map((system) => system.id));
      for (const step of new Set(suggestions.map((suggestion) => suggestion.step))) {
        const ranks = suggestions.filter((suggestion) => suggestion.step === step).map(({ rank }) => rank);
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
        expect(ranks.length).toBeLessThanOrEqual(LISTED_PER_STEP);
      }
      for (const { step, count } of unlisted) {
        expect(count).toBeGreaterThan(0);
        expect(suggestions.filter((suggestion) => suggestion.step === step)).toHaveLength(LISTED_PER_STEP);
      }
      for (const { seenIn } of suggestions) expect(seenIn.every(({ system }) => compared.has(system))).toBe(true);
    }
  });

  it('can be set aside in the document with a reason, or by the caller', () => {
    const before = completenessOf(own, others);
    const [first, second] = before.suggestions;
    const exclusions = { ...own.scope?.exclusions, [first?.id ?? '']: { because: 'We have none.' } };
    const after = completenessOf({ ...own, scope: { ...own.scope, exclusions } }, others, { setAside: [second?.id ?? ''] });
    const ids = after.suggestions.map(({ id }) => id);
    expect(ids).not.toContain(first?.id);
    expect(ids).not.toContain(second?.id);
    expect(after.setAside).toEqual(
      [{ id: first?.id, because: { ja: 'We have none.', en: 'We have none.' } }, { id: second?.id }].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
    );
  });

  it('leave alone what somebody judged: threats and requirements that do not apply', () => {
    const { suggestions } = completenessOf(own, others);
    const requirement = suggestions.find(({ code }) => code === 'requirement')?.path[1] ?? '';
    const waived = completenessOf({ ...own, requirementStates: { [requirement]: { state: 'notApplicable', because: 'Not ours.' } } }, others);
    expect(waived.suggestions.map(({ path }) => path[1])).not.toContain(requirement);
    const threat = 'threat-spoofing-smartphoneApp';
    expect(suggestions.map(({ id }) => id)).toContain(threat);
    const rule = catalog.rules.find((entry) => entry.class === 'spoofing')?.id ?? '';
    const rejected = completenessOf({ ...own, threatDispositions: { [`${rule}@phone`]: { state: 'notApplicable', because: 'No.' } } }, others);
    expect(rejected.suggestions.map(({ id }) => id)).not.toContain(threat);
  });

  it('name the open item that asks for the same thing: a requirement, a duty, a function, a user', () => {
    const { suggestions, open } = completenessOf(own, others);
    const asked = suggestions.filter(({ openItem }) => openItem !== undefined);
    expect(new Set(asked.map(({ code }) => code))).toEqual(new Set(['requirement', 'obligation']));
    for (const { openItem, path } of asked) expect(open.find(({ id }) => id === openItem)?.path).toEqual(path);
    for (const { id, openItem, code } of suggestions)
      if (code === 'obligation')
        expect(openItem === undefined).toBe(!open.some((item) => item.path.join('-').replace(/\./g, '-').replace('obligations-', 'obligation-') === id));
    const robots = completenessOf(systems.find(({ id }) => id === 'robot-and-power')?.document ?? tinyDocument(), others);
    const functions = robots.suggestions.filter(({ code }) => code === 'function');
    expect(functions.map(({ id, openItem }) => [id, openItem])).toContainEqual(['function-10', 'functions.placed:10']);
    const nobody = completenessOf(tinyDocument({ components: components({ lock: 'doorLock' }) }), others, { like: ['drone'] });
    expect(nobody.suggestions.find(({ id }) => id === 'stakeholder-role-user')?.openItem).toBe('stakeholders.user:stakeholders');
  });

  it('carry ids that a document can hold', () => {
    for (const { id } of completenessOf(own, others).suggestions) expect(id).toMatch(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/);
  });
});
