import type { RuleEntry } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, tinyDocument } from '../../testing/tiny-document.contract.ts';

const ONE = tinyDocument({ components: components({ a: 'device' }) });
const fired = (...rules: RuleEntry[]): string[] => stagedRun(ONE, tinyCatalog({ rules })).threatIds;

describe('deriving threats', () => {
  it('names each threat by its rule and its element', () => {
    expect(fired(tinyRule({ id: 'rule.one' }))).toEqual(['rule.one@a']);
  });

  it('runs rules on components over components only, rules on channels over channels only', () => {
    const rules = [tinyRule({ id: 'rule.component' }), tinyRule({ id: 'rule.channel', element: 'channel' })];
    expect(stagedRun(chain(), tinyCatalog({ rules })).threatIds).toEqual([
      'rule.component@back',
      'rule.component@front',
      'rule.component@net',
      'rule.channel@front-back',
      'rule.channel@net-front',
    ]);
  });

  it('lists them by element, then by rule, whatever the order in the catalog', () => {
    const rules = [tinyRule({ id: 'rule.b' }), tinyRule({ id: 'rule.c' }), tinyRule({ id: 'rule.a' })];
    expect(fired(...rules)).toEqual(['rule.a@a', 'rule.b@a', 'rule.c@a']);
    expect(fired(...rules.reverse())).toEqual(['rule.a@a', 'rule.b@a', 'rule.c@a']);
  });

  it('derives nothing from a condition that does not hold', () => {
    expect(fired(tinyRule({ id: 'rule.server', when: { kind: ['server'] } }))).toEqual([]);
  });
});

describe('a fallback rule', () => {
  const fallback = tinyRule({ id: 'rule.a-fallback', class: 'malware', fallback: true });

  it('fires where no other rule gives its class', () => {
    expect(fired(fallback)).toEqual(['rule.a-fallback@a']);
    expect(fired(fallback, tinyRule({ id: 'rule.other', class: 'spoofing' }))).toEqual(['rule.a-fallback@a', 'rule.other@a']);
  });

  it('gives way to any rule of its class, whether that comes before or after it', () => {
    for (const id of ['rule.0-first', 'rule.z-last']) expect(fired(fallback, tinyRule({ id, class: 'malware' }))).toEqual([`${id}@a`]);
  });

  it('gives way to an earlier fallback of its class, so that one of them remains', () => {
    expect(fired(tinyRule({ id: 'rule.b-fallback', class: 'malware', fallback: true }), fallback)).toEqual(['rule.a-fallback@a']);
  });

  it('does not give way to a rule of its class that fires elsewhere', () => {
    const document = tinyDocument({ components: components({ a: 'device', b: 'server' }) });
    const rules = [fallback, tinyRule({ id: 'rule.on-servers', class: 'malware', when: { kind: ['server'] } })];
    expect(stagedRun(document, tinyCatalog({ rules })).threatIds).toEqual(['rule.a-fallback@a', 'rule.on-servers@b']);
  });
});
