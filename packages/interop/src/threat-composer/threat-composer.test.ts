import { builtinCatalog } from '@anshin/catalog';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../importer.ts';
import { describeImporterContract } from '../importer.contract.ts';
import { LOCKER, THREAT_COMPOSER_SAMPLES } from './samples.contract.ts';
import { threatComposer } from './threat-composer.ts';

describeImporterContract(threatComposer, THREAT_COMPOSER_SAMPLES);

const read = (value: unknown): Promise<ImportResult> =>
  threatComposer.read({ name: 'locker.tc.json', bytes: strToU8(JSON.stringify(value)) }, { catalog: builtinCatalog() });

describe('a Threat Composer file', () => {
  it('becomes one component for the system, and says that its parts are missing', async () => {
    const { document, findings } = await read(LOCKER);
    expect(document?.components).toMatchObject({ 'parcel-locker': { name: 'Parcel locker' } });
    expect(findings.find(({ code }) => code === 'threat-composer.one-component')?.severity).toBe('warning');
  });

  it('takes each statement over with its class, short title and whole wording', async () => {
    const { document } = await read(LOCKER);
    expect(Object.values(document?.threats ?? {})).toEqual([
      { at: 'parcel-locker', class: 'spoofing', title: 'open the locker', because: LOCKER.threats[0]?.statement },
      { at: 'parcel-locker', class: 'informationDisclosure', title: 'reads the display', because: 'A neighbour – reads the display – parcels' },
      { at: 'parcel-locker', class: 'denialOfService', title: 'The locker is flooded with requests.' },
    ]);
  });

  it('makes what is impacted the assets of the system, each once', async () => {
    const { document } = await read(LOCKER);
    expect(Object.values(document?.assets ?? {}).map(({ name, heldBy }) => [name, heldBy])).toEqual([
      ['parcels', ['parcel-locker']],
      ['Access codes', ['parcel-locker']],
    ]);
  });

  it('links mitigations to their threats, leaves out what will not be done, and tells it', async () => {
    const { document, findings } = await read(LOCKER);
    expect(Object.values(document?.measures ?? {})).toEqual([
      { title: 'Codes are valid once.', status: 'implemented', on: ['parcel-locker'], treats: [{ threat: 'open-the-locker' }] },
      { title: 'Attempts are limited.', status: 'planned', on: ['parcel-locker'], treats: [{ threat: 'open-the-locker' }] },
    ]);
    const told = Object.fromEntries(findings.map(({ code, params }) => [code, params['count']]));
    expect(told).toMatchObject({ 'import.left-control': 1, 'import.dangling-links': 1, 'import.said-done': 1 });
  });

  it('notes assumptions as what is given, and tells pictures and metadata once per kind', async () => {
    const { document, findings } = await read(LOCKER);
    expect(document?.scope?.baseline?.note).toBe('- The building is locked at night.');
    expect(findings.filter(({ code }) => code === 'import.unplaced').map(({ params }) => params['count'])).toEqual([1]);
    expect(findings.filter(({ code }) => code === 'import.unplaced-field').map(({ params }) => params['field'])).toEqual([
      'assumptionLinks',
      'mitigations.Comments',
      'threats.Priority',
      'threats.STRIDE[1…]',
      'threats[].tags',
    ]);
  });

  it('keeps the file', async () => {
    expect(JSON.parse((await read(LOCKER)).document?.foreign?.['threat-composer']?.content ?? '')).toEqual(LOCKER);
  });

  it('refuses JSON of another sort', async () => {
    expect((await read({ schema: 1 })).findings.map(({ code }) => code)).toEqual(['import.not-this-format']);
  });

  it('lives with fields of a wrong type', async () => {
    const { document } = await read({
      schema: 1,
      applicationInfo: [],
      threats: [null, 3, { id: {}, metadata: 'x', impactedAssets: 'y' }],
      mitigations: {},
      mitigationLinks: [[]],
    });
    expect(Object.keys(document?.threats ?? {})).toHaveLength(3);
  });
});
