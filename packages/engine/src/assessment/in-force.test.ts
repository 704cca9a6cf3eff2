import { describe, expect, it } from 'vitest';
import { IncidentResult } from './incident-result.ts';
import { byInForce, counts, IN_FORCE } from './in-force.ts';

describe('the switch in force', () => {
  it('has four states, each of which includes those after it', () => {
    expect(IN_FORCE).toEqual(['planned', 'agreed', 'implemented', 'verified']);
    expect(IN_FORCE.map((state) => IN_FORCE.filter((status) => counts(status, state)))).toEqual([
      ['planned', 'agreed', 'implemented', 'verified'],
      ['agreed', 'implemented', 'verified'],
      ['implemented', 'verified'],
      ['verified'],
    ]);
  });

  it('gives one value for each state', () => {
    expect(byInForce((state) => state.length)).toEqual({ planned: 7, agreed: 6, implemented: 11, verified: 8 });
  });

  it('has a schema that asks for all four', () => {
    const openByState = IncidentResult.shape.openByState;
    expect(openByState.safeParse(byInForce(() => true)).success).toBe(true);
    expect(openByState.safeParse({ planned: true, agreed: true, implemented: true }).success).toBe(false);
  });
});
