import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type CcdsFacts, CatalogFile, type Condition, type RuleEntry } from '@anshin/catalog';
import { ccdsSmartHome } from '../../packages/engine/src/scoring/ccds-smart-home/method.ts';
import { ENTRY_POINT_CLASSES, LOST_IN_TABLE_3_39, PRINTED_AGAINST_FOOTNOTE, PUBLISHED_CASES, type PublishedCase } from './ccds-rules.data.ts';

const FOLDER = 'packages/catalog/data/ccds';
const FILES = ['rules-platform.yaml', 'rules-gateway.yaml', 'rules-devices.yaml', 'rules-app.yaml'];
const BASE_ORDER = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'] as const;
const LEVELS = [2, 3] as const;
type Level = (typeof LEVELS)[number];
type Metrics = Readonly<Record<string, string>>;

const texts = FILES.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const rules = new Map(texts.flatMap(rulesIn).map((rule) => [rule.id, rule]));

/** The requirements of the system model that answer for each entry point: §6.2, tables 6-4 to 6-8; a path has two ends. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'ccds.ep01': ['sp'],
  'ccds.ep02': ['sp'],
  'ccds.ep03': ['pp'],
  'ccds.ep04': ['pp'],
  'ccds.ep05': ['h'],
  'ccds.ep06': ['h'],
  'ccds.ep07': ['d'],
  'ccds.ep08': ['d', 'h'],
  'ccds.ep09': ['a'],
  'ccds.ep10': ['a', 'h'],
};

function rulesIn(text: string): readonly RuleEntry[] {
  const file = CatalogFile.parse(load(text));
  return file.type === 'rules' ? file.entries : [];
}

function ruleOf(published: PublishedCase): RuleEntry {
  const rule = rules.get(published.rule);
  if (rule === undefined) throw new Error(`no rule ${published.rule}`);
  return rule;
}

function factsOf(rule: RuleEntry): CcdsFacts {
  if (rule.ccds === undefined) throw new Error(`${rule.id} has no CCDS facts`);
  return rule.ccds;
}

function lettersOf(metrics: Metrics, order: readonly string[]): string {
  return order.map((name) => metrics[name]).join('');
}

/** LP as the engine derives it: the rule harms the service, and the service acts on life or property. */
function lpOf(rule: RuleEntry, actsOnLifeOrProperty: boolean): string {
  return rule.harms.includes('service') && actsOnLifeOrProperty ? 'Y' : 'N';
}

/** The modified metrics of each treatment of a level's requirements (level 3 includes those of level 2). */
function treatmentsOf(rule: RuleEntry, level: Level): Metrics[] {
  const ofLevel = level === 3 ? /^ccds\.sr[23]-/ : /^ccds\.sr2-/;
  return (rule.treatments ?? []).filter((t) => ofLevel.test(t.requirement)).map((t) => t.modifies['ccds-smart-home'] ?? {});
}

function baseVector(rule: RuleEntry, level: Level): string {
  const facts = factsOf(rule);
  const base = BASE_ORDER.map((name) => `${name}:${facts.base[name]}`).join('/');
  return `CCDS-SH:1.0/${base}/LP:${lpOf(rule, level === 3)}/II:${level === 3 ? facts.II['3'] : facts.II['2']}`;
}

/** The metrics after measures: base metrics, overlaid by the modified ones. */
function afterMetrics(rule: RuleEntry, level: Level): Metrics {
  const after: Record<string, string> = { ...factsOf(rule).base, LP: lpOf(rule, level === 3) };
  for (const metrics of treatmentsOf(rule, level)) for (const [name, value] of Object.entries(metrics)) after[name.slice(1)] = value;
  return after;
}

/** The printed value of a vector, as the tables read the formula. */
function scoreOf(vector: string | undefined): number {
  const outcome = ccdsSmartHome.score(vector ?? '', { compat: true });
  if (!outcome.ok) throw new Error(`${vector}: ${outcome.problem.code}`);
  return outcome.value.score;
}

function scoreAfter(rule: RuleEntry, level: Level, treatments: readonly Metrics[]): number {
  return scoreOf(ccdsSmartHome.modify?.(baseVector(rule, level), Object.assign({}, factsOf(rule).requirements, ...treatments)));
}

function leavesOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition || 'not' in condition) return [];
  return [...(condition.framework ?? []), ...(condition.entryPoint ?? [])];
}

