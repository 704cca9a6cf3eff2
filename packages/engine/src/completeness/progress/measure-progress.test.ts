import type { AnshinDocument, Finding } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { randomDocument } from '../../sensitivity/testing/random-document.contract.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { tinyDocument } from '../../testing/tiny-document.contract.ts';
import type { Tally } from '../completeness-result.ts';
import { knownSystems, progressOf } from '../testing/known-systems.contract.ts';
import { addedEntity, withEntity } from './added-entity.contract.ts';
import { measureProgress } from './measure-progress.ts';
import { ASKS } from './tables.ts';

const catalog = testCatalog();
const systems = await knownSystems();
const EXAMPLES = systems.map(({ id, document }) => [id, document] as const);
const FRAMEWORKS = ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'] as const;
const example = (id: string): AnshinDocument => systems.find((system) => system.id === id)?.document ?? tinyDocument();

/** Ids of what is open in a document and was not before. */
function newlyOpen(part: AnshinDocument, whole: AnshinDocument): string[] {
  const before = new Set(progressOf(whole).open.map(({ id }) => id));
  return progressOf(part)
    .open.map(({ id }) => id)
    .filter((id) => !before.has(id));
}

function sumOf(tallies: readonly Tally[]) {
  const sum = (field: 'done' | 'total' | 'minutesLeft' | 'serious'): number => tallies.reduce((total, tally) => total + tally[field], 0);
  return { done: sum('done'), total: sum('total'), minutesLeft: sum('minutesLeft'), serious: sum('serious') };
}

/** Checks that sums, steps and the list of open items agree. */
function expectAddsUp(document: AnshinDocument, earlier: readonly Finding[] = []): void {
  const assessment = assess(document, catalog, { now: TEST_DAY }, earlier);
  const { overall, frameworks, open } = measureProgress(document, assessment, catalog);
  for (const row of [overall, ...frameworks]) {
    const { done, total, minutesLeft, serious, goodEnough, steps } = row;
    expect(sumOf(steps)).toEqual({ done, total, minutesLeft, serious });
    const own = 'framework' in row ? open.filter((item) => item.frameworks.includes(String(row.framework))) : open;
    for (const tally of [row, ...steps]) {
      const items = 'number' in tally ? own.filter(({ step }) => step === tally.number) : own;
      expect(tally.total - tally.done).toBe(items.reduce((sum, { count }) => sum + count, 0));
      expect(tally.minutesLeft).toBe(items.reduce((sum, { minutes }) => sum + minutes, 0));
      expect(tally.serious).toBe(items.reduce((sum, item) => sum + (item.serious ? item.count : 0), 0));
      expect(tally.goodEnough).toBe(tally.serious === 0);
    }
    expect(goodEnough).toBe(serious === 0);
  }
  for (const { code, count, minutes } of open) expect(minutes).toBe(ASKS[code].minutes * count);
  expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  expect(overall.goodEnough).toBe(!assessment.findings.some(({ severity }) => severity === 'error'));
}

