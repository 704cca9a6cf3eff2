import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score, ScoreOptions, ScoringMethod, VectorProblem } from './method.ts';

/** The score of a vector that must score. */
export function scored(method: ScoringMethod, vector: string, options?: ScoreOptions): Score {
  const outcome = method.score(vector, options);
  if (!outcome.ok) throw new Error(`${vector} does not score: ${outcome.problem.code} at ${outcome.problem.at}`);
  return outcome.value;
}

/** The problem of a vector that must not score. */
export function refused(method: ScoringMethod, vector: string): VectorProblem {
  const outcome = method.score(vector);
  if (outcome.ok) throw new Error(`${vector} scores ${outcome.value.score}`);
  return outcome.problem;
}

/** What every scoring method keeps, told from its vectors alone. */
export function describeScoringMethodContract(method: ScoringMethod, vectors: fc.Arbitrary<string>): void {
  describe(`${method.id} as a scoring method`, () => {
    it('gives each vector a canonical form that scores the same and is its own canonical form', () => {
      fc.assert(
        fc.property(vectors, (vector) => {
          const first = scored(method, vector);
          const again = scored(method, first.vector);
          expect(again).toEqual(first);
          expect(first.vector.startsWith(method.prefix)).toBe(true);
          expect(method.severities).toContain(first.severity);
        }),
      );
    });

    it('never throws, whatever the string, and places each problem inside it', () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string().map((text) => method.prefix + text),
        fc.tuple(vectors, fc.nat(), fc.nat(4), fc.string({ maxLength: 3 })).map(([vector, at, length, text]) => {
          const start = at % (vector.length + 1);
          return vector.slice(0, start) + text + vector.slice(start + length);
        }),
      );
      fc.assert(
        fc.property(anything, (text) => {
          const outcome = method.score(text);
          if (!outcome.ok) {
            expect(outcome.problem.at).toBeGreaterThanOrEqual(0);
            expect(outcome.problem.at).toBeLessThanOrEqual(text.length);
          }
          method.modify?.(text, { [text]: text, toString: 'X' });
        }),
        { numRuns: 1000 },
      );
    });

    it('refuses a vector that has lost, doubled or garbled one of its metrics', () => {
      const body = method.example.slice(method.prefix.length);
      const pieces = body.split('/');
      pieces.forEach((piece, at) => {
        const name = piece.slice(0, piece.indexOf(':'));
        const value = piece.slice(name.length + 1);
        const without = (insert: string): string => method.prefix + pieces.with(at, insert).join('/');
        const start = method.prefix.length + pieces.slice(0, at).join('/').length + (at === 0 ? 0 : 1);
        const lost = method.prefix + pieces.toSpliced(at, 1).join('/');
        expect(refused(method, lost)).toEqual({ code: 'vector.missing-metric', at: lost.length, what: name });
        expect(refused(method, `${method.example}/${piece}`)).toEqual({ code: 'vector.duplicate-metric', at: method.example.length + 1, what: name });
        expect(refused(method, without(`${name}x:${value}`))).toEqual({ code: 'vector.unknown-metric', at: start, what: `${name}x` });
        expect(refused(method, without(`${name}:${value}?`))).toEqual({ code: 'vector.unknown-value', at: start + name.length + 1, what: `${name}:${value}?` });
        expect(refused(method, without(`${name}:?`))).toEqual({ code: 'vector.unknown-value', at: start + name.length + 1, what: `${name}:?` });
        expect(refused(method, without(name))).toEqual({ code: 'vector.syntax', at: start, what: name });
        expect(refused(method, without(`${name}:`))).toEqual({ code: 'vector.syntax', at: start, what: `${name}:` });
        expect(refused(method, without(''))).toMatchObject({ code: 'vector.syntax', at: start });
        expect(refused(method, without(` ${piece}`))).toMatchObject({ code: 'vector.unknown-metric', at: start });
        expect(refused(method, without(`${name.toLowerCase()}:${value}`)).code).toBe('vector.unknown-metric');
      });
    });

    it('refuses a trailing slash, white space, a prefix alone and another prefix', () => {
      const { example, prefix } = method;
      expect(refused(method, `${example}/`)).toEqual({ code: 'vector.syntax', at: example.length + 1, what: '' });
      expect(refused(method, `${example} `).code).toBe('vector.unknown-value');
      expect(refused(method, `${example}\n`).code).toBe('vector.unknown-value');
      expect(refused(method, ` ${example}`)).toMatchObject({ code: 'vector.unknown-prefix', at: 0 });
      expect(refused(method, prefix)).toEqual({ code: 'vector.syntax', at: prefix.length, what: '' });
      expect(refused(method, prefix.toLowerCase() + example.slice(prefix.length)).code).toBe('vector.unknown-prefix');
      expect(refused(method, 'CVSS:9.9/AV:N')).toEqual({ code: 'vector.unknown-prefix', at: 0, what: 'CVSS:9.9' });
    });
  });
}
