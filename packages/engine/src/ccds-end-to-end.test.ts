// Source: CCDS smart-home guideline 1.0, tables 3-4, 3-8, 3-10, 3-11, 3-38 to 3-41; the two systems of §2.4.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { CCDS_CASES, CCDS_MARKS } from '../../catalog/src/golden/ccds.data.ts';
import { LOST_IN_TABLE_3_39, PRINTED_AGAINST_FOOTNOTE, PUBLISHED_CASES } from '../../../tools/catalog/ccds-rules.data.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment/assessment.ts';
import type { ThreatResult } from './assessment/threat-result.ts';
import type { AssessOptions } from './run.ts';
import { PUBLISHED_ROWS } from './scoring/ccds-smart-home/published-rows.data.ts';
import { mulberry32 } from './testing/mulberry32.ts';
import { numbering, renameIds } from './testing/rename-ids.contract.ts';
import { shuffleDeep } from './testing/shuffle-deep.contract.ts';
import { exampleDocument, testCatalog } from './testing/test-catalog.ts';
import { TEST_DAY } from './testing/test-day.ts';

const SYSTEMS = [
  { id: 'scheduled-shutter', level: 2, before: 'before2', after: 'after2', whom: 'whom2', gateway: 'home-gateway', device: 'electric-shutter' },
  { id: 'emergency-dispatch', level: 3, before: 'before3', after: 'after3', whom: 'whom3', gateway: 'home-gateway', device: 'front-door-lock' },
] as const;
type System = (typeof SYSTEMS)[number];

/** Cases whose printed score needs an impact of zero to count: the printed formula gives 0 (§3.5.2), the tables do not. */
const ZERO_BEFORE = ['EP05-10'];
const ZERO_AFTER = ['EP05-10', 'EP07-07'];

const METHOD = 'ccds-smart-home';
const documents = new Map<string, AnshinDocument>();

beforeAll(async () => {
  for (const { id } of SYSTEMS) documents.set(id, await exampleDocument(id));
});

const documentOf = ({ id }: System): AnshinDocument => structuredClone(documents.get(id) ?? expect.unreachable(`no example ${id}`));
const threatsOf = (document: AnshinDocument, options: Partial<AssessOptions> = {}): readonly ThreatResult[] =>
  assess(document, testCatalog(), { now: TEST_DAY, only: 'threats', ...options }).threats;
const ofCase = (threats: readonly ThreatResult[], rule: string) => threats.filter((threat) => threat.rule === rule);
const scoreOf = (scores: ThreatResult['scores'] | undefined): number | undefined => scores?.[METHOD]?.score;

/** Cases with a threat whose score is not the published one. */
function differing(threats: readonly ThreatResult[], system: System, which: 'before' | 'after'): string[] {
  return PUBLISHED_CASES.filter(({ rule, scores }) =>
    ofCase(threats, rule).some((threat) => scoreOf(which === 'before' ? threat.scores : threat.scoresAfter) !== scores[system[which]]),
  ).map(({ key }) => key);
}

/** A second gateway that joins the internet and the device of the system. */
function withSecondGateway(document: AnshinDocument, { gateway, device }: System): AnshinDocument {
  const internet = Object.entries(document.components ?? {}).find(([, { kind }]) => kind === 'network')?.[0] ?? expect.unreachable('no network');
  const first = document.components?.[gateway] ?? expect.unreachable('no gateway');
  return {
    ...document,
    components: { ...document.components, second: { ...first, name: 'Second gateway' } },
    channels: {
      ...document.channels,
      'second-internet': { between: ['second', internet], medium: 'ethernet' },
      'device-second': { between: [device, 'second'], medium: 'wifi' },
    },
    measures: Object.fromEntries(
      Object.entries(document.measures ?? {}).map(([id, measure]) => {
        const more =
          measure.on?.includes(gateway) === true
            ? ['second', 'second-internet', 'device-second']
            : measure.on?.includes(device) === true
              ? ['device-second']
              : [];
        return [id, measure.on === undefined ? measure : { ...measure, on: [...measure.on, ...more] }];
      }),
    ),
  };
}

