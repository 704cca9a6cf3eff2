import { describe, expect, it } from 'vitest';
import type { Shape } from '../../drawing/drawing.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { largeDocument } from '../../testing/large-document.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { buildView } from '../../view/build-view.ts';
import { lineLook, protectionOf } from './channel-label.ts';
import { crossingOf } from './gates.ts';
import { drawSystem } from './system-diagram.ts';
import { shapeOf, systemGraph } from './system-graph.ts';
import { OVERVIEW_ABOVE } from './zone-overview.ts';

const flat = (shapes: readonly Shape[]): Exclude<Shape, { kind: 'group' }>[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));

describe('the system diagram', () => {
  it('draws every component and every channel once', async () => {
    const view = buildView(await exampleInput('emergency-dispatch'));
    const shapes = flat((await drawSystem(view)).shapes);
    for (const component of view.components.values())
      expect(shapes.filter((shape) => shape.kind === 'text' && shape.look === 'node-name' && shape.text === component.name).length).toBe(1);
    const lines = shapes.filter(
      (shape) => shape.kind === 'line' && ['wired', 'radio', 'removable'].includes(shape.look) && shape.points.length > 1 && shape.points[0]?.x !== undefined,
    );
    expect(lines.length).toBeGreaterThanOrEqual(view.channels.size);
  });

  it('puts what one party answers for inside a zone on one ground, and marks what nobody answers for', async () => {
    const view = buildView(inputOf(smallDocument()));
    const graph = systemGraph(view);
    expect(graph.containers.map((container) => container.id)).toEqual(['zone home', 'ground maker home', 'ground resident home']);
    const shapes = flat((await drawSystem(view)).shapes);
    expect(shapes.filter((shape) => shape.look === 'tag-gap')).toHaveLength(1);
    expect(shapes.filter((shape) => shape.look === 'ground-gap').length).toBeGreaterThanOrEqual(1);
  });

  it('draws a gate where a channel leaves a zone, and a diamond where responsibility changes', async () => {
    const shapes = flat((await drawSystem(buildView(inputOf(smallDocument())))).shapes);
    const legend = 1;
    expect(shapes.filter((shape) => shape.look === 'gate-party').length - legend).toBe(1);
    expect(shapes.filter((shape) => shape.look === 'gate').length / 2 - legend).toBe(1);
  });

  it('tells media apart by the style of the line, and protection by a lock', () => {
    expect([lineLook('ethernet'), lineLook('zigbee'), lineLook('removableMedia')]).toEqual(['wired', 'radio', 'removable']);
    const channel = { between: ['a', 'b'] as [string, string], medium: 'wifi' as const };
    expect(protectionOf(channel)).toBe('none');
    expect(protectionOf({ ...channel, protection: { encrypted: true } })).toBe('part');
    expect(protectionOf({ ...channel, protection: { encrypted: true, authenticated: true, integrity: true } })).toBe('full');
  });

  it('draws people as circles, stores as cylinders and networks as pills', async () => {
    const view = buildView(await exampleInput('emergency-dispatch'));
    const shape = (id: string): string | undefined => {
      const component = view.components.get(id);
      return component === undefined ? undefined : shapeOf(component);
    };
    expect([shape('field-staff'), shape('personal-data-server'), shape('internet'), shape('home-gateway')]).toEqual(['person', 'store', 'net', 'box']);
  });

  it('keeps components where a person put them', async () => {
    const input = await exampleInput('window-shutter');
    const positions = input.document.layout?.positions ?? {};
    const shapes = flat((await drawSystem(buildView(input))).shapes);
    const at = (name: string): number =>
      shapes.flatMap((shape) => (shape.kind === 'text' && shape.look === 'node-name' && shape.text.en === name ? [shape.x] : []))[0] ?? Number.NaN;
    expect(at('PCC system') - at('Cloud service')).toBe((positions.pcc?.x ?? 0) - (positions.cloud?.x ?? 0));
  });

  it('shows a large system zone by zone', async () => {
    const view = buildView(inputOf(largeDocument(OVERVIEW_ABOVE + 1)));
    const drawing = await drawSystem(view);
    expect(flat(drawing.shapes).filter((shape) => shape.look === 'zone')).toHaveLength(8);
    expect(drawing.title.en).toBe('Zones of the system');
  });
});

describe('crossingOf', () => {
  const rect = { x: 100, y: 0, width: 100, height: 100 };

  it('finds where a line enters a rectangle', () => {
    expect(
      crossingOf(
        [
          { x: 0, y: 50 },
          { x: 150, y: 50 },
        ],
        rect,
      ),
    ).toEqual({ x: 100, y: 50, isAcross: true });
    expect(
      crossingOf(
        [
          { x: 150, y: 50 },
          { x: 150, y: 300 },
        ],
        rect,
      ),
    ).toEqual({ x: 150, y: 100, isAcross: false });
  });

  it('finds none where a line stays outside', () => {
    expect(
      crossingOf(
        [
          { x: 0, y: 150 },
          { x: 300, y: 150 },
        ],
        rect,
      ),
    ).toBeUndefined();
  });
});
