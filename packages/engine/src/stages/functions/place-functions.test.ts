import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { FUNCTIONAL_REQUIREMENTS } from '../../../../catalog/src/golden/ipa.data.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { tinyCatalog, tinyReliability, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, preventing, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';
import { functionalRequirementsOf, placeFunctions } from './place-functions.ts';

const RELIABILITY = [
  tinyReliability({ number: 3, phase: 'prevention' }),
  tinyReliability({ number: 12 }),
  tinyReliability({ number: 14 }),
  tinyReliability({ facet: 'functionalRequirement', number: 7, functions: [3] }),
  tinyReliability({ facet: 'functionalRequirement', number: 2, functions: [12, 3] }),
];

function placed(document: AnshinDocument, ...rules: Parameters<typeof tinyRule>[0][]) {
  const { run, set } = stagedRun(document, tinyCatalog({ reliability: RELIABILITY, rules: rules.map(tinyRule) }));
  return placeFunctions(run, set);
}

describe('a reliability function', () => {
  it('is proposed where a threat calls for it, with the rule that does', () => {
    const found = placed(
      chain(),
      { id: 'rule.one', when: { kind: ['device'] }, functions: [12] },
      { id: 'rule.two', when: { kind: ['network'] }, functions: [] },
    );
    expect(found).toMatchObject([
      {
        number: 12,
        id: 'ipa.f12',
        on: ['back', 'front'],
        origin: 'proposed',
        functionalRequirements: [2],
        because: [{ code: 'function.called-for-by-threat', rule: 'rule.one', inputs: ['components/back', 'components/front'] }],
      },
    ]);
  });

  it('is placed where a measure puts it, rather than where threats call for it', () => {
    const measures = { b: preventing({ functions: [3], on: ['back'] }), a: preventing({ functions: [3, 12], on: ['front', 'back'] }) };
    const found = placed(chain({ measures }), { id: 'rule.one', functions: [3, 14] });
    expect(found.map(({ number, origin, on }) => [number, origin, on])).toEqual([
      [3, 'placed', ['back', 'front']],
      [12, 'placed', ['back', 'front']],
      [14, 'proposed', ['back', 'front', 'net']],
    ]);
    expect(found[0]?.because.map(({ code, inputs }) => [code, ...inputs])).toEqual([
      ['function.placed-by-measure', 'measures/a'],
      ['function.placed-by-measure', 'measures/b'],
    ]);
  });

  it('against a threat on a channel stands on the ends that compute, not on people, networks or routers', () => {
    const document = tinyDocument({
      components: components({ a: 'device', b: 'server', lan: 'localNetwork', router: 'router', who: 'person' }),
      channels: wires([
        ['a', 'b'],
        ['lan', 'router'],
        ['router', 'who'],
      ]),
    });
    expect(placed(document, { id: 'rule.path', element: 'channel', functions: [3] })).toMatchObject([{ number: 3, on: ['a', 'b'] }]);
  });

  it('is not called for by a threat that was judged not applicable', () => {
    const document = chain({ threatDispositions: { 'rule.one@back': { state: 'notApplicable' } } });
    expect(placed(document, { id: 'rule.one', when: { kind: ['device'] }, functions: [12] })[0]?.on).toEqual(['front']);
  });

  it('lies in the layers of the components that it is on', () => {
    const document = tinyDocument({ components: { a: { kind: 'device', layer: 'cloud' }, b: { kind: 'device', layer: 'edge' }, c: { kind: 'device' } } });
    expect(placed(document, { id: 'rule.one', functions: [3] })[0]).toMatchObject({ phase: 'prevention', layers: ['edge', 'cloud'] });
  });
});

describe('table 3-1 of the IPA guide', () => {
  const { reliability } = testCatalog();
  const numbers = Array.from({ length: 23 }, (_, index) => index + 1);

  it('comes out of the functions, each with the functional requirements that use it', () => {
    expect(FUNCTIONAL_REQUIREMENTS).toHaveLength(12);
    for (const { number, functions } of FUNCTIONAL_REQUIREMENTS)
      expect(
        numbers.filter((candidate) => functionalRequirementsOf(reliability, candidate).includes(number)),
        `functional requirement ${number}`,
      ).toEqual([...functions].sort((a, b) => a - b));
  });

  it('uses each of the 23 functions', () => {
    for (const number of numbers) expect(functionalRequirementsOf(reliability, number).length, `function ${number}`).toBeGreaterThan(0);
    expect([...new Set(FUNCTIONAL_REQUIREMENTS.flatMap(({ functions }) => functions))].sort((a, b) => a - b)).toEqual(numbers);
  });

  it('comes out of a system on which all 23 functions are placed', () => {
    const { run, set } = stagedRun(
      tinyDocument({ components: components({ a: 'homeGateway' }), measures: { m: preventing({ functions: numbers, on: ['a'] }) } }),
      testCatalog(),
    );
    const found = placeFunctions(run, set);
    expect(found.map(({ number }) => number)).toEqual(numbers);
    const usedBy = (requirement: number) =>
      found.filter(({ functionalRequirements }) => functionalRequirements.includes(requirement)).map(({ number }) => number);
    for (const { number, functions } of FUNCTIONAL_REQUIREMENTS) expect(usedBy(number)).toEqual([...functions].sort((a, b) => a - b));
  });
});