/** The same home with a wing inside, to which everything that stood in the home has moved. */
function withMovedZones(document: AnshinDocument): AnshinDocument {
  const home = Object.entries(document.zones ?? {}).find(([, { kind }]) => kind === 'premises')?.[0] ?? expect.unreachable('no home');
  const components = Object.fromEntries(
    Object.entries(document.components ?? {}).map(([id, component]) => [id, component.zone === home ? { ...component, zone: 'wing' } : component]),
  );
  return { ...document, zones: { wing: { kind: 'premises', within: home }, ...document.zones }, components };
}

describe('the committed tables', () => {
  const rows = (table: string) => PUBLISHED_ROWS.filter(([id]) => id.startsWith(`S3_${table}_`));

  it('agree with each other: cases and scored rows, but for the restored row and the two rows against their footnote', () => {
    const columns = [
      ['38', 'before2', PUBLISHED_CASES, []],
      // One printed row of table 3-39 begins as the lost case and ends as the one after it.
      ['39', 'before3', PUBLISHED_CASES.filter(({ key }) => key !== LOST_IN_TABLE_3_39), ['EP06-01']],
      ['40', 'after2', PUBLISHED_CASES, []],
      ['41', 'after3', PUBLISHED_CASES, PRINTED_AGAINST_FOOTNOTE.map(({ key }) => key)],
    ] as const;
    for (const [table, column, cases, errata] of columns) {
      const printed = rows(table);
      expect(printed, `table 3-${table}`).toHaveLength(cases.length);
      expect(
        cases.filter(({ scores }, index) => printed[index]?.[2] !== scores[column]).map(({ key }) => key),
        `table 3-${table}`,
      ).toEqual(errata);
    }
  });
});

