import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { FindingList } from '../../finding-list.ts';
import { tinyDocument } from '../../testing/tiny-document.contract.ts';
import { checkCycles } from './check-cycles.ts';

function found(parts: Partial<AnshinDocument>): string[] {
  const findings = new FindingList();
  checkCycles(tinyDocument(parts), findings);
  return findings.sorted().map(({ code, path }) => `${code} ${path.join('.')}`);
}

const zones = (within: Readonly<Record<string, string | undefined>>): AnshinDocument['zones'] =>
  Object.fromEntries(Object.entries(within).map(([id, outer]) => [id, { kind: 'field', ...(outer === undefined ? {} : { within: outer }) }]));
const step = (...after: string[]) => ({ from: 'a', to: 'b', after });

describe('a loop', () => {
  it('is not seen in a tree, a join or a dangling reference', () => {
    expect(found({ zones: zones({ a: 'b', b: 'c', c: undefined, d: 'c', e: 'ghost' }) })).toEqual([]);
    expect(
      found({
        measures: {
          a: { title: 'A', status: 'planned', dependsOn: ['b', 'c'] },
          b: { title: 'B', status: 'planned', dependsOn: ['c'] },
          c: { title: 'C', status: 'planned' },
        },
      }),
    ).toEqual([]);
  });

  it('is reported once for each way back', () => {
    expect(found({ zones: zones({ a: 'a' }) })).toEqual(['check.cycle zones.a']);
    expect(found({ zones: zones({ a: 'b', b: 'c', c: 'a', d: 'a' }) })).toEqual(['check.cycle zones.a']);
  });

  it('is reported among parties, measures and the steps of a flow', () => {
    expect(found({ stakeholders: { a: { name: 'A', role: 'user', partOf: 'b' }, b: { name: 'B', role: 'user', partOf: 'a' } } })).toEqual([
      'check.cycle stakeholders.a',
    ]);
    expect(found({ measures: { a: { title: 'A', status: 'planned', dependsOn: ['b'] }, b: { title: 'B', status: 'planned', dependsOn: ['a'] } } })).toEqual([
      'check.cycle measures.a',
    ]);
    expect(found({ flows: { f: { steps: { s: step('u'), t: step('s'), u: step('t') } } } })).toEqual(['check.cycle flows.f.steps.s']);
  });

  it('is looked for in a chain of any length', () => {
    const long = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`z${index}`, index === 0 ? undefined : `z${index - 1}`]));
    expect(found({ zones: zones(long) })).toEqual([]);
  });
});

describe('a step of a flow', () => {
  it('may join several steps and come after none', () => {
    expect(found({ flows: { f: { steps: { s: step(), t: step(), u: step('s', 't') } } } })).toEqual([]);
  });

  it('is reported where it comes after a step that its flow does not have', () => {
    expect(found({ flows: { f: { steps: { s: step('t', 'constructor') } }, g: { steps: { t: step() } } } })).toEqual([
      'check.unknown-step flows.f.steps.s.after.0',
      'check.unknown-step flows.f.steps.s.after.1',
    ]);
  });
});
