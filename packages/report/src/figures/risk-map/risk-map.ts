import type { InForce, MapPlace } from '@anshin/engine';
import { rankOf } from '@anshin/model';
import type { Drawing, Point, Rect, Shape } from '../../drawing/drawing.ts';
import { plain } from '../../drawing/shapes.ts';
import { joined, say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import { ECONOMIC_LEVELS, RECOVERY_LEVELS } from '../../view/levels.ts';
import type { ReportView } from '../../view/report-view.ts';
import { levelGlyph } from './level-glyph.ts';
import { mapLegend } from './map-legend.ts';
import { type MapItem, mapItems } from './map-items.ts';
import { sealShapes } from './seal-shapes.ts';
import { spreadInCell } from './spread-in-cell.ts';

const CELL = { width: 206, height: 132 };
const LEFT = 162;
const TOP = 14;
const GRID = { width: CELL.width * 3, height: CELL.height * 3 };

/** The cell of a place: recovery difficulty to the right, economic impact upward. */
export function cellOf(place: MapPlace): Rect {
  return { x: LEFT + (rankOf(place.recoveryDifficulty) - 1) * CELL.width, y: TOP + (3 - rankOf(place.economicImpact)) * CELL.height, ...CELL };
}

/** Draws the risk map at one state of the switch: where each party stands, where limiting measures move it, what is still open, what is accepted. */
export function drawRiskMap(view: ReportView, state: InForce, id = 'map'): Drawing {
  const items = mapItems(view, state);
  const placed = placeItems(items);
  const legend = mapLegend(view, { x: LEFT + GRID.width + 28, y: TOP });
  return {
    id,
    width: LEFT + GRID.width + 28 + legend.width,
    height: Math.max(TOP + GRID.height + 82, legend.height + TOP),
    title: say('map.figure'),
    description: say('map.description', { parties: items.filter((item) => item.kind === 'token').length }),
    shapes: [...cellShapes(), ...axisShapes(), ...targetShapes(view), ...moveShapes(placed), ...placed.flatMap(itemShapes), ...legend.shapes],
  };
}

interface PlacedItem extends MapItem {
  readonly middle: Point;
  readonly room: number;
}

/** Gives every item its place; items that share a cell are spread over it. */
export function placeItems(items: readonly MapItem[]): PlacedItem[] {
  const cells = new Map<string, MapItem[]>();
  for (const item of items) {
    const key = `${item.place.recoveryDifficulty} ${item.place.economicImpact}`;
    cells.set(key, [...(cells.get(key) ?? []), item]);
  }
  return [...cells.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cell = cellOf(first.place);
    const { middles, room } = spreadInCell({ x: cell.x + 12, y: cell.y + 12, width: cell.width - 24, height: cell.height - 24 }, group.length);
    return group.map((item, index) => ({ ...item, middle: middles[index] ?? { x: cell.x, y: cell.y }, room }));
  });
}

function cellShapes(): Shape[] {
  return ECONOMIC_LEVELS.flatMap((economicImpact) =>
    RECOVERY_LEVELS.map((recoveryDifficulty): Shape => {
      const rank = Math.max(rankOf(recoveryDifficulty), rankOf(economicImpact));
      return { kind: 'rect', look: rank === 3 ? 'cell-critical' : rank === 2 ? 'cell-serious' : 'cell', ...cellOf({ recoveryDifficulty, economicImpact }) };
    }),
  );
}

