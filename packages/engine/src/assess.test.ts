import { digestDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { AssessOptions } from './run.ts';
import { soundDocument } from './testing/sound-document.contract.ts';
import { exampleDocument, testCatalog } from './testing/test-catalog.ts';
import { TEST_DAY } from './testing/test-day.ts';

const assessed = (parts: Partial<ReturnType<typeof soundDocument>> = {}, options: Partial<AssessOptions> = {}) =>
  assess({ ...soundDocument(), ...parts }, testCatalog(), { now: TEST_DAY, ...options });

describe('an assessment', () => {
  it('says what was assessed: id, title, digest of the content, and the guidelines with their editions', () => {
    const { assessment, frameworks, version } = assessed({ frameworks: ['ipa-reliability', 'iot-ssf'] });
    expect([version, assessment.id, assessment.title, assessment.digest]).toEqual([
      1,
      'sound',
      { ja: '見本', en: 'Sound' },
      digestDocument({ ...soundDocument(), frameworks: ['ipa-reliability', 'iot-ssf'] }),
    ]);
    expect(frameworks.map(({ id }) => id)).toEqual(['iot-ssf', 'ipa-reliability']);
    expect(frameworks.every(({ edition }) => edition.length > 0)).toBe(true);
  });

  it('follows the IoT-SSF where no guideline is named', () => {
    expect(assessed({ frameworks: [] }).frameworks.map(({ id }) => id)).toEqual(['iot-ssf']);
  });

  it('speaks of a service level for the smart-home guideline only, and of functions for the IPA guide only', () => {
    const components = { net: { kind: 'network' }, hub: { kind: 'homeGateway' }, lamp: { kind: 'homeAppliance' } };
    const parts = (...frameworks: NonNullable<ReturnType<typeof soundDocument>['frameworks']>) => {
      const { serviceLevel, functions } = assessed({ frameworks, components });
      return [serviceLevel?.effective ?? null, functions.length > 0];
    };
    expect([parts('iot-ssf'), parts('ccds-smart-home'), parts('ipa-reliability')]).toEqual([
      [null, false],
      [2, false],
      [null, true],
    ]);
  });

  it('does not depend on where things stand on the diagram', () => {
    expect(assessed({ layout: { positions: { lamp: { x: 1, y: 2 } } } })).toEqual(assessed());
  });

  it('lists the steps of the procedure in order', () => {
    expect(assessed().steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('the assumptions', () => {
  it('are told in both languages, each once', () => {
    const { assumptions } = assessed();
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
    for (const { id, text } of assumptions) expect([text.ja.length > 5, text.en.length > 5], id).toEqual([true, true]);
  });

  it('name the premise of scores after measures only where there are such scores', async () => {
    const shutter = await exampleDocument('scheduled-shutter');
    const premise = (measures: typeof shutter.measures) =>
      assess({ ...shutter, measures: measures ?? {} }, testCatalog(), { now: TEST_DAY }).assumptions.some(({ id }) => id === 'after-scores-premise');
    expect([premise(shutter.measures), premise({})]).toEqual([true, false]);
  });

  it('include those of the scoring methods in use, and of no other', () => {
    const ofCrss = (vectors: string[]) => {
      const { assumptions } = assess({ ...soundDocument(), threats: { t: { title: 'T', vectors } } }, { ...testCatalog(), rules: [] }, { now: TEST_DAY });
      return assumptions.some(({ id }) => id.startsWith('assumption.crss.'));
    };
    expect([ofCrss(['CRSS:1.0/AV:L/AC:L/Au:S/C:C/I:C/A:C']), ofCrss([])]).toEqual([true, false]);
  });
});
