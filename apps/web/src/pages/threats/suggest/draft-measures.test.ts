import { builtinCatalog, type MeasureExampleEntry } from '@anshin/catalog';
import type { AnshinDocument, Measure } from '@anshin/model';
import { Measure as MeasureSchema } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { editsToAdopt } from './draft-measures.ts';

const signed: MeasureExampleEntry = {
  id: 'measure.signed-update',
  title: { ja: '署名', en: 'Sign updates' },
  summary: { ja: '署名します。', en: 'Updates are signed.' },
  source: 'here',
  meets: ['ssf.software-integrity', 'ssf.other'],
  implementedIn: 'system',
  viewpoint: 1,
  performedBy: ['developer'],
  prevents: ['tampering'],
  functions: [11],
  effort: 'M',
};

const document: AnshinDocument = {
  anshin: 1,
  id: 'd',
  title: 'D',
  stakeholders: { maker: { name: 'Maker', role: 'developer' }, owner: { name: 'Owner', role: 'user' } },
  components: {
    hub: { kind: 'homeGateway', accountable: 'maker' },
    door: { kind: 'doorLock', accountable: 'maker' },
    phone: { kind: 'smartphone', accountable: 'owner' },
  },
};

const threat = (at: string, threatClass: 'tampering' | 'spoofing' = 'tampering') => ({ id: `rule.${threatClass}@${at}`, at, class: threatClass });
const adopt = (of: AnshinDocument, ...threats: ReturnType<typeof threat>[]) =>
  editsToAdopt(of, [{ example: signed, threats, answers: ['ssf.software-integrity'] }]);
const madeBy = (of: AnshinDocument, ...threats: ReturnType<typeof threat>[]) =>
  adopt(of, ...threats).map((edit) => ('value' in edit ? (edit.value as Measure) : undefined));

describe('an example that is adopted', () => {
  it('becomes a planned measure that names the threats, where it acts, what it answers and who does it', () => {
    expect(adopt(document, threat('hub'))).toEqual([
      {
        op: 'set',
        path: ['measures', 'signed-update'],
        value: {
          title: signed.title,
          description: signed.summary,
          meets: ['ssf.software-integrity'],
          performs: 'maker',
          on: ['hub'],
          treats: [{ threat: 'rule.tampering@hub' }],
          effect: { prevents: true },
          functions: [11],
          implementedIn: 'system',
          status: 'planned',
        },
      },
    ]);
  });

  it('is one measure for all threats of the same performing party', () => {
    expect(madeBy(document, threat('hub'), threat('door'))).toMatchObject([
      { on: ['hub', 'door'], treats: [{ threat: 'rule.tampering@hub' }, { threat: 'rule.tampering@door' }] },
    ]);
  });

  it('is a measure of each party where different parties would perform it', () => {
    const edits = adopt(document, threat('hub'), threat('phone'));
    expect(edits.map(({ path }) => path)).toEqual([
      ['measures', 'signed-update'],
      ['measures', 'signed-update-2'],
    ]);
    expect(edits.map((edit) => ('value' in edit ? (edit.value as Measure).performs : undefined))).toEqual(['maker', 'owner']);
  });

  it('claims to prevent only classes that the catalog says it prevents', () => {
    expect(madeBy(document, threat('hub', 'spoofing'))[0]).not.toHaveProperty('effect');
  });

  it('never stands on a place where there is none', () => {
    expect(madeBy(document, { ...threat(''), id: 'stated' })[0]).not.toHaveProperty('on');
  });

  it('takes a free id', () => {
    const taken = { ...document, measures: { 'signed-update': { title: 'Another', status: 'planned' as const } } };
    expect(adopt(taken, threat('hub'))[0]?.path).toEqual(['measures', 'signed-update-2']);
  });

  it('holds to the schema for every example of the built-in catalog', () => {
    for (const example of builtinCatalog().measures) {
      const [edit] = editsToAdopt(document, [{ example, threats: [threat('hub')], answers: example.meets }]);
      expect(MeasureSchema.safeParse(edit !== undefined && 'value' in edit ? edit.value : undefined).success, example.id).toBe(true);
    }
  });
});

describe('an example that was adopted before', () => {
  const before = (more: Partial<Measure> = {}): AnshinDocument => ({
    ...document,
    measures: {
      old: {
        title: signed.title,
        performs: 'maker',
        status: 'agreed',
        on: ['hub'],
        treats: [{ threat: 'rule.tampering@hub' }],
        effect: { prevents: true },
        ...more,
      },
    },
  });

  it('is widened and keeps its status', () => {
    expect(adopt(before(), threat('door'))).toEqual([
      { op: 'insert', path: ['measures', 'old', 'meets', '-'], value: 'ssf.software-integrity' },
      { op: 'insert', path: ['measures', 'old', 'on', '-'], value: 'door' },
      { op: 'insert', path: ['measures', 'old', 'treats', '-'], value: { threat: 'rule.tampering@door' } },
    ]);
  });

  it('is left as it is where it covers the threat already', () => {
    expect(adopt(before({ meets: ['ssf.software-integrity'] }), threat('hub'))).toEqual([]);
  });

  it('is not narrowed to the threat where it prevents all that it meets, nor to the place where it acts everywhere', () => {
    expect(adopt(before({ treats: [], on: [], meets: ['ssf.software-integrity'] }), threat('door'))).toEqual([]);
  });

  it('stands apart where another party performs it', () => {
    expect(adopt(before({ performs: 'owner' }), threat('door'))[0]).toMatchObject({ op: 'set', path: ['measures', 'signed-update'] });
  });
});
