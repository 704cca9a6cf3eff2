import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { measureWorth } from './measure-worth.ts';
import { priorityList } from './priority-list.ts';

const OPTIONS = { now: '2026-04-01', inForce: 'implemented' } as const;
const grounds = (document: AnshinDocument) => ({
  document,
  catalog: builtinCatalog(),
  options: OPTIONS,
  assessment: () => assess(document, builtinCatalog(), OPTIONS),
});
const example = async (id: string): Promise<AnshinDocument> => JSON.parse((await builtinExampleJson(id)) ?? '') as AnshinDocument;

/** A door that a stranger can reach over the internet, with an incident that one cause can bring about. */
const door: AnshinDocument = {
  anshin: 1,
  id: 'door',
  title: 'Door',
  frameworks: ['iot-ssf'],
  stakeholders: { maker: { name: 'Maker', role: 'developer' } },
  components: { net: { kind: 'internet' }, lock: { kind: 'doorLock', accountable: 'maker' } },
  channels: { link: { between: ['net', 'lock'], medium: 'wifi' } },
  incidents: { opened: { title: 'Opened', causes: [{ at: 'lock', class: 'spoofing' }], consequences: { maker: { trust: 'critical', direct: 'serious' } } } },
  measures: { login: { title: 'Login', status: 'planned', treats: [{ cause: 'opened/0' }], effect: { prevents: true } } },
};

describe('what a measure buys', () => {
  it('is the causes that only it keeps closed and the positions that it moves', () => {
    const worth = measureWorth({ measure: 'login' }, grounds(door));
    expect(worth?.closes).toEqual(['opened/0']);
    expect(worth?.moves).toMatchObject([
      { stakeholder: 'maker', open: { without: { recoveryDifficulty: 'critical', economicImpact: 'serious' }, with: null } },
    ]);
  });

  it('is less where another measure prevents the same', () => {
    const twice = {
      ...door,
      measures: {
        ...door.measures,
        second: { title: 'Second', status: 'planned' as const, treats: [{ incident: 'opened' }], effect: { prevents: true as const } },
      },
    };
    expect(measureWorth({ measure: 'login' }, grounds(twice))).toEqual({ closes: [], alsoCloses: ['opened/0'], moves: [] });
  });

  it('is nothing for a measure that only supports, and unknown for one that is gone', () => {
    const supporting = { ...door, measures: { login: { title: 'Login', status: 'verified' as const } } };
    expect(measureWorth({ measure: 'login' }, grounds(supporting))).toEqual({ closes: [], alsoCloses: [], moves: [] });
    expect(measureWorth({ measure: 'gone' }, grounds(door))).toBeNull();
  });
});

describe('the list of what to decide first', () => {
  it('has no more than asked for, in rank order, and says how many there are', async () => {
    const { items, total } = priorityList({ show: 5 }, grounds(await example('agv-warehouse')));
    expect(items.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(total).toBeGreaterThan(5);
  });
});
