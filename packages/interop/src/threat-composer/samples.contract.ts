import { strToU8 } from 'fflate';
import type { ImportSample } from '../importer.contract.ts';

/** A small model of a locker. */
export const LOCKER = {
  schema: 1,
  applicationInfo: { name: 'Parcel locker', description: 'A locker that opens by a code.' },
  architecture: { image: 'data:image/png;base64,AAAA', description: 'A controller and a cloud service.' },
  dataflow: { description: '' },
  assumptions: [{ id: 'a1', numericId: 1, content: 'The building is locked at night.' }],
  mitigations: [
    { id: 'm1', numericId: 1, content: 'Codes are valid once.', status: 'mitigationResolved', metadata: [{ key: 'Comments', value: 'done in spring' }] },
    { id: 'm2', numericId: 2, content: 'Attempts are limited.', status: 'mitigationInProgress' },
    { id: 'm3', numericId: 3, content: 'Guard the locker.', status: 'mitigationResolvedWillNotAction' },
  ],
  assumptionLinks: [{ type: 'Threat', assumptionId: 'a1', linkedId: 't1' }],
  mitigationLinks: [
    { mitigationId: 'm1', linkedId: 't1' },
    { mitigationId: 'm2', linkedId: 't1' },
    { mitigationId: 'm3', linkedId: 't1' },
    { mitigationId: 'm2', linkedId: 'gone' },
  ],
  threats: [
    {
      id: 't1',
      numericId: 1,
      statement: 'A thief who guesses codes can open the locker, which leads to lost parcels.',
      threatAction: 'open the locker',
      impactedAssets: ['parcels', 'Access codes'],
      impactedGoal: ['integrity'],
      status: 'threatResolved',
      metadata: [
        { key: 'STRIDE', value: ['S', 'E'] },
        { key: 'Priority', value: 'High' },
      ],
      tags: ['theft'],
    },
    {
      id: 't2',
      numericId: 2,
      threatSource: 'A neighbour',
      threatAction: 'reads the display',
      impactedAssets: ['parcels'],
      status: 'threatResolvedNotUseful',
      metadata: [{ key: 'STRIDE', value: ['I'] }],
    },
    { id: 't3', numericId: 3, statement: 'The locker is flooded with requests.' },
  ],
};

/** The locker as a file. */
export const THREAT_COMPOSER_SAMPLES: readonly ImportSample[] = [{ name: 'locker.tc.json', bytes: strToU8(JSON.stringify(LOCKER)), components: 1 }];
