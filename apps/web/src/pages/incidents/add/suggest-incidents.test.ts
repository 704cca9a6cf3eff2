import { expect, test } from 'vitest';
import { builtinCatalog } from '@anshin/catalog';
import { suggestIncidents } from './suggest-incidents.ts';

const { kinds } = builtinCatalog();
const DOCUMENT = {
  components: { shutter: { kind: 'actuator', name: { ja: 'シャッター', en: 'Shutter' } }, cloud: { kind: 'cloudService' } },
  assets: { address: { kind: 'personalInformation' as const, heldBy: ['cloud'] }, firmware: { kind: 'software' as const } },
  hazards: { pinch: { title: 'Moving shutter', situation: 's', harm: 'h', at: ['shutter'] } },
};

test('hazards, acting components and sensitive information each suggest incidents with their causes', () => {
  const suggestions = suggestIncidents(DOCUMENT, kinds);
  expect(suggestions.map(({ id }) => id)).toEqual(['hazard/pinch', 'wrong/shutter', 'stop/shutter', 'leak/address']);
  expect(suggestions[1]?.incident).toEqual({
    title: { ja: 'シャッターが想定外に動く', en: 'Shutter acts in a way that nobody intended' },
    causes: [
      { at: 'shutter', class: 'tampering' },
      { at: 'shutter', class: 'unauthorisedAccess' },
    ],
  });
  expect(suggestions[3]?.incident).toMatchObject({ assets: ['address'], causes: [{ at: 'cloud', class: 'informationDisclosure' }] });
});

test('what the assessment has is not suggested again', () => {
  const incidents = Object.fromEntries(suggestIncidents(DOCUMENT, kinds).map(({ id, incident }) => [id, incident]));
  expect(suggestIncidents({ ...DOCUMENT, incidents }, kinds)).toEqual([]);
});
