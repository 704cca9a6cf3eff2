import type { AnshinDocument, Component } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { byId } from '../order.ts';
import { generateDocument } from '../testing/generate-document.ts';
import { TEST_DAY, testCatalog } from '../testing/test-catalog.ts';
import { countOperations, sumOf } from './count-operations.contract.ts';
import type { Edit, SessionUpdate } from './edit.ts';
import { openSession, type Session } from './session.ts';

const catalog = testCatalog();
const options = { now: TEST_DAY };
const SMALL = 1_000;
const LARGE = 10_000;
/** Sites in which an edit is made, and the device of each. */
const SITES = Array.from({ length: 12 }, (_, index) => 2 * index + 1);
const DEVICE = 9;

const documentOf = (components: number): AnshinDocument => ({
  ...generateDocument({ components, seed: 1, catalog }),
  serviceLevel: { decided: 3, by: 'party-0', because: 'Stays.' },
});

const small = documentOf(SMALL);
const large = documentOf(LARGE);
const sessions: readonly [Session, Session] = [openSession(small, catalog, options), openSession(large, catalog, options)];

const deviceAt = (site: number): string => `c-${site}-${DEVICE}`;
const componentIn = (session: Session, id: string): Component => session.document().components?.[id] as Component;

/** Edits that reach no further than a site, in one site. */
const LOCAL: Readonly<Record<string, (session: Session, site: number) => readonly Edit[]>> = {
  'the kind of a component': (session, site) => [
    { collection: 'components', id: deviceAt(site), entity: { ...componentIn(session, deviceAt(site)), kind: 'camera' } },
  ],
  'who answers for a component': (session, site) => [
    { collection: 'components', id: deviceAt(site), entity: { ...componentIn(session, deviceAt(site)), accountable: 'party-2' } },
  ],
  'a new device on its network': (_, site) => [
    { collection: 'components', id: `c-${site}-x`, entity: { kind: 'sensor', zone: `site-${site}` } },
    { collection: 'channels', id: `l-${site}-x`, entity: { between: [`c-${site}-x`, `c-${site}-1`], medium: 'wifi' } },
  ],
  'the protection of a channel': (_, site) => [
    { collection: 'channels', id: `l-${site}-x`, entity: { between: [`c-${site}-x`, `c-${site}-1`], medium: 'wifi', protection: { encrypted: true } } },
  ],
  'an asset at a device': (_, site) => [{ collection: 'assets', id: `log-${site}`, entity: { kind: 'logs', heldBy: [deviceAt(site)] } }],
  'a flow inside a site': (_, site) => [
    { collection: 'flows', id: `read-${site}`, entity: { steps: { s1: { from: deviceAt(site), to: `c-${site}-3`, carries: [`log-${site}`] } } } },
  ],
  'an incident': (_, site) => [
    {
      collection: 'incidents',
      id: `event-${site}`,
      entity: { title: 'Event', causes: [{ at: deviceAt(site), class: 'malware' }], consequences: { 'party-1': { safety: 'serious' } } },
    },
  ],
  'a measure on a device': (_, site) => [
    {
      collection: 'measures',
      id: `guard-${site}`,
      entity: { title: 'Guard', status: 'implemented', meets: ['ssf.access-control'], on: [deviceAt(site)], effect: { prevents: true } },
    },
  ],
  'a measure that limits an incident': (_, site) => [
    {
      collection: 'measures',
      id: `stop-${site}`,
      entity: {
        title: 'Stop',
        status: 'implemented',
        on: [deviceAt(site)],
        treats: [{ incident: `event-${site}` }],
        effect: { limits: [{ dimension: 'safety', to: 'limited' }] },
      },
    },
  ],
  'a judgement of a threat': (session, site) => [
    {
      collection: 'threatDispositions',
      id: session.threats().find(({ at }) => at === deviceAt(site))?.id ?? '',
      entity: { state: 'notApplicable', because: 'So.' },
    },
  ],
  'a decision': (_, site) => [
    { collection: 'decisions', id: 'keep', entity: { about: { incident: `event-${site}` }, treatment: 'retain', by: 'party-1', because: 'So.' } },
  ],
  'a device that goes': (_, site) => [{ collection: 'components', id: `c-${site}-x`, entity: undefined }],
};

/** The list of elements in id order: those behind an element that comes or goes get another number, by one assignment each. */
const MOVES = 'numbered-list.ts';

/** Operations of making edits at all sites. */
function counted(session: Session, make: (session: Session, site: number) => readonly Edit[]): ReadonlyMap<string, number> {
  const edits = SITES.flatMap((site) => make(session, site));
  const updates: SessionUpdate[] = [];
  const counts = countOperations(() => {
    for (const edit of edits) updates.push(session.apply(edit));
  });
  expect(updates.filter(({ full }) => full)).toEqual([]);
  session.affectedPaths();
  return counts;
}

describe('counting operations', () => {
  it('counts what is run through, however often', () => {
    const count = (times: number) =>
      sumOf(
        countOperations(() => {
          for (let done = 0; done < times; done++) byId('a', 'b');
        }),
      );
    expect(count(200_000) - count(100_000)).toBeGreaterThanOrEqual(100_000);
    expect(count(200_000)).toBe(2 * count(100_000));
  });
});

describe('a full assessment', () => {
  it('takes less than 14 times the operations for ten times the system', () => {
    const [few, many] = [documentOf(300), documentOf(3_000)];
    for (const document of [few, many]) assess(document, catalog, options);
    const operations = (document: AnshinDocument): number => sumOf(countOperations(() => void assess(document, catalog, options)));
    const [before, after] = [operations(few), operations(many)];
    expect(before).toBeGreaterThan(300 * 100);
    expect(after / before).toBeLessThan(14);
  });
});

describe('an edit', () => {
  it.each(Object.keys(LOCAL))('of %s takes no more operations in a system of ten times the size', (name) => {
    const make = LOCAL[name] ?? expect.unreachable();
    const [few, many] = sessions.map((session) => counted(session, make));
    expect(sumOf(few ?? new Map(), MOVES)).toBeGreaterThan(100 * SITES.length);
    expect(sumOf(many ?? new Map(), MOVES) / sumOf(few ?? new Map(), MOVES)).toBeLessThan(2);
    expect(many?.get(MOVES) ?? 0).toBeLessThan(SITES.length * 2 * 5 * LARGE);
  });

  it('leaves path work that grows as the system does, and none where no way changed', () => {
    const [few, many] = sessions.map((session) => {
      session.apply({ collection: 'channels', id: 'uplink', entity: { between: [deviceAt(1), 'internet'], medium: 'cellular' } });
      return sumOf(countOperations(() => void session.affectedPaths()));
    }) as [number, number];
    expect(few).toBeGreaterThan(SMALL);
    expect(many / few).toBeLessThan(14);
    for (const session of sessions) {
      session.apply({ collection: 'decisions', id: 'keep', entity: undefined });
      expect(sumOf(countOperations(() => void session.affectedPaths()))).toBeLessThan(100);
    }
  });
});
