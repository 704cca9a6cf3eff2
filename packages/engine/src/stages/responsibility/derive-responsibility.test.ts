import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { preventing, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';
import { deriveResponsibility } from './derive-responsibility.ts';

const derived = (parts: Partial<AnshinDocument>) => deriveResponsibility(stagedRun(tinyDocument(parts)).run);

const STAKEHOLDERS: AnshinDocument['stakeholders'] = { b: { name: 'B', role: 'developer' }, a: { name: 'A', role: 'user' } };
const COMPONENTS: AnshinDocument['components'] = {
  net: { kind: 'network', accountable: 'a' },
  who: { kind: 'person' },
  lamp: { kind: 'device', accountable: 'b' },
  hub: { kind: 'device', accountable: 'a', owner: 'b' },
  loose: { kind: 'device', owner: 'a' },
};

describe('responsibility', () => {
  it('lists per party the components it answers for, what was agreed, and the measures it performs or is asked for', () => {
    const measures = { n: preventing({ performs: 'a' }), m: preventing({ asked: ['a'] }), o: preventing({ performs: 'b' }) };
    expect(
      derived({ stakeholders: STAKEHOLDERS, components: COMPONENTS, measures, responsibilityBoundary: { agreed: { a: ['lamp', 'hub'] } } }).parties,
    ).toEqual([
      { stakeholder: 'a', components: ['hub'], agreed: ['hub', 'lamp'], measures: ['m', 'n'] },
      { stakeholder: 'b', components: ['lamp'], agreed: [], measures: ['o'] },
    ]);
  });

  it('has a gap where nobody answers for a component, owning not being answering', () => {
    expect(derived({ components: COMPONENTS }).gaps).toEqual(['loose']);
  });

  it('has no gap where an agreement settles it', () => {
    expect(derived({ components: COMPONENTS, responsibilityBoundary: { agreed: { a: ['loose'] } } }).gaps).toEqual([]);
  });

  it('has no gap at people and public networks', () => {
    expect(derived({ components: { net: { kind: 'network' }, who: { kind: 'person' } } }).gaps).toEqual([]);
  });

  it('has a conflict where agreement and component differ', () => {
    const agreed = { a: ['lamp', 'loose'], b: ['hub'] };
    expect(derived({ components: COMPONENTS, responsibilityBoundary: { agreed } }).conflicts).toEqual(['hub', 'lamp']);
    expect(derived({ components: COMPONENTS, responsibilityBoundary: { agreed: { b: ['lamp'] } } }).conflicts).toEqual([]);
  });

  it('has its boundary at the channels between components of different parties', () => {
    const channels = wires([
      ['lamp', 'hub'],
      ['hub', 'loose'],
      ['net', 'hub'],
    ]);
    expect(derived({ components: COMPONENTS, channels }).boundaryChannels).toEqual(['lamp-hub']);
  });

  it('takes a party named like a property of every object as a party', () => {
    expect(
      derived({ stakeholders: Object.fromEntries([['constructor', { name: 'Builder', role: 'developer' as const }]]), responsibilityBoundary: { agreed: {} } })
        .parties,
    ).toEqual([{ stakeholder: 'constructor', components: [], agreed: [], measures: [] }]);
  });
});
