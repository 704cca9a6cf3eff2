import { builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { type AnshinDocument, checkDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import type { Box } from '../sketch.ts';
import { arrange, outerZone } from './arrange.ts';

function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}

function within(inner: Box, outer: Box): boolean {
  return inner.x > outer.x && inner.y > outer.y && inner.x + inner.w < outer.x + outer.w && inner.y + inner.h < outer.y + outer.h;
}

/** Pairs of ids of a map. */
function pairs(boxes: ReadonlyMap<string, Box>): [string, string][] {
  const ids = [...boxes.keys()];
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));
}

function check(document: AnshinDocument): void {
  const { components, zones } = arrange(document);
  const isInside = (zone: string, outer: string): boolean => zone === outer || ((up) => up !== undefined && isInside(up, outer))(outerZone(document, zone));
  for (const [one, other] of pairs(components)) expect(overlap(components.get(one) as Box, components.get(other) as Box), `${one} and ${other}`).toBe(false);
  for (const [one, other] of pairs(zones)) {
    if (!isInside(one, other) && !isInside(other, one)) expect(overlap(zones.get(one) as Box, zones.get(other) as Box), `${one} and ${other}`).toBe(false);
  }
  for (const [zone, box] of zones) {
    const outer = outerZone(document, zone);
    if (outer !== undefined) expect(within(box, zones.get(outer) as Box), `${zone} in ${outer}`).toBe(true);
    for (const [id, component] of components) {
      const own = document.components?.[id]?.zone;
      const belongs = own !== undefined && isInside(own, zone);
      expect(belongs ? within(component, box) : !overlap(component, box), `${id} and ${zone}`).toBe(true);
    }
  }
}

describe('the arrangement of a document without a layout', () => {
  it.each(builtinExamples().map(({ id }) => id))('puts each thing of %s into its own zone and nothing over another', async (id) => {
    const { layout: _, ...document } = checkDocument(JSON.parse((await builtinExampleJson(id)) ?? '')).document as AnshinDocument;
    check(document);
  });

  it('has room for zones that hold nothing, within others and alone', () => {
    const zones = { a: {}, b: { within: 'a' }, c: { within: 'b' }, d: { within: 'a' }, e: {}, f: { within: 'e' }, g: { within: 'd' }, h: {} };
    const document = {
      anshin: 1,
      id: 'x',
      title: 'x',
      zones: Object.fromEntries(Object.entries(zones).map(([id, zone]) => [id, { kind: 'office', ...zone }])),
      components: { one: { kind: 'sensor', zone: 'd' }, two: { kind: 'sensor' }, three: { kind: 'sensor', zone: 'h' } },
    } as AnshinDocument;
    check(document);
  });
});