describe.each(SYSTEMS)('$id', (system) => {
  let printed: readonly ThreatResult[];
  let compatible: readonly ThreatResult[];

  beforeAll(() => {
    printed = threatsOf(documentOf(system));
    compatible = threatsOf(documentOf(system), { compat: true });
  });

  it('yields a threat for each of the 47 detailed cases, of the class and at the entry point of the case', () => {
    const missing = PUBLISHED_CASES.filter(({ rule }) => ofCase(printed, rule).length === 0).map(({ key }) => key);
    expect(missing).toEqual([]);
    for (const { key, entryPoint, class: threatClass } of CCDS_CASES) {
      const rule = PUBLISHED_CASES.find((published) => published.key === key)?.rule ?? '';
      for (const threat of ofCase(printed, rule)) expect([threat.entryPoint, threat.class], key).toEqual([entryPoint, threatClass]);
    }
  });

  it('scores every case as published in the reading of the tables, before and after measures', () => {
    expect([differing(compatible, system, 'before'), differing(compatible, system, 'after')]).toEqual([[], []]);
  });

  it('scores every case as published by the printed formula, but for those where an impact of zero gives 0', () => {
    expect([differing(printed, system, 'before'), differing(printed, system, 'after')]).toEqual([ZERO_BEFORE, ZERO_AFTER]);
    for (const { rule, key } of PUBLISHED_CASES) {
      if (ZERO_BEFORE.includes(key)) expect(ofCase(printed, rule).map((threat) => scoreOf(threat.scores))).toEqual(ofCase(printed, rule).map(() => 0));
      if (ZERO_AFTER.includes(key)) expect(ofCase(printed, rule).map((threat) => scoreOf(threat.scoresAfter))).toEqual(ofCase(printed, rule).map(() => 0));
    }
  });

  it('derives whom each case strikes, and LP from it, in all rows that are printed', () => {
    const cases = CCDS_CASES.filter(({ key }) => system.level === 2 || key !== LOST_IN_TABLE_3_39);
    expect(cases).toHaveLength(system.level === 2 ? 47 : 46);
    for (const { key, [system.whom]: whom } of cases) {
      const published = PUBLISHED_CASES.find((candidate) => candidate.key === key) ?? expect.unreachable(key);
      for (const threat of ofCase(printed, published.rule)) {
        expect([...(threat.whom ?? [])].sort(), key).toEqual([...whom].sort());
        const lp = /\/LP:(.)/.exec(threat.scores[METHOD]?.vector ?? '')?.[1];
        expect(lp, key).toBe(threat.whom?.includes('lifeProperty') === true ? 'Y' : 'N');
        expect(lp, key).toBe((system.level === 2 ? published.lpIi2 : published.lpIi3)[0]);
      }
    }
  });

  it('derives the 34 marks of table 3-4 as entry point × class', () => {
    const marks = new Set(printed.filter((threat) => threat.entryPoint !== undefined).map((threat) => `${threat.entryPoint} ${threat.class}`));
    expect([...marks].sort()).toEqual(CCDS_MARKS.map((mark) => `${mark.entryPoint} ${mark.class}`).sort());
    expect(marks.size).toBe(34);
  });

  it('finds the element of each case among the entry points of the system', () => {
    const { entryPoints } = assess(documentOf(system), testCatalog(), { now: TEST_DAY });
    const covered = new Map(entryPoints.map((entry) => [entry.at, entry.entryPoints]));
    for (const threat of printed) if (threat.entryPoint !== undefined) expect(covered.get(threat.at), threat.id).toContain(threat.entryPoint);
    expect([...new Set(entryPoints.flatMap((entry) => entry.entryPoints))].sort()).toEqual([...new Set(CCDS_MARKS.map(({ entryPoint }) => entryPoint))].sort());
  });

  it('comes out the same under other ids, in another order', () => {
    const document = documentOf(system);
    for (const isReversed of [false, true]) {
      const { rename, restore } = numbering(document, isReversed);
      const renamed = threatsOf(shuffleDeep(renameIds(document, rename), mulberry32(7)), { compat: true });
      const shown = (threats: readonly ThreatResult[]) =>
        threats.map((threat) => JSON.stringify([threat.id, threat.class, threat.entryPoint, threat.whom, threat.scores, threat.scoresAfter])).sort();
      expect(shown(JSON.parse(restore(JSON.stringify(renamed))) as ThreatResult[])).toEqual(shown(compatible));
    }
  });

  it('comes out the same with zones moved and a second gateway, which has the cases of a gateway too', () => {
    const rearranged = threatsOf(shuffleDeep(withMovedZones(withSecondGateway(documentOf(system), system)), mulberry32(3)), { compat: true });
    expect(PUBLISHED_CASES.filter(({ rule }) => ofCase(rearranged, rule).length === 0)).toEqual([]);
    expect([differing(rearranged, system, 'before'), differing(rearranged, system, 'after')]).toEqual([[], []]);
    const rulesAt = (at: string) => rearranged.filter((threat) => threat.at === at && threat.entryPoint !== undefined).map((threat) => threat.rule);
    expect(rulesAt('second')).toEqual(rulesAt(system.gateway));
    expect(rulesAt('second').length).toBeGreaterThanOrEqual(10);
  });

  it('has no after-score while no measure is in force, at any state of the switch that none has reached', () => {
    const document = documentOf(system);
    const planned = {
      ...document,
      measures: Object.fromEntries(Object.entries(document.measures ?? {}).map(([id, measure]) => [id, { ...measure, status: 'planned' as const }])),
    };
    expect(threatsOf(planned).filter((threat) => threat.scoresAfter !== undefined)).toEqual([]);
    expect(threatsOf({ ...document, measures: {} }, { inForce: 'planned' }).filter((threat) => threat.scoresAfter !== undefined)).toEqual([]);
    expect(differing(threatsOf(planned, { inForce: 'planned', compat: true }), system, 'after')).toEqual([]);
  });

  it('gives back the score before measures for the threats that only a measure taken away treats, and leaves the others', () => {
    const document = documentOf(system);
    let alone = 0;
    for (const taken of Object.keys(document.measures ?? {})) {
      const { [taken]: _, ...measures } = document.measures ?? {};
      const without = new Map(threatsOf({ ...document, measures }, { compat: true }).map((threat) => [threat.id, threat]));
      for (const threat of compatible) {
        const now = without.get(threat.id) ?? expect.unreachable(threat.id);
        expect(now.scores).toEqual(threat.scores);
        if (!threat.measures.includes(taken)) expect(now.scoresAfter, `${threat.id} without ${taken}`).toEqual(threat.scoresAfter);
        else if (threat.measures.length === 1) expect(now.scoresAfter, `${threat.id} without ${taken}`).toBeUndefined();
        if (threat.measures.length === 1 && threat.measures[0] === taken && threat.scoresAfter !== undefined) alone += 1;
      }
    }
    expect(alone).toBeGreaterThan(0);
  });

  it('gives back the score before measures for each case when all that treats it is taken away', () => {
    const document = documentOf(system);
    for (const { rule, key } of PUBLISHED_CASES) {
      const treating = new Set(ofCase(compatible, rule).flatMap((threat) => threat.measures));
      expect(treating.size, key).toBeGreaterThan(0);
      const measures = Object.fromEntries(Object.entries(document.measures ?? {}).filter(([id]) => !treating.has(id)));
      for (const threat of ofCase(threatsOf({ ...document, measures }), rule)) expect(threat.scoresAfter, threat.id).toBeUndefined();
    }
  });
});

