import { builtinCatalog } from '@anshin/catalog';
import { assess, CancelledError } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { withInForce, withMeasures } from './candidates/extend-document.ts';
import { generateCandidates } from './candidates/generate-candidates.ts';
import type { PlanStep } from './plan-control.ts';
import { PlanStatus, TreatmentPlan } from './plan/treatment-plan.ts';
import { type PlanOptions, planTreatment } from './plan-treatment.ts';
import { exampleDocuments, type Example, TEST_DAY } from './testing/example-documents.contract.ts';
import { seeded } from './testing/instances.contract.ts';
import { randomMeasures, withRandomIncidents } from './testing/random-measures.contract.ts';
import { shuffled } from './testing/shuffled.contract.ts';

const catalog = builtinCatalog();
const examples = await exampleDocuments();
const shutter = examples.find(({ id }) => id === 'window-shutter') as Example;

const plan = ({ document, assessment }: Pick<Example, 'document' | 'assessment'>, options: PlanOptions = {}): Promise<TreatmentPlan> =>
  planTreatment({ document, assessment, catalog }, { solver: 'own', ...options });

/** The assessment with some measures in force, and the incidents and positions that then stand outside. */
function outside(document: AnshinDocument, measures: readonly string[]): { readonly positions: string[]; readonly incidents: string[] } {
  const after = assess(withInForce(document, measures, 'implemented'), catalog, { now: TEST_DAY });
  return {
    positions: after.positions.filter(({ withinTarget }) => withinTarget?.after === false).map(({ id }) => id),
    incidents: after.incidents.filter(({ open }) => open).map(({ id }) => id),
  };
}

