import { applyEdit, fromLive, toLive } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { partOf } from '../model/part.ts';
import { copiedParts, partsFrom, pasteParts } from './clipboard.ts';
import { connectEdit, likelyMedia } from './connect.ts';
import { removalEdits } from './removal.ts';

const document: AnshinDocument = {
  anshin: 1,
  id: 'one',
  title: 'One',
  stakeholders: { maker: { name: 'Maker', role: 'provider' } },
  zones: { home: { kind: 'premises' }, room: { kind: 'premises', within: 'home' } },
  components: { gw: { kind: 'homeGateway', zone: 'room', accountable: 'maker' }, lamp: { kind: 'actuator', zone: 'room' }, cloud: { kind: 'cloudService' } },
  channels: { up: { between: ['gw', 'cloud'], medium: 'ethernet' }, radio: { between: ['gw', 'lamp'], medium: 'zigbee' } },
  flows: {
    f: {
      steps: { s1: { from: 'cloud', to: 'gw' }, s2: { from: 'gw', to: 'lamp', after: ['s1'] }, s3: { from: 'lamp', to: 'cloud', via: ['gw'], after: ['s2'] } },
    },
  },
  assets: { order: { kind: 'controlSignal', heldBy: ['gw', 'cloud'] } },
  incidents: {
    dark: {
      title: 'Dark',
      causes: [
        { at: 'radio', class: 'tampering' },
        { at: 'cloud', class: 'tampering' },
      ],
    },
  },
  layout: { positions: { gw: { x: 0, y: 0 }, lamp: { x: 200, y: 0 } } },
};

/** The document after edits, by the way that live edits really go. */
function after(of: AnshinDocument, edits: Parameters<typeof applyEdit>[1]): AnshinDocument {
  const doc = new Y.Doc();
  toLive(of, doc);
  const result = applyEdit(doc, edits, 'me');
  expect(result.findings).toEqual([]);
  return fromLive(doc).document;
}

describe('taking away', () => {
  test('a component takes its channels, steps and mentions along, and leaves judgements', () => {
    const left = after(document, removalEdits(document, { components: ['gw'], channels: [], zones: [] }));
    expect(Object.keys(left.components ?? {})).toEqual(['lamp', 'cloud']);
    expect(Object.keys(left.channels ?? {})).toEqual([]);
    expect(left.flows?.['f']?.steps).toEqual({ s3: { from: 'lamp', to: 'cloud' } });
    expect(left.assets?.['order']?.heldBy).toEqual(['cloud']);
    expect(left.incidents?.['dark']?.causes).toHaveLength(2);
    expect(left.incidents?.['dark']?.causes?.find(({ at }) => at === 'radio')).toBeUndefined();
    expect(left.layout?.positions).toEqual({ lamp: { x: 200, y: 0 } });
  });

  test('a step in the middle is bridged by those that waited for it', () => {
    const left = after(document, removalEdits(document, { components: ['lamp'], channels: [], zones: [] }));
    expect(Object.keys(left.flows?.['f']?.steps ?? {})).toEqual(['s1']);
  });

  test('a zone leaves what lies in it in the one around it', () => {
    const left = after(document, removalEdits(document, { components: [], channels: [], zones: ['room'] }));
    expect(left.components?.['gw']?.zone).toBe('home');
    expect(Object.keys(left.zones ?? {})).toEqual(['home']);
  });
});

describe('the clipboard', () => {
  const rects = new Map([
    ['gw', { x: 0, y: 0, width: 168, height: 74 }],
    ['lamp', { x: 200, y: 0, width: 168, height: 74 }],
  ]);
  const parts = copiedParts(document, { components: ['gw', 'lamp'], zones: [] }, rects);

  test('takes the channels between what is copied', () => {
    expect(Object.keys(parts.channels)).toEqual(['radio']);
    expect(partsFrom(JSON.stringify(parts))).toEqual(parts);
  });

  test('pastes into the same assessment under free ids, in the same zone, connected as before', () => {
    const pasted = after(document, pasteParts(document, parts, { x: 500, y: 500 }).edits);
    expect(Object.keys(pasted.components ?? {}).sort()).toEqual(['cloud', 'gw', 'gw-2', 'lamp', 'lamp-2']);
    expect(pasted.components?.['gw-2']).toEqual(document.components?.['gw']);
    expect(pasted.channels?.['radio-2']?.between).toEqual(['gw-2', 'lamp-2']);
  });

  test('leaves out parties and zones that another assessment does not have', () => {
    const other: AnshinDocument = { anshin: 1, id: 'two', title: 'Two', zones: { room: { kind: 'office' } } };
    const pasted = after(other, pasteParts(other, parts, { x: 0, y: 0 }).edits);
    expect(pasted.components?.['gw']).toEqual({ kind: 'homeGateway' });
  });

  test.each([
    '',
    'hello',
    '{"anshinParts":1}',
    '{"anshinParts":1,"assessment":"x","components":{"a":{"kind":1}},"channels":{},"zones":{},"positions":{}}',
    '{"anshinParts"',
  ])('reads no parts from %j', (text) => expect(partsFrom(text)).toBeUndefined());
});

describe('a new channel', () => {
  test('is carried by what both ends can talk over, by hand for people', () => {
    const gateway = partOf('g', { kind: 'x', interfaces: ['ethernet', 'zigbee'] }, undefined);
    const lamp = partOf('l', { kind: 'x', interfaces: ['zigbee'] }, undefined);
    expect(likelyMedia(gateway, lamp)).toEqual(['zigbee', 'ethernet']);
    expect(likelyMedia(gateway, partOf('p', { kind: 'person', traits: { person: true } }, undefined))).toEqual(['human']);
    expect(likelyMedia(partOf('a', { kind: 'x' }, undefined), partOf('b', { kind: 'x' }, undefined))).toEqual(['ethernet']);
  });

  test('has a free readable id', () => {
    expect(connectEdit('gw', 'lamp', 'zigbee', { 'gw-lamp': {} }).id).toBe('gw-lamp-2');
  });
});
