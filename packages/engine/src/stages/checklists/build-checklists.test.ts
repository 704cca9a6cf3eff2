import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { base, tinyCatalog, tinyReliability, tinyRequirement } from '../../testing/tiny-catalog.contract.ts';
import { chain, preventing } from '../../testing/tiny-document.contract.ts';

const TEXT = { ja: '文', en: 'Text' };
const lifecycle = (id: string, ...related: string[]): Catalog['lifecycle'][number] => ({
  ...base(id),
  lifecycle: 'service',
  phase: 'planning',
  phaseTitle: TEXT,
  number: 1,
  table: '5-2',
  related,
});
const obligation = (id: string, when?: Catalog['obligations'][number]['when']): Catalog['obligations'][number] => ({
  ...base(id),
  law: TEXT,
  effect: 'demands',
  check: TEXT,
  ...(when && { when }),
});

const CATALOG = tinyCatalog({
  requirements: [
    tinyRequirement({ id: 'ssf.answer' }),
    tinyRequirement({ id: 'ssf.other' }),
    tinyRequirement({ id: 'ccds.r2-1', framework: 'ccds-smart-home', level: 2 }),
  ],
  lifecycle: [lifecycle('ccds.lc-5-2-1', 'ccds.r2-1'), lifecycle('ccds.lc-5-2-2')],
  reliability: [
    tinyReliability({ number: 3 }),
    tinyReliability({ facet: 'functionalRequirement', number: 1, functions: [3] }),
    tinyReliability({ facet: 'functionalRequirement', number: 2, functions: [4] }),
  ],
  obligations: [obligation('law.radio', { medium: ['wifi'] }), obligation('law.wire', { medium: ['ethernet'] }), obligation('law.contract')],
});

const lists = (parts: Partial<AnshinDocument>) => assess(chain(parts), CATALOG, { now: TEST_DAY }).checklists;
const items = (id: string, parts: Partial<AnshinDocument>) =>
  lists(parts)
    .find((list) => list.id === id)
    ?.items.map((item) => [item.id, item.state, ...item.by]);

describe('the checklists', () => {
  it('are those of the frameworks of the document', () => {
    const ids = (...frameworks: NonNullable<AnshinDocument['frameworks']>) => lists({ frameworks }).map(({ id }) => id);
    expect(ids('iot-ssf')).toEqual(['requirements-iot-ssf', 'obligations']);
    expect(ids('ccds-smart-home')).toEqual(['requirements-ccds-smart-home', 'lifecycle-ccds-smart-home', 'obligations']);
    expect(ids('ipa-reliability')).toEqual(['functional-requirements', 'obligations']);
  });

  it('count their items by state', () => {
    const measures = { m: preventing({ meets: ['ssf.answer'] }) };
    expect(lists({ frameworks: ['iot-ssf'], measures })[0]?.totals).toEqual({ implemented: 1, open: 1 });
  });

  it('list requirements with their status and measures', () => {
    const measures = { n: preventing({ meets: ['ssf.answer'], status: 'verified' }), m: preventing({ meets: ['ssf.answer'], status: 'agreed' }) };
    expect(items('requirements-iot-ssf', { measures })).toEqual([
      ['ssf.answer', 'agreed', 'm', 'n'],
      ['ssf.other', 'open'],
    ]);
  });
});

describe('the life-cycle checklist', () => {
  const frameworks: AnshinDocument['frameworks'] = ['ccds-smart-home'];

  it('does not know what nothing answers', () => {
    expect(items('lifecycle-ccds-smart-home', { frameworks })).toEqual([
      ['ccds.lc-5-2-1', 'unknown'],
      ['ccds.lc-5-2-2', 'unknown'],
    ]);
  });

  it('takes a measure for the item itself, or for a requirement that belongs to it, as an answer', () => {
    const measures = { m: preventing({ meets: ['ssf.answer', 'ccds.lc-5-2-2'] }), n: preventing({ meets: ['ccds.r2-1'] }) };
    expect(items('lifecycle-ccds-smart-home', { frameworks, measures })?.map(([id, , ...by]) => [id, ...by])).toEqual([
      ['ccds.lc-5-2-1', 'n'],
      ['ccds.lc-5-2-2', 'm'],
    ]);
  });

  it('is as far as the measures for the item itself; others only show that something is planned', () => {
    const states = (...meets: string[]) =>
      items('lifecycle-ccds-smart-home', { frameworks, measures: { m: preventing({ meets, status: 'verified' }) } })?.map(([, state]) => state);
    expect([states('ccds.lc-5-2-1'), states('ccds.r2-1')]).toEqual([
      ['verified', 'unknown'],
      ['planned', 'unknown'],
    ]);
  });

  it('follows what the document states, with its reason', () => {
    const requirementStates: AnshinDocument['requirementStates'] = {
      'ccds.lc-5-2-1': { state: 'met', because: 'Done.' },
      'ccds.lc-5-2-2': { state: 'metElsewhere', where: 'At the builder.' },
    };
    expect(lists({ frameworks, requirementStates }).find((list) => list.id === 'lifecycle-ccds-smart-home')?.items).toMatchObject([
      { state: 'implemented', note: { en: 'Done.' } },
      { state: 'metElsewhere', note: { en: 'At the builder.' } },
    ]);
  });
});

describe('the checklist of functional requirements', () => {
  it('is answered by functions that measures place, not by proposed ones', () => {
    const frameworks: AnshinDocument['frameworks'] = ['ipa-reliability'];
    expect(items('functional-requirements', { frameworks })).toEqual([
      ['ipa.fr1', 'open'],
      ['ipa.fr2', 'open'],
    ]);
    expect(items('functional-requirements', { frameworks, measures: { m: preventing({ functions: [3, 14] }) } })).toEqual([
      ['ipa.fr1', 'implemented', 'ipa.f3'],
      ['ipa.fr2', 'open'],
    ]);
  });
});

describe('the checklist of obligations', () => {
  it('holds what an element calls for and what the document states', () => {
    expect(items('obligations', {})).toEqual([['law.wire', 'unknown']]);
    expect(items('obligations', { obligations: { 'law.contract': { state: 'kept', by: 'party' } } })).toEqual([
      ['law.wire', 'unknown'],
      ['law.contract', 'implemented', 'party'],
    ]);
  });

  it.each([
    ['kept', 'implemented'],
    ['planned', 'planned'],
    ['open', 'open'],
    ['notFeasible', 'notApplicable'],
    ['notApplicable', 'notApplicable'],
  ] as const)('shows a duty that is %s as %s', (state, expected) => {
    expect(items('obligations', { obligations: { 'law.wire': { state } } })?.[0]?.[1]).toBe(expected);
  });

  it('is left out where no duty bears on the system', () => {
    const document = chain();
    expect(
      assess(document, tinyCatalog({ obligations: [obligation('law.radio', { medium: ['wifi'] })] }), { now: TEST_DAY }).checklists.map(({ id }) => id),
    ).toEqual(['requirements-iot-ssf']);
  });
});
