import type { Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { MeasureResult } from '../../assessment/treatment-result.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { chain, incidentAt, preventing } from '../../testing/tiny-document.contract.ts';

const result = (measure: Measure) =>
  stagedRun(chain({ incidents: { i: incidentAt('back') }, measures: { m: measure } })).measures[0] ?? expect.unreachable('no measure');

describe('a measure in the results', () => {
  it('lists the threats, causes and incidents that it treats', () => {
    expect(result(preventing({ meets: ['ssf.answer'], on: ['back'] }))).toMatchObject({
      treatsThreats: ['rule.takeover@back'],
      treatsCauses: ['i/0'],
      treatsIncidents: [],
      prevents: true,
    });
    expect(result(preventing({ treats: [{ incident: 'i' }] }))).toMatchObject({ treatsThreats: [], treatsCauses: ['i/0'], treatsIncidents: ['i'] });
    expect(
      result({ title: 'Limit', status: 'planned', treats: [{ cause: 'i/0' }], effect: { limits: [{ dimension: 'direct', to: 'limited' }] } }),
    ).toMatchObject({ treatsCauses: ['i/0'], treatsIncidents: ['i'], prevents: false });
  });

  it('names levels of a limit by their axis', () => {
    const limits = [
      { dimension: 'safety', to: 'serious' },
      { dimension: 'indirect', to: 'catastrophic' },
    ] as const;
    expect(result({ title: 'Limit', status: 'planned', effect: { limits: [...limits] } }).limits.map(({ to }) => to)).toEqual(['serious', 'catastrophic']);
  });

  it('keeps what the document states and leaves out what it does not', () => {
    const bare = result({ title: 'Bare', status: 'agreed' });
    expect(bare).toEqual({
      id: 'm',
      title: { ja: 'Bare', en: 'Bare' },
      asked: [],
      status: 'agreed',
      highImpact: false,
      meets: [],
      on: [],
      functions: [],
      treatsThreats: [],
      treatsCauses: [],
      treatsIncidents: [],
      prevents: false,
      limits: [],
      canHarm: [],
      evidence: [],
    });
    const full = result({
      title: 'Full',
      description: 'All.',
      status: 'verified',
      performs: 'party',
      accountable: 'party',
      asked: ['party'],
      on: ['back'],
      functions: [3],
      implementedIn: 'system',
      highImpact: true,
      evidence: ['e'],
      canHarm: [{ at: 'back', because: 'Stops.' }, { because: 'Locks.' }],
    });
    expect(full).toMatchObject({
      performs: 'party',
      accountable: 'party',
      asked: ['party'],
      functions: [3],
      implementedIn: 'system',
      highImpact: true,
      evidence: ['e'],
      canHarm: [{ at: 'back', because: { ja: 'Stops.', en: 'Stops.' } }, { because: { ja: 'Locks.', en: 'Locks.' } }],
    });
    for (const entry of [bare, full]) expect(MeasureResult.safeParse(entry).success).toBe(true);
  });
});