function axisShapes(): Shape[] {
  const bottom = TOP + GRID.height;
  const shapes: Shape[] = [
    {
      kind: 'line',
      look: 'axis',
      arrow: true,
      points: [
        { x: LEFT, y: bottom + 38 },
        { x: LEFT + GRID.width, y: bottom + 38 },
      ],
    },
    {
      kind: 'line',
      look: 'axis',
      arrow: true,
      points: [
        { x: 46, y: bottom },
        { x: 46, y: TOP },
      ],
    },
    { kind: 'text', look: 'axis-text', x: LEFT, y: bottom + 42, width: GRID.width, height: 34, text: say('map.axis-recovery'), align: 'middle' },
    { kind: 'text', look: 'axis-text', x: 6, y: TOP, width: 34, height: GRID.height, text: say('map.axis-economic'), align: 'middle', turned: true },
  ];
  for (const [index, level] of RECOVERY_LEVELS.entries()) {
    const x = LEFT + index * CELL.width;
    shapes.push(...levelGlyph((index + 1) as 1 | 2 | 3, x + 14, bottom + 18), {
      kind: 'text',
      look: 'level-text',
      x: x + 26,
      y: bottom + 4,
      width: CELL.width - 30,
      height: 28,
      text: term('level', level),
    });
  }
  for (const [index, level] of ECONOMIC_LEVELS.entries()) {
    const y = TOP + (2 - index) * CELL.height + CELL.height / 2;
    shapes.push(...levelGlyph((index + 1) as 1 | 2 | 3, 66, y), {
      kind: 'text',
      look: 'level-text',
      x: 78,
      y: y - 18,
      width: LEFT - 80,
      height: 36,
      text: term('level', level),
    });
  }
  return shapes;
}

/** One outlined region for each distinct target, from the lower left. */
function targetShapes(view: ReportView): Shape[] {
  const groups = new Map<string, { readonly target: MapPlace; readonly tags: string[] }>();
  for (const position of view.positions) {
    if (position.target === null) continue;
    const key = `${position.target.recoveryDifficulty} ${position.target.economicImpact}`;
    const group = groups.get(key) ?? { target: position.target, tags: [] };
    group.tags.push(view.parties.get(position.stakeholder)?.tag ?? position.stakeholder);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ target, tags }, index): Shape[] => {
    const cell = cellOf(target);
    const inset = 3 + index * 5;
    const text = groups.size === 1 ? say('map.target') : joined([say('map.target'), plain([...new Set(tags)].join(' '))], plain(' '));
    return [
      {
        kind: 'rect',
        look: 'target',
        x: LEFT + inset,
        y: cell.y + inset,
        width: cell.x + CELL.width - LEFT - inset * 2,
        height: TOP + GRID.height - cell.y - inset * 2,
        radius: 8,
      },
      { kind: 'text', look: 'target-text', x: LEFT + inset + 9, y: cell.y + inset + 2, width: cell.x + CELL.width - LEFT - inset * 2 - 16, height: 30, text },
    ];
  });
}

/** Arrows from a token to its ghost. */
function moveShapes(placed: readonly PlacedItem[]): Shape[] {
  return placed.flatMap((ghost): Shape[] => {
    const token = placed.find((item) => item.kind === 'token' && item.position === ghost.position);
    if (ghost.kind !== 'ghost' || token === undefined) return [];
    const angle = Math.atan2(ghost.middle.y - token.middle.y, ghost.middle.x - token.middle.x);
    const from = { x: token.middle.x + Math.cos(angle) * token.room * 0.4, y: token.middle.y + Math.sin(angle) * token.room * 0.4 };
    const to = {
      x: ghost.middle.x - Math.cos(angle) * ghost.room * (ghost.isOpen ? 0.46 : 0.38),
      y: ghost.middle.y - Math.sin(angle) * ghost.room * (ghost.isOpen ? 0.46 : 0.38),
    };
    return [{ kind: 'line', look: 'move', party: token.colour, points: [from, to], arrow: true }];
  });
}

/** Below this room a tag is too small to read, and only the colour is left. */
const LEGIBLE = 30;

function itemShapes(item: PlacedItem): Shape[] {
  const { middle, room, colour: party } = item;
  const looks = { token: ['token', 'token-text'], ghost: ['ghost', 'ghost-text'], ring: [undefined, 'ring-text'] } as const;
  const [body, text] = looks[item.kind];
  const radius = room * (item.kind === 'token' ? 0.36 : 0.31);
  const shapes: Shape[] = [];
  if (item.isOpen) shapes.push({ kind: 'circle', look: 'ring', party, ...middle, radius: room * 0.44 });
  if (body !== undefined) shapes.push({ kind: 'circle', look: body, party, ...middle, radius });
  if (room >= LEGIBLE)
    shapes.push({ kind: 'text', look: text, party, x: middle.x - room / 2, y: middle.y - 10, width: room, height: 20, text: plain(item.tag), align: 'middle' });
  if (item.isAccepted) shapes.push(...sealShapes(middle.x + radius * 0.85, middle.y - radius * 0.85, Math.min(1, room / 48)));
  return shapes;
}
