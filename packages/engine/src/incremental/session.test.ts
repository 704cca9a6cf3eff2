import { builtinExamples, type Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary } from '../../../model/src/testing/document-arbitrary.contract.ts';
import { assess } from '../assess.ts';
import { sortedIds } from '../order.ts';
import { ownEntry } from '../own-entry.ts';
import type { AssessOptions } from '../run.ts';
import { generateDocument } from '../testing/generate-document.ts';
import { mulberry32 } from '../testing/mulberry32.ts';
import { shuffleDeep } from '../testing/shuffle-deep.contract.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../testing/test-catalog.ts';
import { tinyCatalog } from '../testing/tiny-catalog.contract.ts';
import type { Edit, SessionUpdate } from './edit.ts';
import { randomEdits } from './random-edits.contract.ts';
import { openSession, type Session } from './session.ts';
import { tellingCatalog } from './telling-catalog.contract.ts';

const catalog = testCatalog();

const SMALL: AnshinDocument = {
  anshin: 1,
  id: 'small',
  title: 'Small',
  stakeholders: Object.fromEntries([0, 1, 2, 3].map((index) => [`party-${index}`, { name: 'Party', role: 'user' }])),
};
const NETWORKING = ['network', 'localNetwork', 'router', 'sensor'];

type Only = NonNullable<Parameters<typeof randomEdits>[2]>;

/** How a series of edits departs from the usual one: options, the kinds of edit, the catalog, and the catalog whose kinds are drawn. */
interface Variant extends Omit<Partial<AssessOptions>, 'only'> {
  readonly only?: Only;
  readonly rules?: Catalog;
  readonly drawn?: Catalog;
}

/** What a session gives, to compare. */
const stateOf = (session: Session) => ({ threats: session.threats(), incidents: session.incidents(), positions: session.positions() });

/** The same lists of a full assessment. */
function assessed(document: AnshinDocument, options: AssessOptions, rules = catalog): ReturnType<typeof stateOf> {
  const { threats, incidents, positions } = assess(document, rules, options);
  return { threats, incidents, positions };
}

/** Opens a session, makes edits, and compares with a full assessment after each; path work waits over every third. */
function expectEqualAfterEdits(document: AnshinDocument, edits: number, seed: number, { only, rules = catalog, drawn = rules, ...more }: Variant = {}): void {
  const options = { now: TEST_DAY, ...more };
  const untouched = JSON.stringify(document);
  const session = openSession(document, rules, options);
  const next = randomEdits(seed, drawn, only);
  let before = stateOf(session);
  let updates: SessionUpdate[] = [];
  for (let done = 0; done < edits; done++) {
    const edit = next({ document: session.document(), threats: before.threats.map(({ id }) => id) });
    const where = `edit ${done} of seed ${seed}: ${JSON.stringify(edit)}`;
    const threats = session.threats();
    updates.push(session.apply(edit));
    const expected = assessed(session.document(), options, rules);
    expectSame(session.threats(), expected.threats, where);
    expectTold(threats, expected.threats, updates.at(-1) as SessionUpdate, where);
    if (done % 3 === 2) continue;
    expectMapTold(before, expected, updates, session.affectedPaths(), where);
    expectSame(stateOf(session), expected, where);
    expect(session.affectedPaths(), where).toEqual({ incidents: [], parties: [] });
    before = expected;
    updates = [];
  }
  expectSingles(session);
  expect(JSON.stringify(document)).toBe(untouched);
}

/** Equal to the byte. Texts are compared first because that is fast. */
function expectSame(actual: unknown, expected: unknown, where: string): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  expect(actual, where).toEqual(expected);
  expect.unreachable(`the same in another order: ${where}`);
}

/** What an update says of threats is what happened: exactly what came and went, and all that differs. */
function expectTold(before: ReturnType<Session['threats']>, after: typeof before, { threats: told, full }: SessionUpdate, where: string): void {
  if (full) return;
  const was = textsOf(before);
  const is = textsOf(after);
  expect(told.added, where).toEqual([...is.keys()].filter((id) => !was.has(id)).sort());
  expect(told.removed, where).toEqual([...was.keys()].filter((id) => !is.has(id)).sort());
  const differing = [...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id));
  expect(
    differing.filter((id) => !told.changed.includes(id)),
    where,
  ).toEqual([]);
}

