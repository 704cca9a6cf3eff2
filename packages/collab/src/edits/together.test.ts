import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { fromLive } from '../reading/from-live.ts';
import { copyOf, edit, exchange, liveSample, together } from '../testing/two-editors.contract.ts';

describe('two people at once', () => {
  test('change two fields of one entity, and both changes stand', () => {
    const { components } = together(
      [{ op: 'set', path: ['components', 'gateway', 'layer'], value: 'edge' }],
      [{ op: 'set', path: ['components', 'gateway', 'zone'], value: 'room' }],
    );
    expect(components?.['gateway']).toMatchObject({ layer: 'edge', zone: 'room', kind: 'homeGateway' });
  });

  test('write the Japanese and the English of one text, and both texts stand', () => {
    const { title } = together([{ op: 'set', path: ['title', 'ja'], value: '照明' }], [{ op: 'set', path: ['title', 'en'], value: 'Lighting' }]);
    expect(title).toEqual({ ja: '照明', en: 'Lighting' });
  });

  test('write one text, and one of the two stands whole', () => {
    const { title } = together([{ op: 'set', path: ['title', 'en'], value: 'Aki wrote' }], [{ op: 'set', path: ['title', 'en'], value: 'Ben wrote' }]);
    expect(['Aki wrote', 'Ben wrote']).toContain((title as { en: string }).en);
  });

  test('rate two dimensions for a party that was not rated before, and both stand', () => {
    const path = ['incidents', 'dark', 'consequences', 'maker'];
    const { incidents } = together([{ op: 'set', path: [...path, 'direct'], value: 'serious' }], [{ op: 'set', path: [...path, 'trust'], value: 'limited' }]);
    expect(incidents?.['dark']?.consequences).toEqual({ resident: { safety: 'serious' }, maker: { trust: 'limited', direct: 'serious' } });
  });

  test('add a cause each, and both are there', () => {
    const add = (name: 'malware' | 'spoofing') => [{ op: 'insert' as const, path: ['incidents', 'dark', 'causes', '-'], value: { class: name } }];
    const { incidents } = together(add('malware'), add('spoofing'));
    expect(new Set(incidents?.['dark']?.causes?.map((cause) => cause.class))).toEqual(new Set(['tampering', 'malware', 'spoofing']));
  });

  test('add the same id to a list, and it is there once', () => {
    const add = [{ op: 'insert' as const, path: ['measures', 'signed', 'on', '-'], value: 'gateway' }];
    expect(together(add, add).measures?.['signed']?.on).toEqual(['lamp', 'gateway']);
  });

  test('add and take away in one list, by writing it whole, and both happen', () => {
    const { measures } = together(
      [{ op: 'set', path: ['measures', 'signed', 'functions'], value: [1, 23, 5] }],
      [{ op: 'set', path: ['measures', 'signed', 'functions'], value: [23] }],
    );
    expect(measures?.['signed']?.functions).toEqual([23, 5]);
  });

  test('take away the two last entries of a list that may not be empty, and one entry stays', () => {
    const start = sampleDocument();
    const backup = { title: 'Torch', status: 'implemented' as const, safetyFunction: { protects: ['fall', 'burn'] } };
    const path = ['measures', 'backup', 'safetyFunction', 'protects'];
    const { measures } = together([{ op: 'remove', path, value: 'fall' }], [{ op: 'remove', path, value: 'burn' }], { ...start, measures: { backup } });
    expect(measures?.['backup']?.safetyFunction?.protects).toHaveLength(1);
  });

  test('the one takes a statement away while the other edits it: it is gone as a whole', () => {
    const start = { ...sampleDocument(), serviceLevel: { decided: 2 as const, by: 'maker', because: 'x' } };
    expect(
      together([{ op: 'unset', path: ['serviceLevel'] }], [{ op: 'set', path: ['serviceLevel', 'because'], value: 'y' }], start).serviceLevel,
    ).toBeUndefined();
  });

  test('add two things under one name, and both are there under names of their own', () => {
    const add = (kind: string) => [{ op: 'set' as const, path: ['components', 'new'], value: { kind } }];
    const { components } = together(add('plc'), add('router'));
    expect(Object.keys(components ?? {})).toEqual(['gateway', 'lamp', 'new', 'new-2']);
    expect(new Set([components?.['new']?.kind, components?.['new-2']?.kind])).toEqual(new Set(['plc', 'router']));
  });

  test('write the rationale of one position, and there is one, whose place on the map is that of one of the two', () => {
    const write = (because: string, recoveryDifficulty: string, economicImpact: string) => [
      { op: 'set' as const, path: ['rationales', 'maker'], value: { because, concludes: { recoveryDifficulty, economicImpact } } },
    ];
    const { rationales } = together(write('Aki wrote', 'limited', 'serious'), write('Ben wrote', 'serious', 'limited'));
    expect(Object.keys(rationales ?? {})).toEqual(['resident', 'maker']);
    expect(['Aki wrote', 'Ben wrote']).toContain(rationales?.['maker']?.because);
    expect(['limited serious', 'serious limited']).toContain(Object.values(rationales?.['maker']?.concludes ?? {}).join(' '));
  });

  test('the one renames what the other edits, and both happen', () => {
    const { components, channels } = together(
      [{ op: 'rename', path: ['components', 'gateway'], value: 'hub' }],
      [{ op: 'set', path: ['components', 'gateway', 'layer'], value: 'fog' }],
    );
    expect(components?.['hub']).toMatchObject({ layer: 'fog', zone: 'home' });
    expect(components?.['gateway']).toBeUndefined();
    expect(channels?.['radio']?.between).toEqual(['hub', 'lamp']);
  });

  test('the one removes an entity that the other edits: it is gone, and nothing of it is left', () => {
    const { components } = together(
      [{ op: 'unset', path: ['components', 'gateway'] }],
      [
        { op: 'set', path: ['components', 'gateway', 'layer'], value: 'fog' },
        { op: 'set', path: ['components', 'gateway', 'traits', 'moves'], value: true },
      ],
    );
    expect(Object.keys(components ?? {})).toEqual(['lamp']);
  });

  test("the one takes a party's consequence away while the other rates it: the new rating stands", () => {
    const { incidents } = together(
      [{ op: 'unset', path: ['incidents', 'dark', 'consequences', 'resident'] }],
      [{ op: 'set', path: ['incidents', 'dark', 'consequences', 'resident', 'trust'], value: 'critical' }],
    );
    expect(incidents?.['dark']?.consequences).toEqual({ resident: { trust: 'critical' } });
  });

  test('move one thing on the diagram, and one of the two places stands whole', () => {
    const move = (x: number) => [{ op: 'set' as const, path: ['layout', 'positions', 'gateway'], value: { x, y: x } }];
    const place = together(move(10), move(20)).layout?.positions?.['gateway'];
    expect(place?.x).toBe(place?.y);
  });

  test('begin the first entity of a collection each, and both are there', () => {
    const { hazards } = together(
      [{ op: 'set', path: ['hazards', 'heat'], value: { title: 'Heat', situation: 'Near it', harm: 'Burn' } }],
      [{ op: 'set', path: ['hazards', 'glare'], value: { title: 'Glare', situation: 'At night', harm: 'Fall' } }],
    );
    expect(new Set(Object.keys(hazards ?? {}))).toEqual(new Set(['heat', 'glare']));
  });

  test('a name given twice is settled by giving one of them a name of its own', () => {
    const base = liveSample();
    const other = copyOf(base, 5);
    for (const [doc, kind] of [
      [base, 'plc'],
      [other, 'router'],
    ] as const)
      edit(doc, kind, { op: 'set', path: ['components', 'new'], value: { kind } });
    exchange(base, other);
    expect(fromLive(base).findings).toMatchObject([{ code: 'live.same-id', severity: 'warning', path: ['components', 'new-2'] }]);
    edit(base, 'aki', { op: 'rename', path: ['components', 'new-2'], value: 'second' });
    expect(fromLive(base).findings).toEqual([]);
    expect(Object.keys(fromLive(base).document.components ?? {})).toEqual(['gateway', 'lamp', 'new', 'second']);
  });
});
