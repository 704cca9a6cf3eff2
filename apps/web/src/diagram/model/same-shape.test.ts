import { builtinCatalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { isSameShape } from './same-shape.ts';
import { systemOf } from './system.ts';

type Parts = Pick<AnshinDocument, 'components' | 'channels' | 'zones'>;
const kinds = new Map(builtinCatalog().kinds.map((entry) => [entry.kind, entry]));
const PARTS = {
  zones: { home: { kind: 'premises' }, room: { kind: 'premises', within: 'home' } },
  components: { router: { kind: 'router', zone: 'home' }, sensor: { kind: 'sensor', accountable: 'maker' } },
  channels: { c: { between: ['router', 'sensor'], medium: 'wifi' } },
} as const satisfies Parts;
const isSame = (change: Parts): boolean => isSameShape(systemOf(PARTS, kinds), systemOf({ ...PARTS, ...change }, kinds));

describe('the picture of a system', () => {
  it('stays when a name, a medium or a purpose is another', () => {
    expect(isSame({})).toBe(true);
    expect(isSame({ components: { ...PARTS.components, router: { ...PARTS.components.router, name: 'Router', purpose: 'Joins' } } })).toBe(true);
    expect(isSame({ channels: { c: { ...PARTS.channels.c, medium: 'ethernet' } } })).toBe(true);
    expect(isSame({ zones: { ...PARTS.zones, home: { kind: 'premises', name: 'Home' } } })).toBe(true);
  });

  it.each<[string, Parts]>([
    ['a component comes', { components: { ...PARTS.components, lamp: { kind: 'sensor' } } }],
    ['a component goes', { components: { router: PARTS.components.router }, channels: {} }],
    ['its zone is another', { components: { ...PARTS.components, router: { kind: 'router' } } }],
    ['somebody else answers', { components: { ...PARTS.components, sensor: { kind: 'sensor', accountable: 'owner' } } }],
    ['its kind is drawn otherwise', { components: { ...PARTS.components, sensor: { ...PARTS.components.sensor, kind: 'dataServer' } } }],
    ['a channel turns round', { channels: { c: { ...PARTS.channels.c, between: ['sensor', 'router'] } } }],
    ['a zone lies elsewhere', { zones: { home: { kind: 'premises' }, room: { kind: 'premises' } } }],
  ])('is another when %s', (_what, change) => {
    expect(isSame(change)).toBe(false);
  });
});