describe('an empty document', () => {
  it('has the whole plan before it: every step, nothing done, and the effort', () => {
    const { overall, frameworks } = progressOf(tinyDocument());
    expect(frameworks.map(({ framework }) => framework)).toEqual(['iot-ssf']);
    expect(overall).toMatchObject({ done: 0, goodEnough: false });
    expect(overall.steps.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    for (const { total, minutesLeft } of overall.steps) {
      expect(total).toBeGreaterThan(0);
      expect(minutesLeft).toBeGreaterThan(0);
    }
    // The plan of a newcomer: the first entry everywhere, within an hour.
    expect(overall.minutesLeft).toBeLessThan(60);
  });

  it('is asked by each framework for what belongs to it', () => {
    for (const framework of FRAMEWORKS) {
      const { frameworks, open } = progressOf(tinyDocument({ frameworks: [framework] }));
      expect(frameworks.map((row) => row.framework)).toEqual([framework]);
      expect(frameworks[0]?.steps.length).toBeGreaterThanOrEqual(7);
      for (const { code, frameworks: asking } of open) {
        expect(asking).toEqual([framework]);
        expect(ASKS[code].frameworks).toContain(framework);
      }
    }
    const codes = (framework: (typeof FRAMEWORKS)[number]) => progressOf(tinyDocument({ frameworks: [framework] })).open.map(({ code }) => code);
    expect(codes('iot-ssf')).toContain('target.levels');
    expect(codes('ipa-reliability')).not.toContain('target.levels');
    expect(codes('ccds-smart-home')).toEqual(expect.arrayContaining(['level.decided', 'lifecycle.stated', 'requirements.binding']));
  });
});

describe('progress', () => {
  it.each(EXAMPLES)('%s has no serious gap, and its numbers add up', (_, document) => {
    expect(progressOf(document).overall).toMatchObject({ serious: 0, goodEnough: true });
    expectAddsUp(document);
  });

  it('counts what several frameworks ask for once in the whole', () => {
    const { overall, frameworks } = progressOf(example('window-shutter'));
    expect(frameworks).toHaveLength(3);
    expect(overall.done).toBeLessThan(frameworks.reduce((sum, { done }) => sum + done, 0));
    for (const { done, total } of frameworks) {
      expect(done).toBeLessThanOrEqual(overall.done);
      expect(total).toBeLessThanOrEqual(overall.total);
    }
  });

  it('adds up for any document, also one that could not be read whole, and every error is a serious item', () => {
    const unread: Finding = { code: 'model.wrong-type', severity: 'error', path: ['components', 'x', 'kind'], params: {} };
    fc.assert(
      fc.property(randomDocument, fc.subarray([...FRAMEWORKS]), fc.array(fc.constant(unread), { maxLength: 2 }), (document, frameworks, earlier) =>
        expectAddsUp({ ...document, frameworks }, earlier),
      ),
      { numRuns: 40 },
    );
  });

  it('puts an error that is no ask where its part of the document belongs', () => {
    const earlier: Finding[] = [
      { code: 'model.wrong-type', severity: 'error', path: ['flows', 'f'], params: {} },
      { code: 'model.wrong-type', severity: 'error', path: ['nothing'], params: {} },
    ];
    const document = example('drone');
    const { open } = measureProgress(document, assess(document, catalog, { now: TEST_DAY }, earlier), catalog);
    expect(open.filter(({ code }) => code === 'repair.finding').map(({ step, serious }) => ({ step, serious }))).toEqual([
      { step: 1, serious: true },
      { step: 4, serious: true },
    ]);
  });

  it('says how many more there are where findings are too many to be listed', () => {
    const obligations = Object.fromEntries(Array.from({ length: 1_010 }, (_, index) => [`law.none-${index}`, { state: 'kept' as const }]));
    const { open, overall } = progressOf(tinyDocument({ obligations }));
    expect(open.find(({ count }) => count > 1)).toMatchObject({ code: 'repair.finding', count: 10, serious: true, minutes: 20 });
    expect(overall.serious).toBeGreaterThan(1_010);
  });

  it('never falls when something is added', () => {
    const done = (document: AnshinDocument) => progressOf(document).frameworks.map((row) => ({ of: row.framework, done: row.done, steps: row.steps }));
    const expectNotLess = (document: AnshinDocument, entity: Parameters<typeof withEntity>[1]): void => {
      const after = done(withEntity(document, entity));
      for (const row of done(document)) {
        const same = after.find(({ of }) => of === row.of);
        expect(same?.done).toBeGreaterThanOrEqual(row.done);
        for (const step of row.steps) expect(same?.steps.find(({ number }) => number === step.number)?.done ?? -1).toBeGreaterThanOrEqual(step.done);
      }
    };
    fc.assert(fc.property(randomDocument, addedEntity(tinyDocument()), expectNotLess), { numRuns: 40 });
    for (const { document } of systems.filter((_, index) => index % 4 === 0))
      fc.assert(
        fc.property(addedEntity(document), (entity) => expectNotLess(document, entity)),
        { numRuns: 8 },
      );
  });
});

describe('what is taken out of an example is open again, and nothing else', () => {
  const whole = example('window-shutter');
  const cut = (change: (document: AnshinDocument) => unknown): AnshinDocument => change(structuredClone(whole)) as AnshinDocument;
  const drop = (path: string): AnshinDocument =>
    cut((document) => {
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      let at = document as unknown as Record<string, unknown>;
      for (const key of keys) at = at[key] as Record<string, unknown>;
      expect(Object.hasOwn(at, last), path).toBe(true);
      delete at[last];
      return document;
    });

  it.each([
    ['scope.usage', ['scope.usage:scope/usage'], false],
    ['applyingParties', ['scope.applying-party:applyingParties'], true],
    ['coordinator', ['scope.coordinator:coordinator'], false],
    ['serviceLevel', ['level.decided:serviceLevel'], false],
    ['components.edge.layer', ['components.layer:components/edge/layer'], false],
    ['target.default.because', ['target.reason:target/default/because'], false],
    ['criteria.privacy', ['criteria.dimension:criteria/privacy'], false],
  ] as const)('%s', (path, expected, serious) => {
    const part = drop(path);
    expect(newlyOpen(part, whole).filter((id) => !id.startsWith('repair'))).toEqual(expect.arrayContaining([...expected]));
    const items = progressOf(part).open.filter(({ id }) => (expected as readonly string[]).includes(id));
    expect(items.map((item) => item.serious)).toEqual(expected.map(() => serious));
    if (path !== 'serviceLevel') expect(newlyOpen(part, whole)).toEqual([...expected]);
    expect(progressOf(part).overall.goodEnough).toBe(!serious);
  });

  it('in several examples: the target, the flows, the reason for a rating, a duty, a performer', () => {
    for (const { document } of systems.filter(({ document: { frameworks } }) => frameworks?.includes('iot-ssf'))) {
      const [answered, component] = Object.entries(document.components ?? {}).find(([, { accountable }]) => accountable !== undefined) ?? [];
      if (answered !== undefined && component !== undefined && document.responsibilityBoundary === undefined) {
        const { accountable: _accountable, ...rest } = component;
        const part = { ...document, components: { ...document.components, [answered]: rest } };
        const item = progressOf(part).open.find(({ id }) => id === `components.accountable:components/${answered}/accountable`);
        expect(item).toMatchObject({ serious: true, step: 3, path: ['components', answered, 'accountable'] });
      }
      const { target: _target, ...noTarget } = document;
      const codes = newlyOpen(noTarget, document).map((id) => id.slice(0, id.indexOf(':')));
      expect(codes).toEqual(expect.arrayContaining(['target.levels', 'target.reason', 'positions.compared']));
      expect(newlyOpen({ ...document, flows: {} }, document)).toContain('flows.some:flows');
      const [id, measure] = Object.entries(document.measures ?? {}).find(([, { performs, asked }]) => performs !== undefined && asked === undefined) ?? [];
      if (id !== undefined && measure !== undefined) {
        const { performs: _performs, ...rest } = measure;
        expect(newlyOpen({ ...document, measures: { ...document.measures, [id]: rest } }, document)).toEqual([`measures.performer:measures/${id}/performs`]);
      }
      const [duty] = Object.entries(document.obligations ?? {}).find(([, { state }]) => state !== 'open') ?? [];
      if (duty !== undefined) {
        const obligations = { ...document.obligations, [duty]: { state: 'open' as const } };
        expect(newlyOpen({ ...document, obligations }, document)).toEqual([`obligations.stated:obligations/${duty}`]);
      }
    }
  });

  it('the way of every flow step that went over a connection', () => {
    const { channels = {}, ...rest } = example('air-conditioner');
    const { 'ac-router': gone, ...left } = channels;
    expect(gone).toBeDefined();
    const part = { ...rest, channels: left };
    const items = progressOf(part).open.filter(({ code }) => code === 'flows.routed');
    expect(items.map(({ path }) => path.slice(1).join('/'))).toEqual([
      'air-conditioner-reports/steps/data-to-cloud',
      'app-operates-air-conditioner/steps/order-to-air-conditioner',
      'app-operates-from-home/steps/order-to-air-conditioner',
    ]);
    expect(items.every(({ serious, step }) => serious && step === 4)).toBe(true);
    expectAddsUp(part);
  });

  it('a requirement that nothing meets any more, in each framework', () => {
    const undecided = (requirement: string) =>
      cut((document) => {
        for (const measure of Object.values(document.measures ?? {}))
          if (measure.meets !== undefined) measure.meets = measure.meets.filter((id) => id !== requirement);
        return document;
      });
    expect(newlyOpen(undecided('ssf.software-integrity'), whole)).toContain('requirements.high-impact:ssf.software-integrity');
    const met = new Set(Object.values(whole.measures ?? {}).flatMap(({ meets }) => meets ?? []));
    const binding = catalog.requirements.find(({ id, binding: kind }) => kind === 'R' && met.has(id))?.id ?? '';
    expect(newlyOpen(undecided(binding), whole)).toContain(`requirements.binding:${binding}`);
  });

  it('a function that is placed nowhere any more', () => {
    const placed = Object.values(whole.measures ?? {}).flatMap(({ functions }) => functions ?? []);
    const number = placed[0] ?? 0;
    const part = cut((document) => {
      for (const measure of Object.values(document.measures ?? {}))
        if (measure.functions !== undefined) measure.functions = measure.functions.filter((candidate) => candidate !== number);
      return document;
    });
    expect(newlyOpen(part, whole)).toContain(`functions.placed:${number}`);
  });
});

describe('the stated scope', () => {
  it('leaves alone what it excludes, but not what is wrong there', () => {
    const document = example('drone');
    const { open } = progressOf(document);
    const element = open.find(({ code }) => code === 'threats.decided')?.path[1] ?? '';
    const exclusions = { elsewhere: { what: [element], because: 'Assessed by its maker.' } };
    const after = progressOf({ ...document, scope: { ...document.scope, exclusions } });
    expect(open.filter(({ path }) => path[1] === element).length).toBeGreaterThan(0);
    expect(after.open.filter(({ path, code }) => path[1] === element && code.startsWith('threats.'))).toEqual([]);
    expect(after.overall.done).toBeGreaterThanOrEqual(progressOf(document).overall.done);
  });

  it('reopens what was decided until a day that has passed', () => {
    const document = example('window-shutter');
    const [id, decision] = Object.entries(document.decisions ?? {})[0] ?? [];
    if (id === undefined || decision === undefined) throw new Error('the example has decisions');
    const until = (day: string) => progressOf({ ...document, decisions: { ...document.decisions, [id]: { ...decision, until: day } } });
    const open = (day: string) => until(day).open.filter(({ id: item }) => item === `decisions.taken:decisions/${id}/until`).length;
    expect([open('2020-01-01'), open('2099-01-01')]).toEqual([1, 0]);
    expect(until('2020-01-01').overall.done).toBeLessThan(until('2099-01-01').overall.done);
  });
});
