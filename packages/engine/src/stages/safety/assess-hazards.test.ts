import type { AnshinDocument, Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import type { HazardResult } from '../../assessment/safety-result.ts';
import { TEST_DAY } from '../../testing/test-catalog.ts';
import { tinyCatalog } from '../../testing/tiny-catalog.contract.ts';
import { chain, incidentAt } from '../../testing/tiny-document.contract.ts';

const HAZARD = { title: 'Blade', situation: 'A hand is near', harm: 'A cut', at: ['back'] };
const GUARD: Measure = { title: 'Guard', status: 'implemented', safetyFunction: { protects: ['blade'], actsVia: ['aside'] } };

/** A net, a front and a back device; a guard stands aside on nothing. */
const plant = (measures: Record<string, Measure>, parts: Partial<AnshinDocument> = {}): AnshinDocument => {
  const document = chain({ hazards: { blade: HAZARD }, incidents: { cut: incidentAt('back', { hazards: ['blade'] }) }, measures, ...parts });
  return { ...document, components: { ...document.components, aside: { kind: 'safetyRelay' } } };
};
const assessed = (document: AnshinDocument) => assess(document, tinyCatalog(), { now: TEST_DAY });
const hazardOf = (document: AnshinDocument): HazardResult | undefined => assessed(document).safety.find((result) => result.kind === 'hazard');
const codes = (document: AnshinDocument): string[] =>
  assessed(document)
    .findings.map((finding) => finding.code)
    .filter((code) => code.startsWith('safety.'));

describe('a hazard', () => {
  it('takes its severity from the worst injury of its incidents, unless it states one', () => {
    expect(hazardOf(plant({}))?.severity).toBe('serious');
    expect(hazardOf(plant({}, { hazards: { blade: { ...HAZARD, severity: 'critical' } } }))?.severity).toBe('critical');
    expect(hazardOf(plant({}, { incidents: {} }))?.severity).toBeNull();
  });

  it('asks for a safe state and a safety function, more loudly when people can be hurt seriously', () => {
    const severityOf = (document: AnshinDocument, code: string) => assessed(document).findings.find((finding) => finding.code === code)?.severity;
    expect(severityOf(plant({}), 'safety.no-safe-state')).toBe('warning');
    expect(severityOf(plant({}, { incidents: {} }), 'safety.no-safe-state')).toBe('info');
    expect(codes(plant({}))).toEqual(expect.arrayContaining(['safety.no-safe-state', 'safety.no-function']));
    expect(codes(plant({ guard: GUARD }, { hazards: { blade: { ...HAZARD, safeState: 'The blade stands still' } } }))).toEqual([]);
  });

  it('is open while one of its incidents is', () => {
    expect(hazardOf(plant({}))?.open).toBe(true);
    expect(hazardOf(plant({ stop: { title: 'Stop', status: 'implemented', effect: { prevents: true }, treats: [{ incident: 'cut' }] } }))?.open).toBe(false);
  });
});

describe('a safety function', () => {
  const independence = (measure: Partial<Measure>) => hazardOf(plant({ guard: { ...GUARD, ...measure } }))?.functions[0];
  const acting = (...actsVia: string[]): Partial<Measure> => ({ safetyFunction: { protects: ['blade'], actsVia } });

  it('is unreached where no attacker gets, and reached with the way in where one does', () => {
    expect(independence({})).toMatchObject({ independence: 'unreached', path: [] });
    expect(independence(acting('aside', 'front'))).toMatchObject({ independence: 'reached', path: ['net', 'net-front', 'front'] });
    expect(codes(plant({ guard: { ...GUARD, ...acting('front') } }))).toContain('safety.function-reachable');
  });

  it('is reached over a channel that it needs', () => {
    expect(independence(acting('front-back'))?.independence).toBe('reached');
  });

  it('is shared where it acts through the place whose attack it is to withstand, whatever is stated', () => {
    const stated: Partial<Measure> = { ...acting('back'), independence: { from: ['back'], because: 'It has a chip of its own.' } };
    expect(independence(stated)?.independence).toBe('shared');
    expect(codes(plant({ guard: { ...GUARD, ...stated } }))).toContain('safety.function-shared');
  });

  it('counts as independent where that is stated, and unknown where no place is', () => {
    expect(independence({ ...acting('front'), independence: { from: ['front'], because: 'Wired apart.' } })).toMatchObject({
      independence: 'stated',
      path: [],
    });
    expect(independence({ safetyFunction: { protects: ['blade'] } })?.independence).toBe('unknown');
    expect(independence({ safetyFunction: { protects: ['blade'] }, on: ['aside'] })?.independence).toBe('unreached');
  });

  it('is also a measure that limits the injury of an incident that names the hazard, listed once', () => {
    const limit: Partial<Measure> = { effect: { limits: [{ dimension: 'safety', to: 'limited' }] }, treats: [{ incident: 'cut' }], on: ['aside'] };
    expect(hazardOf(plant({ pad: { title: 'Pad', status: 'planned', ...limit } }))?.functions).toMatchObject([
      { measure: 'pad', origin: 'limit', inForce: false, independence: 'unreached' },
    ]);
    expect(hazardOf(plant({ guard: { ...GUARD, ...limit } }))?.functions).toMatchObject([{ measure: 'guard', origin: 'stated', inForce: true }]);
  });
});

describe('an incident that hurts someone', () => {
  const incident = (safety: 'limited' | 'serious', hazards?: string[]) => ({
    cut: incidentAt('back', { consequences: { party: { safety } }, ...(hazards && { hazards }) }),
  });

  it('needs a hazard or a safety measure from serious on', () => {
    expect(codes(plant({}, { hazards: {}, incidents: incident('serious') }))).toEqual(['safety.no-hazard']);
    expect(codes(plant({}, { hazards: {}, incidents: incident('limited') }))).toEqual([]);
    const pad: Measure = {
      title: 'Pad',
      status: 'planned',
      effect: { limits: [{ dimension: 'safety', to: 'limited' }] },
      treats: [{ incident: 'cut' }],
      on: ['aside'],
    };
    expect(codes(plant({ pad }, { hazards: {}, incidents: incident('serious') }))).toEqual([]);
  });
});

describe('the order of colliding commands', () => {
  const ordered = (measure: Partial<Measure>): string[] =>
    codes(
      plant(
        { referee: { title: 'Referee', status: 'planned', ...measure } },
        { hazards: {}, incidents: { clash: { title: 'Clash', causes: [{ at: 'back', class: 'conflictingCommands' }] } } },
      ),
    );

  it('is life, property, comfort, entertainment, or any part of it in that order', () => {
    expect(ordered({ priorities: ['life', 'property', 'comfort', 'entertainment'] })).toEqual([]);
    expect(ordered({ priorities: ['life', 'comfort'] })).toEqual([]);
    expect(ordered({ priorities: ['comfort', 'life'] })).toEqual(['safety.priority-order']);
    expect(ordered({ priorities: ['life', 'life'] })).toEqual(['safety.priority-order']);
  });

  it('is asked of what arbitrates', () => {
    const arbitrates: Partial<Measure> = { effect: { prevents: true }, treats: [{ cause: 'clash/0' }] };
    expect(ordered({ ...arbitrates, functions: [12] })).toEqual(['safety.priority-unstated']);
    expect(ordered(arbitrates)).toEqual([]);
  });
});
