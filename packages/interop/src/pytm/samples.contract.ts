import { strToU8 } from 'fflate';
import type { ImportSample } from '../importer.contract.ts';

const unset = {
  description: '',
  inScope: true,
  inBoundary: null,
  controls: { isHardened: false, isEncrypted: false },
  levels: [0],
  port: -1,
  minTLSVersion: 'TLSVersion.NONE',
  severity: 0,
};

/** A small model of a heating, as pytm writes one. */
export const HEATING = {
  name: 'Heating',
  description: 'A heating that is set from afar.',
  onDuplicates: 'Action.NO_ACTION',
  isOrdered: true,
  assumptions: ['The boiler has its own cut-off.', { name: 'Router', description: 'is patched' }],
  actors: [{ ...unset, __class__: 'Actor', name: 'Resident', inBoundary: 'Home', isAdmin: true }],
  assets: [
    { ...unset, __class__: 'Server', name: 'Home gateway', inBoundary: 'Home', controls: { isHardened: true } },
    { ...unset, __class__: 'Datastore', name: 'History', inBoundary: 'Provider cloud', storesPII: true, inScope: false },
    { ...unset, __class__: 'Lambda', name: 'Scheduler', inBoundary: 'Provider cloud' },
  ],
  elements: [{ ...unset, __class__: 'Actor', name: 'Resident', inBoundary: 'Home', isAdmin: true }],
  boundaries: [
    { ...unset, name: 'Provider cloud', inBoundary: 'Internet' },
    { ...unset, name: 'Home' },
    { ...unset, name: 'Internet' },
  ],
  data: [
    { name: 'Set point', description: 'What the rooms shall have', classification: 'Classification.RESTRICTED', isPII: false, processedBy: ['Scheduler'] },
    { name: 'Presence', isPII: true },
  ],
  flows: [
    { ...unset, name: 'Set', source: 'Resident', sink: 'Home gateway', protocol: 'Bluetooth', data: ['Set point'], order: 1 },
    {
      ...unset,
      name: 'Report',
      source: 'Home gateway',
      sink: 'Scheduler',
      protocol: 'MQTT',
      dstPort: 8883,
      data: 'Presence',
      controls: { isEncrypted: true, authenticatesDestination: true },
    },
    { ...unset, name: 'Keep', source: 'Scheduler', sink: 'History', protocol: '' },
    { ...unset, name: 'Lost', source: 'Scheduler', sink: 'Nowhere' },
  ],
  findings: [
    {
      id: '1',
      threat_id: 'X01',
      target: 'Report',
      description: 'Reports are flooded',
      details: 'Nobody counts them.',
      mitigations: 'Limit the rate.',
      severity: 'High',
      response: '',
    },
    { id: '2', threat_id: 'X02', target: 'Home gateway', description: 'Settings are altered', mitigations: 'Limit the rate.', response: 'mitigated' },
    { id: '3', threat_id: 'X03', target: 'Elsewhere', description: 'Something else', response: 'accepted for now' },
  ],
};

/** The heating as a file. */
export const PYTM_SAMPLES: readonly ImportSample[] = [{ name: 'heating.json', bytes: strToU8(JSON.stringify(HEATING)), components: 4 }];