describe('the rules for the detailed CCDS threat cases', () => {
  it('are 47, one for each case and no more', () => {
    expect([...rules.keys()].sort()).toEqual(PUBLISHED_CASES.map((published) => published.rule).sort());
    expect(new Set(PUBLISHED_CASES.map((published) => published.key)).size).toBe(47);
  });

  it('name no row of a table, no case and no example system', () => {
    for (const text of texts) expect(text).not.toMatch(/EP\d\d-\d\d|S3_\d\d|scheduled-shutter|emergency-dispatch|シャッター|駆けつけ/);
  });

  it('fire only where the document names the framework and the element is the entry point of the rule', () => {
    for (const rule of rules.values()) expect(leavesOf(rule.when), rule.id).toEqual(expect.arrayContaining(['ccds-smart-home', rule.entryPoint]));
  });

  it('give the 34 marks of table 3-4 as classes of their entry points', () => {
    const classes = new Map<string, Set<string>>();
    for (const rule of rules.values()) classes.set(rule.entryPoint ?? '', (classes.get(rule.entryPoint ?? '') ?? new Set()).add(rule.class));
    const sorted = (list: Iterable<string>) => [...list].sort();
    for (const [entryPoint, expected] of Object.entries(ENTRY_POINT_CLASSES))
      expect(sorted(classes.get(entryPoint) ?? []), entryPoint).toEqual(sorted(expected));
    expect([...classes.values()].reduce((sum, set) => sum + set.size, 0)).toBe(34);
  });

  it('are treated only by requirements of the parts that answer for their entry point', () => {
    for (const rule of rules.values()) {
      for (const { requirement } of rule.treatments ?? []) {
        expect(PARTS[rule.entryPoint ?? ''], rule.id).toContain(/^ccds\.sr[23]-([a-z]+)-\d+$/.exec(requirement)?.[1]);
        expect(rule.requirements, rule.id).toContain(requirement);
      }
    }
  });

  it('let no two requirements set one metric to different values, so that the order of measures does not matter', () => {
    for (const rule of rules.values()) {
      const values = new Map<string, string>();
      for (const [name, value] of treatmentsOf(rule, 3).flatMap((metrics) => Object.entries(metrics))) {
        expect(values.get(name) ?? value, `${rule.id} ${name}`).toBe(value);
        values.set(name, value);
      }
    }
  });
});

describe.each(PUBLISHED_CASES)('$key ($rule)', (published) => {
  const rule = ruleOf(published);
  const facts = factsOf(rule);

  it('has the base metrics of tables 3-38 and 3-39 and the CR, IR, AR of tables 3-40 and 3-41', () => {
    expect(lettersOf(facts.base, BASE_ORDER)).toBe(published.base);
    expect(lettersOf(facts.requirements ?? {}, ['CR', 'IR', 'AR'])).toBe(published.requirements);
  });

  it('gives LP from what it harms and II from its level', () => {
    expect(`${lpOf(rule, false)}${facts.II['2']}`).toBe(published.lpIi2);
    expect(`${lpOf(rule, true)}${facts.II['3']}`).toBe(published.lpIi3);
  });

  it('comes to table 3-40 with all level-2 requirements and to table 3-41 with those of level 3 as well', () => {
    expect(lettersOf(afterMetrics(rule, 2), BASE_ORDER)).toBe(published.after2);
    expect(lettersOf(afterMetrics(rule, 3), BASE_ORDER)).toBe(published.after3);
    expect(afterMetrics(rule, 3)['LP']).toBe('N');
  });

  it('scores as printed, before and after, at both levels', () => {
    const scores = {
      before2: scoreOf(baseVector(rule, 2)),
      before3: scoreOf(baseVector(rule, 3)),
      after2: scoreAfter(rule, 2, treatmentsOf(rule, 2)),
      after3: scoreAfter(rule, 3, treatmentsOf(rule, 3)),
    };
    expect(scores).toEqual(published.scores);
  });

  it.each(LEVELS)('never scores worse at level %i because one more measure is in force', (level) => {
    const treatments = treatmentsOf(rule, level);
    const before = scoreOf(baseVector(rule, level));
    const scores = Array.from({ length: 2 ** treatments.length }, (_, set) =>
      set === 0
        ? before
        : scoreAfter(
            rule,
            level,
            treatments.filter((_t, i) => set & (1 << i)),
          ),
    );
    const worse = scores.flatMap((score, set) =>
      treatments
        .map((_t, i) => set | (1 << i))
        .filter((larger) => (scores[larger] ?? 0) > score)
        .map((larger) => [set, larger]),
    );
    expect(worse).toEqual([]);
  });
});

describe('the published tables', () => {
  it('bear LP in table 3-39 exactly where the rule harms the service, in all 46 printed rows', () => {
    const printed = PUBLISHED_CASES.filter((published) => published.key !== LOST_IN_TABLE_3_39);
    expect(printed).toHaveLength(46);
    expect(printed.filter((published) => lpOf(ruleOf(published), true) === published.lpIi3[0])).toHaveLength(46);
  });

  it('come out as printed in the two rows of table 3-41 that keep MLP at Y', () => {
    for (const { key, MLP, score } of PRINTED_AGAINST_FOOTNOTE) {
      const rule = ruleOf(PUBLISHED_CASES.find((published) => published.key === key) ?? ({ rule: '' } as PublishedCase));
      expect(scoreAfter(rule, 3, [...treatmentsOf(rule, 3), { MLP }]), key).toBe(score);
    }
  });
});