describe('a plan for each example', () => {
  it.each(examples)('$id: the engine agrees, everything left has a reason, and it follows its schema', async (example) => {
    for (const generate of [false, true]) {
      const found = await plan(example, { generate });
      expect(TreatmentPlan.parse(structuredClone(found))).toEqual(found);
      expect({ isVerified: found.isVerified, disagreements: found.disagreements }).toEqual({ isVerified: true, disagreements: [] });
      expect(found.findings).toEqual([]);
      if (found.status === 'nothingRated') {
        expect(example.assessment.positions.every(({ withinTarget }) => withinTarget === null)).toBe(true);
        continue;
      }
      expect(found.proof).toMatchObject({ isProven: true, gap: 0, solver: 'own', isFirstInOrder: true, cost: found.totals.cost, bound: found.totals.cost });
      expect(found.status === 'partial').toBe(found.left.length > 0);
      expect(found.positions.every(({ after }) => after)).toBe(found.status !== 'partial');
      for (const { because, positions, causes, dimensions } of found.left) {
        expect(because).toBe('noCandidate');
        expect(positions.length).toBeGreaterThan(0);
        expect(causes.length + dimensions.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(examples)('$id: the plan is the same when keys are read in another order', async ({ document }) => {
    const turned = shuffled(document, seeded(3));
    const [a, b] = await Promise.all(
      [document, turned].map((one) => plan({ document: one, assessment: assess(one, catalog, { now: TEST_DAY }) }, { generate: true })),
    );
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  it.each(examples)('$id: what each measure buys and who carries what come out the same when computed anew', async (example) => {
    const found = await plan(example, { generate: true });
    const made = generateCandidates(example.document, example.assessment, catalog, { skipAccepted: false });
    const whole = withMeasures(example.document, made);
    const ids = found.measures.map(({ id }) => id);
    const all = outside(whole, ids);
    for (const { id, buys, neededBy, cost, effort, currency } of found.measures) {
      const without = outside(
        whole,
        ids.filter((other) => other !== id && !neededBy.includes(other)),
      );
      expect(buys.positions).toEqual(without.positions.filter((position) => !all.positions.includes(position)));
      // Nothing is in the plan that buys nothing, as everything costs something here.
      expect(buys.positions.length + buys.incidents.length).toBeGreaterThan(0);
      const open = without.incidents;
      const isCap = made[id]?.effect !== undefined && 'limits' in (made[id]?.effect ?? {});
      if (!isCap) for (const incident of buys.incidents) expect(open).toContain(incident);
      expect(cost).toBe(currency + effort * found.yenPerPersonDay);
    }
    const sum = (list: readonly { readonly cost: number }[]): number => list.reduce((total, { cost }) => total + cost, 0);
    expect(sum(found.carriers)).toBe(found.totals.cost);
    expect(found.carriers.flatMap(({ measures }) => measures).sort()).toEqual(ids);
    for (const carrier of found.carriers) {
      const own = found.measures.filter(({ performs }) => performs === carrier.stakeholder);
      expect([carrier.measures, carrier.cost]).toEqual([own.map(({ id }) => id), sum(own)]);
    }
    for (const { measures, cost, added, dropped } of found.alternatives) {
      expect(cost).toBeGreaterThanOrEqual(found.totals.cost);
      expect([...added, ...dropped].length).toBeGreaterThan(0);
      expect(outside(whole, measures).positions).toEqual(all.positions);
    }
  });

  it('costs the same by HiGHS', async () => {
    for (const example of examples.filter(({ id }) => ['boiler-remote-monitoring', 'emergency-dispatch', 'welding-robot', 'window-shutter'].includes(id))) {
      const [own, highs] = [
        await plan(example, { generate: true, alternatives: 0 }),
        await plan(example, { generate: true, alternatives: 0, solver: 'highs' }),
      ];
      expect([example.id, highs.totals.cost, highs.status, highs.isVerified]).toEqual([example.id, own.totals.cost, own.status, own.isVerified]);
    }
  });

  it('holds with measures of any kind, and so do its alternatives', async () => {
    const statuses = new Set<string>();
    for (const [index, { id, document: published }] of examples.entries()) {
      const document = withRandomIncidents(published, index, 12);
      const assessment = assess(document, catalog, { now: TEST_DAY });
      const extended = withMeasures(document, randomMeasures(document, assessment, 100 + index, 20));
      const example = { id, document: extended, assessment: assess(extended, catalog, { now: TEST_DAY }) };
      const found = await plan(example, { generate: index % 2 === 0 });
      statuses.add(found.status);
      expect([id, found.isVerified, found.usesPaths, found.proof.isProven]).toEqual([id, true, true, true]);
    }
    expect(statuses).toContain('partial');
    expect(statuses).toContain('optimal');
  });
});

describe('what a caller asks for', () => {
  const measure = (more: Partial<Measure>): Measure => ({ title: 'x', status: 'planned', ...more });

  it('keeps a budget and says that it is the budget that ends', async () => {
    const free = await plan(shutter, { generate: true });
    const half = Math.floor(free.totals.cost / 2);
    const found = await plan(shutter, { generate: true, budget: half });
    expect(found).toMatchObject({ status: 'partial', budget: half, isVerified: true });
    expect(found.totals.cost).toBeLessThanOrEqual(half);
    expect(found.left.map(({ because }) => because)).toContain('budget');
    expect(found.measures.length).toBeGreaterThan(0);
    expect((await plan(shutter, { generate: true, budget: free.totals.cost })).measures).toEqual(free.measures);
    expect((await plan(shutter, { generate: true, budget: 0 })).totals.cost).toBe(0);
  });

  it('keeps the budgets of parties, and others carry what they cannot', async () => {
    const free = await plan(shutter, { generate: true });
    const [most] = free.carriers;
    const party = most?.stakeholder ?? '';
    const found = await plan(shutter, { generate: true, partyBudgets: { [party]: (most?.cost ?? 0) - 1 } });
    expect(found.carriers.find(({ stakeholder }) => stakeholder === party)?.cost ?? 0).toBeLessThan(most?.cost ?? 0);
    expect(found.status === 'partial' || found.totals.cost >= free.totals.cost).toBe(true);
  });

  it('holds what is required and not what is forbidden, and costs no less for it', async () => {
    const free = await plan(shutter, { generate: true });
    const [first] = free.measures;
    const without = await plan(shutter, { generate: true, forbid: [first?.id ?? ''] });
    expect(without.measures.map(({ id }) => id)).not.toContain(first?.id);
    expect(without.status === 'partial' || without.totals.cost >= free.totals.cost).toBe(true);
    const dropped = without.measures.find(({ id }) => !free.measures.some((own) => own.id === id))?.id ?? '';
    const required = await plan(shutter, { generate: true, require: [dropped] });
    expect(required.measures.map(({ id }) => id)).toContain(dropped);
    expect(required.totals.cost).toBeGreaterThanOrEqual(free.totals.cost);
  });

  it('costs no more with a further candidate, and names where measures come from', async () => {
    const free = await plan(shutter, { generate: true });
    const treats = Object.keys(shutter.document.incidents ?? {}).map((incident) => ({ incident }));
    const cheap = measure({ treats, effect: { prevents: true }, cost: { currency: 1 } });
    const found = await plan(shutter, { generate: true, candidates: { 'does-it-all': cheap } });
    expect(found.measures.map(({ id, origin, cost }) => [id, origin, cost])).toEqual([['does-it-all', 'given', 1]]);
    expect(found.isVerified).toBe(true);
    const dear = { ...cheap, cost: { currency: 1_000_000_000 } };
    expect((await plan(shutter, { generate: true, candidates: { 'does-it-all': dear } })).measures).toEqual(free.measures);
  });

  it('makes findings, in both languages, of demands that make no sense, and keeps the others', async () => {
    const own = Object.keys(shutter.document.measures ?? {}).sort()[0] ?? '';
    const found = await plan(shutter, {
      budget: Number.NaN,
      partyBudgets: { nobody: 1, [Object.keys(shutter.document.stakeholders ?? {})[0] ?? '']: -1 },
      require: ['missing'],
      forbid: ['missing-too'],
      candidates: { [own]: measure({}) },
      yenPerPersonDay: -1,
    });
    expect(found.findings.map(({ code, path }) => `${code} ${path[0]}`).sort()).toEqual([
      'plan.bad-amount budget',
      'plan.bad-amount partyBudgets',
      'plan.bad-amount yenPerPersonDay',
      'plan.candidate-exists candidates',
      'plan.unknown-measure forbid',
      'plan.unknown-measure require',
      'plan.unknown-party partyBudgets',
    ]);
    for (const { message } of found.findings) expect(`${message.ja}${message.en}`).not.toMatch(/[{}]|undefined/);
    expect(found).toMatchObject({ budget: null, yenPerPersonDay: 60_000 });
    expect({ ...found, findings: [] }).toEqual(await plan(shutter));
  });

  it('says what stands against what is required', async () => {
    const candidates = {
      a: measure({ excludes: ['b'], cost: { currency: 10 } }),
      b: measure({ cost: { currency: 20 } }),
      c: measure({ dependsOn: ['nothing'] }),
    };
    const codes = async (options: PlanOptions): Promise<unknown[]> => {
      const found = await plan(shutter, { candidates, ...options });
      expect(found).toMatchObject({ status: 'impossible', measures: [], left: [], alternatives: [] });
      return found.findings.map(({ code, params }) => [code, params]);
    };
    expect(await codes({ require: ['a', 'b'] })).toEqual([['plan.required-conflict', { measure: 'a', other: 'b' }]]);
    expect(await codes({ require: ['c'] })).toEqual([['plan.required-blocked', { measure: 'c' }]]);
    expect(await codes({ require: ['a'], forbid: ['a'] })).toEqual([['plan.required-blocked', { measure: 'a' }]]);
    expect(await codes({ require: ['b'], budget: 19 })).toEqual([['plan.required-over-budget', { cost: 20, budget: 19 }]]);
  });

  it('looks at no accepted position when told to skip them', async () => {
    const positions = shutter.assessment.positions.filter(({ withinTarget }) => withinTarget?.after === false);
    const accepted = Object.fromEntries(
      positions.map(({ stakeholder }, index) => [
        `accept-${index}`,
        { about: { position: stakeholder }, treatment: 'retain' as const, by: stakeholder, because: 'x' },
      ]),
    );
    const document: AnshinDocument = { ...shutter.document, decisions: { ...shutter.document.decisions, ...accepted } };
    const example = { document, assessment: assess(document, catalog, { now: TEST_DAY }) };
    expect((await plan(example, { generate: true })).status).toBe('optimal');
    expect((await plan(example, { generate: true, skipAccepted: true })).status).toBe('nothingNeeded');
  });
});

describe('a caller that follows and ends the work', () => {
  it('hears of every step in order, and the plan is the same for it', async () => {
    const heard: (readonly [PlanStep, number, number | null])[] = [];
    const found = await plan(shutter, { generate: true, progress: (done, total, step) => void heard.push([step, done, total]) });
    const steps = heard.map(([step]) => step);
    expect([...new Set(steps)]).toEqual(['prepare', 'alternatives', 'verify']);
    for (const [step, done, total] of heard) expect(step === 'solve' ? total : done <= (total ?? 0)).toBe(step === 'solve' ? null : true);
    expect(found).toEqual(await plan(shutter, { generate: true }));
  });

  it('can end it at any look at the signal, and then gets a CancelledError', async () => {
    let looks = 0;
    const signal = {
      get aborted(): boolean {
        return ++looks < 0;
      },
    };
    await plan(shutter, { generate: true, signal });
    const all = looks;
    expect(all).toBeGreaterThan(20);
    for (const last of [1, 2, Math.floor(all / 2), all - 1, all]) {
      looks = 0;
      const ending = {
        get aborted(): boolean {
          return ++looks >= last;
        },
      };
      await expect(plan(shutter, { generate: true, signal: ending })).rejects.toThrow(CancelledError);
      expect(looks).toBe(last);
    }
  });

  it('gets the best set so far, with bound and gap, when the work is limited', async () => {
    const whole = await plan(shutter, { generate: true });
    const found = await plan(shutter, { generate: true, limits: { work: 1 } });
    expect(found).toMatchObject({ status: 'bestFound', isVerified: true, alternatives: [] });
    expect(found.proof.isProven).toBe(false);
    expect(found.proof.bound).toBeLessThanOrEqual(whole.totals.cost);
    expect(found.proof.cost).toBeGreaterThanOrEqual(whole.totals.cost);
    expect(found.proof.gap).toBeCloseTo((found.proof.cost - found.proof.bound) / found.proof.cost, 12);
    expect(found.positions.every(({ after }) => after)).toBe(true);
    const short = await plan(shutter, { generate: true, limits: { work: 1 }, budget: 500_000 });
    expect(short.status).toBe('partial');
    expect(short.left.every(({ because }) => because === 'limit')).toBe(true);
    expect(PlanStatus.options).toContain(short.status);
  });
});