describe('the service level', () => {
  it('decides the scores: the same system at the other level comes out as the other table', () => {
    const [two, three] = SYSTEMS;
    const at = (system: System, decided: 2 | 3) => threatsOf({ ...documentOf(system), serviceLevel: { decided, by: 'x', because: 'y' } }, { compat: true });
    // The ★★★ system at ★★: LP and II fall to those of table 3-38.
    expect(differing(at(three, 2), two, 'before')).toEqual([]);
    // The ★★ system names no life or property: at ★★★ its II follows table 3-39, its LP stays N, so it falls short where LP is Y.
    const short = differing(at(two, 3), three, 'before');
    expect(short).toEqual(PUBLISHED_CASES.filter(({ lpIi3 }) => lpIi3.startsWith('Y')).map(({ key }) => key));
  });
});

describe('the engine and the rules', () => {
  const files = (folder: string, ending: RegExp): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => join(folder, name));
  const sources = files('packages/engine/src', /\.ts$/).filter((name) => !/\.(test|contract|data)\.ts$|[\\/]testing[\\/]/.test(name));
  const rules = files('packages/catalog/data', /\.yaml$/).filter((name) => /^type: (safety-)?rules$/m.test(readFileSync(name, 'utf8')));
  const kinds = new Set(testCatalog().kinds.map(({ kind }) => kind));
  const examples = builtinExamples().map(({ id }) => id);

  it('are many files, so that looking at them means something', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(rules.length).toBeGreaterThan(10);
  });

  it.each([...sources, ...rules])('%s names no example, no case and no scored row', (name) => {
    const text = readFileSync(name, 'utf8');
    expect(text).not.toMatch(/EP\d\d-\d\d|S3_\d\d/);
    const words = name.endsWith('.yaml') ? examples.filter((id) => !kinds.has(id)) : examples;
    expect(words.filter((id) => new RegExp(`['"\`/ ]${id}['"\`/, ]`).test(text))).toEqual([]);
  });

  it('use no published table: only tests read one', () => {
    expect(sources.filter((name) => /from '[^']*\.data\.ts'/.test(readFileSync(name, 'utf8')))).toEqual([]);
  });
});

it('an assessment of either system fits the published shape', async () => {
  const { Assessment: schema } = await import('./assessment/assessment.ts');
  for (const system of SYSTEMS) {
    const assessment: Assessment = assess(documentOf(system), testCatalog(), { now: TEST_DAY });
    expect(schema.safeParse(assessment).error?.issues).toBeUndefined();
  }
});
