import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, Incident, Measure } from '@anshin/model';
import { expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { TEST_DAY } from '../testing/test-day.ts';
import { tinyCatalog, tinyRule } from '../testing/tiny-catalog.contract.ts';
import { components, incidentAt, PARTY, preventing, tinyDocument, wires } from '../testing/tiny-document.contract.ts';
import type { Edit } from './edit.ts';
import { openSession, type Session } from './session.ts';
import { tellingCatalog } from './telling-catalog.contract.ts';

/** Each edit changes what the session gives, and to what a full assessment gives. */
function expectFollowed(parts: Partial<AnshinDocument>, edits: readonly Edit[], catalog: Catalog = tellingCatalog()): void {
  const session = openSession(tinyDocument({ stakeholders: PARTY, ...parts }), catalog, { now: TEST_DAY });
  const shown = (of: Pick<ReturnType<typeof assess>, 'threats' | 'incidents' | 'positions'>) => [of.threats, of.incidents, of.positions];
  const given = (open: Session) => shown({ threats: [...open.threats()], incidents: [...open.incidents()], positions: [...open.positions()] });
  edits.forEach((edit, index) => {
    const before = JSON.stringify(given(session));
    session.apply(edit);
    expect(given(session), `edit ${index}`).toEqual(shown(assess(session.document(), catalog, { now: TEST_DAY })));
    expect(JSON.stringify(given(session)), `edit ${index} changes something`).not.toBe(before);
  });
}

const SITE = components({ a: 'device', lan: 'localNetwork', r: 'router', b: 'device' });
const WAY = wires([
  ['a', 'lan'],
  ['lan', 'r'],
  ['r', 'b'],
]);
const ORDER = { assets: { order: { kind: 'controlSignal' as const } }, flows: { f: { steps: { s: { from: 'a', to: 'b', carries: ['order'] } } } } };
const link = (from: string, to: string): Edit => ({
  collection: 'channels',
  id: `${from}-${to}`,
  entity: { between: [from, to], medium: 'ethernet' },
});
const kind = (id: string, to: string): Edit => ({ collection: 'components', id, entity: { kind: to } });
const gone = (collection: 'components' | 'channels', id: string): Edit => ({ collection, id, entity: undefined });
const incident = (entity: Incident): Edit => ({ collection: 'incidents', id: 'event', entity });
const limiting = (measure: Partial<Measure>): Measure => ({
  title: 'Limit',
  status: 'implemented',
  effect: { limits: [{ dimension: 'safety', to: 'limited' }] },
  ...measure,
});

it('leads a flow over a shorter way to what it names, and back', () => {
  expectFollowed({ components: SITE, channels: WAY, ...ORDER }, [link('lan', 'b'), gone('channels', 'lan-b'), link('a', 'b'), link('a', 'r')].slice(0, 3));
});

it('leads a flow over a shorter way between networks', () => {
  const longer = { ...SITE, far: { kind: 'localNetwork' } };
  const channels = { ...wires([['a', 'lan']]), ...wires([['lan', 'far']]), ...wires([['far', 'r']]), ...wires([['r', 'b']]) };
  expectFollowed({ components: longer, channels, ...ORDER }, [link('lan', 'r'), gone('channels', 'lan-r')]);
});

it('leads a flow over what begins to carry traffic, and no longer over what ends to', () => {
  const channels = wires([
    ['a', 'x'],
    ['x', 'b'],
  ]);
  expectFollowed({ components: components({ a: 'device', x: 'device', b: 'device' }), channels, ...ORDER }, [kind('x', 'router'), kind('x', 'device')]);
});

it('tells what hangs on a network of what comes to hang on it, changes there and goes', () => {
  expectFollowed({ components: SITE, channels: WAY }, [kind('p', 'panel'), link('p', 'lan'), kind('p', 'fence'), gone('components', 'p')]);
});

it('opens a cause at a channel again that is no longer dropped with a flow', () => {
  const avoid = { d: { about: { flow: 'f' }, treatment: 'avoid' as const, by: 'party', because: 'So.' } };
  const incidents = { event: { title: 'Event', causes: [{ at: 'r-b', class: 'mistake' as const }], consequences: { party: { safety: 'serious' as const } } } };
  const other = (entity: { steps: { s: { from: string; to: string } } } | undefined): Edit => ({ collection: 'flows', id: 'g', entity });
  const second = { steps: { s: { from: 'lan', to: 'b' } } };
  expectFollowed({ components: SITE, channels: WAY, ...ORDER, decisions: avoid, incidents }, [other(second), other(undefined), link('lan', 'b')]);
});

it('counts a limit only while its safety function stands and no attacker reaches it', () => {
  const parts = {
    components: components({ net: 'network', front: 'device', guard: 'fence' }),
    channels: wires([
      ['net', 'front'],
      ['front', 'guard'],
    ]),
    incidents: { event: incidentAt('front') },
    measures: {
      stop: limiting({ on: ['guard'], treats: [{ incident: 'event' }] }),
      wall: preventing({ meets: ['ssf.answer'], on: ['front'], status: 'planned' }),
    },
  };
  const wall = (status: Measure['status']): Edit => ({
    collection: 'measures',
    id: 'wall',
    entity: preventing({ meets: ['ssf.answer'], on: ['front'], status }),
  });
  expectFollowed(
    parts,
    [wall('implemented'), wall('planned'), gone('channels', 'front-guard'), gone('components', 'guard'), kind('guard', 'fence')],
    tinyCatalog(),
  );
});

it('counts a limit while the incident has the cause that the measure treats', () => {
  const two: Incident = { ...incidentAt('back'), causes: [{ class: 'malware' }, { class: 'mistake' }] };
  const measures = {
    stop: { ...limiting({ treats: [{ cause: 'event/1' }] }), effect: { limits: [{ dimension: 'privacy' as const, to: 'limited' as const }] } },
  };
  const rated = (of: Incident): Incident => ({ ...of, consequences: { party: { privacy: 'serious' } } });
  expectFollowed({ measures, incidents: { event: rated(incidentAt('back')) } }, [incident(rated(two)), incident(rated(incidentAt('back')))], tinyCatalog());
});

it('counts a limit while the incident has the threat that the measure treats', () => {
  const measures = {
    stop: { ...limiting({ treats: [{ threat: 'rule.taken@back' }] }), effect: { limits: [{ dimension: 'privacy' as const, to: 'limited' as const }] } },
  };
  const rules = [tinyRule({ id: 'rule.taken', class: 'malware', when: { kind: ['device'] } })];
  const incidents = { event: { ...incidentAt('back'), consequences: { party: { privacy: 'serious' as const } } } };
  expectFollowed({ components: components({ back: 'server' }), measures, incidents }, [kind('back', 'device'), kind('back', 'server')], tinyCatalog({ rules }));
});