/** Incidents and parties that differ were told by one of the updates, or by the path work. */
function expectMapTold(
  before: ReturnType<typeof stateOf>,
  after: typeof before,
  updates: readonly SessionUpdate[],
  paths: ReturnType<Session['affectedPaths']>,
  where: string,
): void {
  if (updates.some(({ full }) => full)) return;
  const told = [...updates, paths];
  const incidents = new Set(told.flatMap((update) => update.incidents));
  const parties = new Set(told.flatMap((update) => update.parties));
  expect(
    differing(before.incidents, after.incidents).filter((id) => !incidents.has(id)),
    where,
  ).toEqual([]);
  expect(
    differing(before.positions, after.positions).filter((id) => !parties.has(id.split('/')[0] ?? '')),
    where,
  ).toEqual([]);
}

const textsOf = (list: readonly { readonly id: string }[]) => new Map(list.map((item) => [item.id, JSON.stringify(item)]));

function differing(before: readonly { readonly id: string }[], after: typeof before): string[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
}

/** Asked for one by one, things are as in the lists. */
function expectSingles(session: Session): void {
  for (const threat of session.threats()) expect(session.threat(threat.id)).toEqual(threat);
  for (const incident of session.incidents()) expect(session.incident(incident.id)).toBe(incident);
  expect(sortedIds(session.document().stakeholders).flatMap(session.positionsOf)).toEqual(session.positions());
}

/** The edit that takes an edit back. */
function inverseOf(edit: Edit, document: AnshinDocument): Edit {
  if ('part' in edit) return { part: edit.part, value: document[edit.part] } as Edit;
  return { ...edit, entity: ownEntry(document[edit.collection] as Readonly<Record<string, unknown>> | undefined, edit.id) } as Edit;
}

describe('a session', () => {
  it.each(builtinExamples().map(({ id }) => id))('gives what a full assessment gives, after any edits of %s', async (id) => {
    expectEqualAfterEdits(await exampleDocument(id), 24, id.length);
  });

  it.each([1, 2, 3, 4])('gives what a full assessment gives, after any edits of a generated system (seed %i)', (seed) => {
    expectEqualAfterEdits(generateDocument({ components: 12 + 10 * seed, seed, catalog }), 40, seed, {
      inForce: (['planned', 'agreed', 'implemented', 'verified'] as const)[seed % 4] ?? 'planned',
      compat: seed % 2 === 0,
    });
  });

  // In a system of few elements, edits of few collections meet each other more often.
  it.each<readonly [string, Only]>([
    ['ways of flows', ['components', 'channels', 'channels', 'flows', 'assets', 'zones']],
    ['causes', ['components', 'channels', 'threats', 'incidents', 'decisions', 'flows', 'threatDispositions', 'measures']],
    ['limits', ['components', 'channels', 'incidents', 'incidents', 'measures', 'measures']],
  ])('gives what a full assessment gives, after any edits of a small system that concern %s', (_, only) => {
    const kinds = catalog.kinds.filter(({ kind }) => NETWORKING.includes(kind));
    expectEqualAfterEdits(SMALL, 200, 1, { only, drawn: { ...catalog, kinds } });
    expectEqualAfterEdits(SMALL, 200, 3, { only, rules: tinyCatalog({ rules: [] }) });
    for (const seed of [5, 6]) expectEqualAfterEdits(SMALL, 300, seed, { only, rules: tinyCatalog() });
    for (const seed of [8, 9]) expectEqualAfterEdits(SMALL, 300, seed, { only, rules: tellingCatalog() });
  });

  it('gives what a full assessment gives, after any edits of any valid document', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.integer({ min: 0, max: 1e6 }), (document, seed) => expectEqualAfterEdits(document, 8, seed)),
      { numRuns: 60 },
    );
  });

  it('begins with what a full assessment gives', () => {
    const document = generateDocument({ components: 150, seed: 4, catalog });
    const session = openSession(document, catalog, { now: TEST_DAY });
    expect(stateOf(session)).toEqual(assessed(document, { now: TEST_DAY }));
    expect(session.document()).toEqual(document);
  });

  it('comes back to where it was when edits are taken back', () => {
    for (const seed of [1, 2, 3]) {
      const session = openSession(generateDocument({ components: 40, seed, catalog }), catalog, { now: TEST_DAY });
      const next = randomEdits(seed + 100, catalog);
      const before = stateOf(session);
      const threats = before.threats.map(({ id }) => id);
      const undo: Edit[] = [];
      for (let done = 0; done < 40; done++) {
        const document = session.document();
        const edit = next({ document, threats });
        undo.push(inverseOf(edit, document));
        session.apply(edit);
      }
      expect(stateOf(session)).not.toEqual(before);
      for (const edit of undo.reverse()) session.apply(edit);
      expect(stateOf(session)).toEqual(before);
    }
  });

  it('does not depend on the order of any map, in the document or in an edit', () => {
    for (const seed of [1, 2, 3]) {
      const random = mulberry32(seed);
      const document = generateDocument({ components: 40, seed, catalog });
      const straight = openSession(document, catalog, { now: TEST_DAY });
      const shuffled = openSession(shuffleDeep(document, random), catalog, { now: TEST_DAY });
      const next = randomEdits(seed, catalog);
      const threats = straight.threats().map(({ id }) => id);
      for (let done = 0; done < 40; done++) {
        const edit = next({ document: straight.document(), threats });
        expect(shuffled.apply(shuffleDeep(edit, random))).toEqual(straight.apply(edit));
        expect(shuffled.affectedPaths()).toEqual(straight.affectedPaths());
      }
      expect(JSON.stringify(stateOf(shuffled))).toBe(JSON.stringify(stateOf(straight)));
    }
  });
});

