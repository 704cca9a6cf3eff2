import type { AnshinDocument } from '@anshin/model';

/** A system of many components in a ring of zones, each with a sensor's or a gateway's threats. */
export function largeDocument(components: number): AnshinDocument {
  const ids = Array.from({ length: components }, (_, index) => index);
  return {
    anshin: 1,
    id: 'large',
    title: 'Large',
    frameworks: ['iot-ssf'],
    stakeholders: { maker: { name: 'Maker', role: 'provider' } },
    zones: Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`z${index}`, { kind: 'plant' as const }])),
    components: Object.fromEntries(
      ids.map((index) => [`c${index}`, { kind: index % 2 === 0 ? 'homeGateway' : 'sensor', zone: `z${index % 8}`, accountable: 'maker' }]),
    ),
    channels: Object.fromEntries(
      ids.slice(1).map((index) => [`k${index}`, { between: [`c${index}`, `c${Math.floor(index / 2)}`] as [string, string], medium: 'wifi' as const }]),
    ),
  };
}
