import { describe, expect, it } from 'vitest';
import { partiesOfElement, performerOf, type PartyGrounds } from './party-of-element.ts';

const document: PartyGrounds = {
  stakeholders: {
    maker: { name: 'Maker', role: 'developer' },
    service: { name: 'Service', role: 'provider' },
    resident: { name: 'Resident', role: 'user' },
  },
  components: { hub: { kind: 'homeGateway', accountable: 'maker' }, router: { kind: 'router', accountable: 'resident' }, loose: { kind: 'sensor' } },
  channels: { lan: { between: ['hub', 'router'], medium: 'ethernet' }, own: { between: ['hub', 'hub'], medium: 'internal' } },
  coordinator: 'service',
};

describe('who answers for an element', () => {
  it('is the component’s party, and for a channel those of both ends, each once', () => {
    expect(['hub', 'lan', 'own', 'loose', 'gone'].map((at) => partiesOfElement(document, at))).toEqual([['maker'], ['maker', 'resident'], ['maker'], [], []]);
  });
});

describe('who would perform an example', () => {
  it('is whoever answers for the place, where their role usually does it', () => {
    expect(performerOf(document, { performedBy: ['developer'] }, 'hub')).toBe('maker');
  });

  it('is the coordinator where the one who answers never does such a thing', () => {
    expect(performerOf(document, { performedBy: ['provider'] }, 'router')).toBe('service');
  });

  it('is whoever answers for the place where nobody has such a role', () => {
    expect(performerOf(document, { performedBy: ['other'] }, 'router')).toBe('resident');
  });

  it('is left open where nobody is known', () => {
    expect(performerOf({ ...document, coordinator: undefined }, { performedBy: ['other'] }, 'loose')).toBeUndefined();
    expect(performerOf({ components: { x: { kind: 'sensor', accountable: 'gone' } } }, { performedBy: ['developer'] }, 'x')).toBeUndefined();
  });
});
