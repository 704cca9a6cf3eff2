import type { MeasureResult, SafetyConflict } from '@anshin/engine';
import { Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { editsToDelete, editsToSetCost, editsToSetStatus, editsToSetTitle, newMeasure } from './measure-edits.ts';
import { measureRows, needsSafetyCheck, totalsOf } from './measure-row.ts';

const measure = (more: Partial<Measure> = {}): Measure => ({ title: 'M', status: 'planned', ...more });
const conflict = (of: string, stated = false): SafetyConflict => ({
  kind: 'conflict',
  rule: 'harm.x',
  title: { ja: 'x', en: 'x' },
  measure: of,
  at: [],
  severity: 'warning',
  stated,
  because: { ja: 'x', en: 'x' },
  ask: { ja: 'x', en: 'x' },
  source: 's',
});

describe('edits of measures', () => {
  it('make a measure that holds to the schema, under a free id', () => {
    const { id, edit } = newMeasure({ measures: { measure: measure() } }, { meets: ['ssf.a'] });
    expect(id).toBe('measure-2');
    expect(Measure.safeParse('value' in edit ? edit.value : undefined).success).toBe(true);
  });

  it('delete measures with what refers to them, also several that refer to each other', () => {
    const document = {
      measures: { a: measure(), b: measure({ dependsOn: ['a'] }), c: measure({ dependsOn: ['a'], excludes: ['b'] }) },
      decisions: { d: { about: { measure: 'a' }, treatment: 'retain' as const, by: 'p', because: 'B' } },
    };
    expect(editsToDelete(document, ['a', 'b'])).toEqual([
      { op: 'remove', path: ['measures', 'c', 'dependsOn'], value: 'a' },
      { op: 'remove', path: ['measures', 'c', 'excludes'], value: 'b' },
      { op: 'unset', path: ['decisions', 'd'] },
      { op: 'unset', path: ['measures', 'a'] },
      { op: 'unset', path: ['measures', 'b'] },
    ]);
  });

  it('set a status only where it is another', () => {
    expect(editsToSetStatus({ measures: { a: measure(), b: measure({ status: 'agreed' }) } }, ['a', 'b', 'gone'], 'agreed').map(({ path }) => path[1])).toEqual(
      ['a'],
    );
  });

  it('read amounts as people type them, and refuse what is none', () => {
    const value = (typed: string, field: 'effort' | 'currency' = 'currency') =>
      editsToSetCost('m', field, typed).map((edit) => ('value' in edit ? edit.value : edit.op));
    expect([value('１２,０００円'), value('1200.6'), value('0.5', 'effort'), value(''), value('-3'), value('some')]).toEqual([
      [12000],
      [1201],
      [0.5],
      ['unset'],
      [],
      [],
    ]);
  });

  it('write a title in the language of the page and never an empty one', () => {
    expect(editsToSetTitle('m', { ja: 'あ', en: 'a' }, 'en', ' b ')).toEqual([{ op: 'set', path: ['measures', 'm', 'title', 'en'], value: 'b' }]);
    expect(editsToSetTitle('m', 'a', 'en', 'b')).toEqual([{ op: 'set', path: ['measures', 'm', 'title'], value: 'b' }]);
    expect(editsToSetTitle('m', 'a', 'en', ' ')).toEqual([]);
  });
});

describe('rows of measures', () => {
  it('join what the document says with what follows from it', () => {
    const [row] = measureRows({ a: measure() }, [{ id: 'a' } as MeasureResult], [conflict('a'), conflict('b')]);
    expect([row?.result?.id, row?.conflicts.length]).toEqual(['a', 1]);
  });

  it('ask for a look at safety until it is stated', () => {
    expect([
      needsSafetyCheck({ conflicts: [conflict('a')] }),
      needsSafetyCheck({ conflicts: [conflict('a', true)] }),
      needsSafetyCheck({ conflicts: [] }),
    ]).toEqual([true, false, false]);
  });

  it('come to totals that say what is missing', () => {
    const rows = measureRows(
      {
        a: measure({ cost: { effort: 3, currency: 1000 }, performs: 'p' }),
        b: measure({ status: 'verified', cost: { effort: 2 }, asked: ['q'] }),
        c: measure(),
      },
      undefined,
      [conflict('c')],
    );
    expect(totalsOf(rows)).toEqual({
      count: 3,
      byStatus: { planned: 2, agreed: 0, implemented: 0, verified: 1 },
      effort: 5,
      currency: 1000,
      uncosted: 1,
      unperformed: 1,
      unsafe: 1,
    });
  });
});
