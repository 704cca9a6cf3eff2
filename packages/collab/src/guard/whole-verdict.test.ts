import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { PARTS } from '../plan/parts.ts';
import { livePart } from '../reading/live-parts.ts';
import { copyOf, liveSample } from '../testing/two-editors.contract.ts';
import { checkLive } from './check-live.ts';
import { UpdateGuard } from './update-guard.ts';

/** What a client that knows no rules does, as numbers that pick from what is there. */
type Blow = readonly [kind: number, map: number, key: number, value: unknown];

/** Values that fit somewhere, and values that fit nowhere. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('edge', 'plc', 'lamp', '2026-01-01', '', 'V', 5, true, null, [], {}, ['V', 'lamp'], { ja: 'あ', en: 'a' }, { x: 1, y: 2 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('map', 'text', 'named').map((kind) => ({ make: kind })),
);

const blow: fc.Arbitrary<Blow> = fc.tuple(fc.nat(9), fc.nat(1000), fc.nat(1000), value);

function mapsIn(doc: Y.Doc): Y.Map<unknown>[] {
  const inside = (map: Y.Map<unknown>): Y.Map<unknown>[] => [
    map,
    ...[...map.values()].flatMap((held) => (held instanceof Y.Map ? inside(held as Y.Map<unknown>) : [])),
  ];
  return PARTS.flatMap((part) => inside(livePart(doc, part)));
}

function made(value: unknown): unknown {
  const kind = typeof value === 'object' && value !== null && 'make' in value ? value.make : undefined;
  if (kind === 'map') return new Y.Map();
  if (kind === 'text') return new Y.Text('x');
  return kind === 'named'
    ? new Y.Map<unknown>([
        ['@id', 'made'],
        ['@order', 'V'],
        ['kind', 'plc'],
      ])
    : value;
}

/** Sets, takes away, moves a value to where another was, and now and then writes where the format has nothing. */
function strike(doc: Y.Doc, [kind, which, key, value]: Blow): void {
  const maps = mapsIn(doc);
  const map = maps[which % maps.length] as Y.Map<unknown>;
  const keys = [...map.keys()].sort();
  const old = keys[key % Math.max(1, keys.length)];
  if (kind <= 3 && old !== undefined) map.set(old, made(value));
  else if (kind <= 5 && old !== undefined) map.delete(old);
  else if (kind === 6 && old !== undefined) copyFrom(maps, map, old, key);
  else if (kind === 7) map.set(['666-0', 'layer', 'x/y', 'on/x', '@', '@id', '@order', 'description'][key % 8] ?? '', made(value));
  else if (kind === 8 && key % 4 === 0) doc.getMap('things').set('x', made(value));
}

/** The same key has a value that fits in another map of its kind. */
function copyFrom(maps: readonly Y.Map<unknown>[], map: Y.Map<unknown>, key: string, turn: number): void {
  const others = maps.filter((other) => other !== map && other.has(key) && !(other.get(key) instanceof Y.AbstractType));
  const other = others[turn % Math.max(1, others.length)];
  if (other !== undefined) map.set(key, other.get(key));
}

describe('the verdict on what an update touched', () => {
  test('is that of a check of the whole document, whatever clients send one after the other', () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(fc.array(blow, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }), (rounds) => {
        const doc = liveSample(sampleDocument());
        const guard = new UpdateGuard((copy) => Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc)));
        for (const [index, blows] of rounds.entries()) {
          const other = copyOf(doc, 100 + index);
          const updates: Uint8Array[] = [];
          other.on('update', (update: Uint8Array) => updates.push(update));
          other.transact(() => blows.forEach((each) => strike(other, each)));
          const update = updates.length === 0 ? new Uint8Array([0, 0]) : Y.mergeUpdates(updates);
          const { accepted } = guard.check(update);
          expect(accepted).toBe(checkLive(other).length === 0);
          verdicts[accepted ? 'accepted' : 'refused'] += 1;
          if (accepted) Y.applyUpdate(doc, update);
        }
      }),
      { numRuns: 200 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
  });
});