describe('what an update says', () => {
  const open = (document: AnshinDocument = generateDocument({ components: 60, seed: 9, catalog })): Session =>
    openSession(document, catalog, { now: TEST_DAY });
  const nothing = { threats: { added: [], removed: [], changed: [] }, incidents: [], parties: [], full: false, pathsPending: false };

  it.each<[string, Edit]>([
    ['the frameworks', { part: 'frameworks', value: ['iot-ssf'] }],
    ['the service level', { part: 'serviceLevel', value: { decided: 2, by: 'party-0', because: 'So.' } }],
    ['the first asset that is life', { collection: 'assets', id: 'first', entity: { kind: 'life' } }],
  ])('tells that everything was computed anew after an edit of %s', (_, edit) => {
    const plain = generateDocument({ components: 60, seed: 9, catalog });
    const session = open({ ...plain, assets: {}, serviceLevel: { decided: 3, by: 'party-0', because: 'So.' } });
    expect(session.apply(edit)).toEqual({ ...nothing, full: true });
    expect(stateOf(session)).toEqual(assessed(session.document(), { now: TEST_DAY }));
  });

  it.each<[string, Edit]>([
    ['the title', { part: 'title', value: 'Other' }],
    ['a hazard', { collection: 'hazards', id: 'h', entity: { title: 'H', situation: 'S', harm: 'Harm' } }],
    ['a removal of what is not there', { collection: 'measures', id: 'none', entity: undefined }],
    ['a removal from a collection that is not there', { collection: 'threats', id: 'none', entity: undefined }],
  ])('is nothing after an edit of %s', (_, edit) => {
    expect(open().apply(edit)).toEqual(nothing);
  });

  it('is the one threat that was judged', () => {
    const session = open();
    const id = session.threats().find(({ grants }) => grants === 'none')?.id ?? expect.unreachable();
    const update = session.apply({ collection: 'threatDispositions', id, entity: { state: 'notApplicable', because: 'So.' } });
    expect(update).toMatchObject({ threats: { added: [], removed: [], changed: [id] }, full: false, pathsPending: false });
    expect(session.threat(id)?.disposition?.state).toBe('notApplicable');
  });

  it('is asked for by ids that are there, and finds nothing for others', () => {
    const session = open();
    for (const id of ['constructor', 'rule.none@nowhere', 'nobody']) {
      session.apply({ collection: 'measures', id: 'm', entity: { title: 'M', status: 'planned', treats: [{ incident: id }], effect: { prevents: true } } });
      expect([session.threat(id), session.incident(id), session.positionsOf(id)]).toEqual([undefined, undefined, []]);
    }
  });

  it('leaves path work where a device comes, and the lists of the map to that work', () => {
    const session = open();
    expect(session.apply({ collection: 'components', id: 'new', entity: { kind: 'camera' } })).toMatchObject({
      incidents: [],
      parties: [],
      pathsPending: true,
    });
    session.apply({ collection: 'channels', id: 'new-link', entity: { between: ['new', 'internet'], medium: 'cellular' } });
    const cause = { title: 'I', causes: [{ at: 'new', class: 'malware' as const }], consequences: { 'party-1': { safety: 'serious' as const } } };
    expect(session.apply({ collection: 'incidents', id: 'event', entity: cause }).pathsPending).toBe(true);
    expect(session.incident('event')?.open).toBe(true);
    const { incidents, parties } = session.affectedPaths();
    expect([incidents.includes('event'), parties.includes('party-1'), session.affectedPaths().incidents]).toEqual([true, true, []]);
  });
});
