import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { prepareRun } from '../assess.ts';
import { TEST_DAY, exampleDocument, testCatalog } from '../testing/test-catalog.ts';
import { components, tinyDocument } from '../testing/tiny-document.contract.ts';
import type { DeviceProfile } from './device-profile.ts';
import { listDeviceProfiles } from './list-device-profiles.ts';

const profilesOf = (document: AnshinDocument): DeviceProfile[] => listDeviceProfiles(prepareRun(document, testCatalog(), { now: TEST_DAY }));
const certaintyOf = (profile: DeviceProfile | undefined, number: string) => profile?.properties.find((entry) => entry.property.number === number)?.certainty;

describe('the EMB3D profile of a component', () => {
  it('is given for embedded devices, not for servers, networks, office terminals and people', () => {
    const document = tinyDocument({
      components: components({ cam: 'camera', cloud: 'cloudService', net: 'network', pc: 'officePc', plc: 'plc', user: 'person' }),
    });
    expect(profilesOf(document).map((profile) => profile.component)).toEqual(['cam', 'plc']);
  });

  it('says what the model implies, what is usual and what must be asked', () => {
    const [camera] = profilesOf(tinyDocument({ components: components({ cam: 'camera' }) }));
    expect(certaintyOf(camera, 'PID-27')).toBe('implied');
    expect(certaintyOf(camera, 'PID-311')).toBe('usual');
    expect(certaintyOf(camera, 'PID-272')).toBe('ask');
    expect(certaintyOf(camera, 'PID-26')).toBeUndefined();
  });

  it('follows the departures that a component states', () => {
    const [lamp] = profilesOf(tinyDocument({ components: { lamp: { kind: 'homeAppliance', traits: { updatable: false } } } }));
    expect([certaintyOf(lamp, 'PID-26'), certaintyOf(lamp, 'PID-27'), certaintyOf(lamp, 'PID-272')]).toEqual(['usual', undefined, undefined]);
  });

  it('lists each threat once, with its properties and the surest of their certainties', () => {
    for (const profile of profilesOf(tinyDocument({ components: components({ gw: 'homeGateway' }) }))) {
      expect(new Set(profile.threats.map((entry) => entry.threat.number)).size).toBe(profile.threats.length);
      for (const entry of profile.threats) {
        const own = entry.properties.map((number) => certaintyOf(profile, number));
        expect(own).toContain(entry.certainty);
        if (own.includes('implied')) expect(entry.certainty).toBe('implied');
        if (entry.certainty === 'ask') expect(new Set(own)).toEqual(new Set(['ask']));
      }
    }
  });

  it('names the derived threats that correspond, at the component and at its channels', async () => {
    const document = await exampleDocument('window-shutter');
    const edge = profilesOf(document).find((profile) => profile.component === 'edge');
    const derived = (number: string) => edge?.threats.find((entry) => entry.threat.number === number)?.derived;
    expect(derived('TID-111')).toContain('rule.gateway-storage-malware@edge');
    expect(edge?.threats.flatMap((entry) => entry.derived).some((threat) => threat.endsWith('@edge-wireless'))).toBe(true);
    expect(derived('TID-101')).toEqual([]);
  });

  it('does not depend on the names of components', () => {
    const numbers = (id: string) => profilesOf(tinyDocument({ components: { [id]: { kind: 'robot' } } }))[0]?.properties.map((entry) => entry.property.number);
    expect(numbers('a')).toEqual(numbers('zz'));
  });
});
