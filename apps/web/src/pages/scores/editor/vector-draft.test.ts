import { metricsOf, SCORING_METHODS, type ScoringMethod, vectorOf } from '@anshin/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOnly, canChoose, choose, metricChanges, readDraft } from './vector-draft.ts';

const METHODS: readonly (readonly [string, ScoringMethod])[] = SCORING_METHODS.map((method) => [method.id, method]);
const cvss31 = SCORING_METHODS[0];
const matrix = SCORING_METHODS.find(({ id }) => id === 'method.matrix') ?? expect.unreachable('no matrix');

describe.each(METHODS)('the editor of %s', (_, method) => {
  const metrics = metricsOf(method);

  it('builds a scoring vector by choosing metric after metric, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...metrics], { minLength: metrics.length }), fc.infiniteStream(fc.nat()), (order, picks) => {
        let text: string = method.prefix;
        const wanted: Record<string, string> = {};
        for (const { name, values } of order) {
          const value = values[(picks.next().value ?? 0) % values.length] ?? '';
          wanted[name] = value;
          text = choose(method, readDraft(method, text), name, value);
        }
        const draft = readDraft(method, text);
        expect(draft.missing).toEqual([]);
        expect(draft.chosen).toEqual(wanted);
        expect(text).toBe(vectorOf(method, wanted));
        if (draft.outcome.ok) expect(draft.outcome.value.vector).toBe(text);
        else expect(method.id).toBe('method.matrix');
      }),
      { numRuns: 40 },
    );
  });

  it('offers in every metric of its example at least two values, and each of those scores', () => {
    const draft = readDraft(method, method.example);
    for (const { name, values } of metrics) {
      const offered = values.filter((value) => canChoose(method, draft, name, value));
      expect([name, offered.length]).toEqual([name, expect.toSatisfy((count: number) => count > 1)]);
      for (const value of offered) expect(method.score(choose(method, draft, name, value)).ok).toBe(true);
    }
  });

  it('says what is missing from an empty vector: every mandatory metric', () => {
    const draft = readDraft(method, method.prefix);
    expect(draft.outcome.ok).toBe(false);
    expect(draft.missing).toEqual(metrics.filter(({ optional }) => optional !== true).map(({ name }) => name));
  });
});

describe('a draft', () => {
  it('keeps what can be read of a bad vector, so that the choices stay', () => {
    const draft = readDraft(cvss31, 'CVSS:3.1/AV:L/AC:Q/PR:N');
    expect(draft.chosen).toMatchObject({ AV: 'L', PR: 'N' });
    expect(draft.outcome).toMatchObject({ ok: false, problem: { code: 'vector.unknown-value' } });
  });

  it('notices a vector of another method', () => {
    expect(readDraft(cvss31, 'CRSS:1.0/AV:L/AC:L/Au:S/C:C/I:C/A:C').otherMethod?.id).toBe('method.crss');
    expect(readDraft(cvss31, cvss31.example).otherMethod).toBeUndefined();
  });

  it('does not offer a matrix level above its size', () => {
    const draft = readDraft(matrix, 'MATRIX:1.0/N:3/M:3/L:2/I:3');
    const offered = (metric: string) =>
      metricsOf(matrix).flatMap(({ name, values }) => (name === metric ? values.filter((value) => canChoose(matrix, draft, metric, value)) : []));
    expect(offered('L')).toEqual(['1', '2', '3']);
    expect(offered('M')).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
  });
});

describe('before and after', () => {
  const AFTER = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/CR:H/MAC:H';

  it('the base of a vector is what its mandatory metrics say', () => {
    expect(baseOnly(cvss31, AFTER)).toBe('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H');
  });

  it('names the metrics that changed, in canonical order', () => {
    expect(metricChanges(cvss31, baseOnly(cvss31, AFTER), AFTER)).toEqual([
      { metric: 'CR', before: 'X', after: 'H' },
      { metric: 'MAC', before: 'X', after: 'H' },
    ]);
    expect(metricChanges(cvss31, AFTER, AFTER)).toEqual([]);
  });
});
