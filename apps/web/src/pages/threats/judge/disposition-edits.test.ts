import { describe, expect, it } from 'vitest';
import { EN } from '../locales/en.ts';
import { JA } from '../locales/ja.ts';
import { editsToDeleteStated, editsToJudge, editsToReopen } from './disposition-edits.ts';
import { reasonText, typicalReasons } from './typical-reasons.ts';

const DAY = '2026-11-21';
const derived = (id: string) => ({ id, origin: 'rule' as const });

describe('a judgement on threats', () => {
  it('is kept by the stable id of each threat, with reason and day', () => {
    expect(editsToJudge({}, [derived('rule.a@hub'), derived('rule.b@hub')], { state: 'notApplicable', because: 'No port.' }, DAY)).toEqual([
      { op: 'set', path: ['threatDispositions', 'rule.a@hub'], value: { state: 'notApplicable', because: 'No port.', on: DAY } },
      { op: 'set', path: ['threatDispositions', 'rule.b@hub'], value: { state: 'notApplicable', because: 'No port.', on: DAY } },
    ]);
  });

  it('keeps the vectors that somebody set, and drops the reason of the judgement before', () => {
    const document = { threatDispositions: { t: { state: 'notApplicable' as const, because: 'Old.', vectors: ['CVSS:3.1/AV:N'] } } };
    expect(editsToJudge(document, [derived('t')], { state: 'adopted' }, DAY)).toMatchObject([
      { value: { state: 'adopted', on: DAY, vectors: ['CVSS:3.1/AV:N'] } },
    ]);
    expect(JSON.stringify(editsToJudge(document, [derived('t')], { state: 'adopted' }, DAY))).not.toContain('Old.');
  });

  it('leaves stated threats alone', () => {
    expect(editsToJudge({}, [{ id: 'mine', origin: 'stated' }], { state: 'adopted' }, DAY)).toEqual([]);
  });

  it('can be taken back, but never at the price of vectors', () => {
    const document = { threatDispositions: { a: { state: 'notApplicable' as const }, b: { state: 'notApplicable' as const, vectors: ['v'] } } };
    expect(editsToReopen(document, [derived('a'), derived('b'), derived('never-judged')])).toEqual([
      { op: 'unset', path: ['threatDispositions', 'a'] },
      { op: 'set', path: ['threatDispositions', 'b'], value: { state: 'adopted', vectors: ['v'] } },
    ]);
  });
});

describe('a stated threat that is deleted', () => {
  it('takes references of measures and decisions about it with it', () => {
    const document = {
      measures: {
        m: { title: 'M', status: 'planned' as const, treats: [{ threat: 'mine' }, { threat: 'other' }] },
        n: { title: 'N', status: 'planned' as const },
      },
      decisions: {
        d: { about: { threat: 'mine' }, treatment: 'retain' as const, by: 'p', because: 'B' },
        e: { about: { threat: 'other' }, treatment: 'retain' as const, by: 'p', because: 'B' },
      },
    };
    expect(editsToDeleteStated(document, 'mine')).toEqual([
      { op: 'remove', path: ['measures', 'm', 'treats'], value: { threat: 'mine' } },
      { op: 'unset', path: ['decisions', 'd'] },
      { op: 'unset', path: ['threats', 'mine'] },
    ]);
  });
});

describe('a reason', () => {
  it('that is typical is kept in both languages, one of the user’s own as written', () => {
    const [typical = ''] = typicalReasons('ja');
    expect(reasonText(typical, 'ja')).toEqual({ ja: JA['reason.no-interface'], en: EN['reason.no-interface'] });
    expect(reasonText(`${typical} さらに。`, 'ja')).toBe(`${typical} さらに。`);
  });
});
