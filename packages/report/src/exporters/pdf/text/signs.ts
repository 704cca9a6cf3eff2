import type { MapPlace } from '@anshin/engine';
import { rankOf } from '@anshin/model';
import { COLOURS, partyColour } from '../../../drawing/looks/colours.ts';
import { circlePath, roundedPath } from '../figures/outlines.ts';
import { number } from '../file/pdf-value.ts';
import { type Page, rgb } from '../layout/page.ts';
import type { MarkShape, MiniMapInline } from '../../../tree/inline.ts';
import type { Sign } from './atom.ts';

/** How a sign is painted: the colour of its rim, and how much of it is filled. */
interface Dot {
  readonly rim: string;
  readonly fill: string;
  readonly part: 'none' | 'half' | 'all';
}

const LEVELS: Readonly<Record<1 | 2 | 3, Dot>> = {
  1: { rim: COLOURS.limited.light, fill: COLOURS.sheet.light, part: 'none' },
  2: { rim: COLOURS.serious.light, fill: COLOURS.seriousFill.light, part: 'half' },
  3: { rim: COLOURS.critical.light, fill: COLOURS.criticalFill.light, part: 'all' },
};

/** The sign of a level by its rank: hollow, half, full. */
export function levelSign(rank: 1 | 2 | 3, size: number): Sign {
  return dotSign(LEVELS[rank], size);
}

/** The sign of a state. */
export function markSign(shape: MarkShape, size: number): Sign {
  const rim = COLOURS.muted.light;
  switch (shape) {
    case 'off':
      return { height: size, draw: (page, x, y) => page.rule(x, y - size * 0.36, size * 0.72, rim, size * 0.1) };
    case 'gap':
      return { height: size, draw: (page, x, y) => diamond(page, x + size * 0.38, y - size * 0.36, size * 0.42) };
    case 'done':
      return dotSign({ rim: COLOURS.done.light, fill: COLOURS.done.light, part: 'all' }, size);
    case 'part':
      return dotSign({ rim, fill: rim, part: 'half' }, size);
    case 'open':
    case 'none':
      return dotSign({ rim: shape === 'none' ? COLOURS.faint.light : rim, fill: COLOURS.sheet.light, part: 'none' }, size, shape === 'none');
  }
}

/** The sign in a cell of a matrix. */
export function matrixSign(mark: 'open' | 'part' | 'done', size: number): Sign {
  if (mark === 'done') return dotSign({ rim: COLOURS.done.light, fill: COLOURS.done.light, part: 'all' }, size);
  if (mark === 'part') return dotSign({ rim: COLOURS.serious.light, fill: COLOURS.seriousFill.light, part: 'half' }, size);
  return dotSign({ rim: COLOURS.critical.light, fill: COLOURS.sheet.light, part: 'none' }, size);
}

/** Operators of signs around the origin, by what they look like: the same thousands of times. */
const DRAWN = new Map<string, string>();
/** Sizes vary from table to table; what piles up in a long-lived process is let go. */
const MOST_DRAWN = 2_000;

function drawn(key: string, make: () => string): string {
  const known = DRAWN.get(key) ?? make();
  if (DRAWN.size >= MOST_DRAWN) DRAWN.clear();
  DRAWN.set(key, known);
  return known;
}

function dotSign(dot: Dot, size: number, isDotted = false): Sign {
  const radius = size * 0.34;
  const operators = drawn(`${dot.rim}${dot.fill}${dot.part}${size}${isDotted}`, () => dotOperators(dot, size, radius, isDotted));
  return { height: size, draw: (page, x, y) => page.raw(`q 1 0 0 1 ${number(x + radius + 0.5)} ${number(page.height - y + size * 0.36)} cm ${operators} Q`) };
}

function dotOperators(dot: Dot, size: number, radius: number, isDotted: boolean): string {
  const ground = `${rgb(dot.part === 'all' ? dot.fill : COLOURS.sheet.light)} rg ${rgb(dot.rim)} RG ${number(size * 0.11)} w`;
  const rim = `${ground} ${isDotted ? '[0.6 1.1] 0 d ' : ''}${circlePath(0, 0, radius)} B`;
  if (dot.part !== 'half') return rim;
  const half = `${number(-radius)} ${number(-radius)} ${number(radius)} ${number(radius * 2)} re W n`;
  return `${rim} ${rgb(dot.fill)} rg ${half} ${circlePath(0, 0, radius - size * 0.05)} f`;
}

function diamond(page: Page, x: number, y: number, half: number): void {
  const middle = page.height - y;
  page.fill(COLOURS.criticalFill.light);
  page.raw(
    `${number(x - half)} ${number(middle)} m ${number(x)} ${number(middle + half)} l ${number(x + half)} ${number(middle)} l ${number(x)} ${number(middle - half)} l h f`,
  );
}

/** The box around a party's tag. */
export function tagSign(colour: number, width: number, size: number): Sign {
  const { ink, fill } = partyColour(colour);
  const box = { x: 0, y: 0, width, height: size * 1.2 };
  const operators = drawn(`${ink.light}${width}x${size}`, () => `${rgb(fill.light)} rg ${rgb(ink.light)} RG 0.6 w ${roundedPath(box, 2.2)} B`);
  return {
    height: size,
    draw: (page, x, y) => page.raw(`q 1 0 0 1 ${number(x)} ${number(page.height - y - size * 0.3)} cm ${operators} Q`),
  };
}

/** A share from 0 to 1 as a bar. */
export function shareSign(share: number, width: number, size: number): Sign {
  return {
    height: size,
    draw: (page, x, y) => {
      const height = size * 0.5;
      page.area(x, y - size * 0.62, width, height, COLOURS.rule.light);
      page.area(x, y - size * 0.62, width * Math.min(1, Math.max(0, share)), height, COLOURS.accent.light);
    },
  };
}

const CELL = 11;
/** Width and height of a tiny risk map. */
export const MINI_MAP = CELL * 3 + 2;
const GROUNDS = [COLOURS.sheet.light, COLOURS.seriousSoft.light, COLOURS.criticalSoft.light] as const;

/** A tiny risk map: the target outlined, the position before measures full, the worst open incident as a ring. */
export function miniMapSign(map: MiniMapInline): Sign {
  return {
    height: MINI_MAP,
    draw: (page, x, y) =>
      page.saved(() => {
        const left = x + 1;
        const bottom = page.height - y + 1;
        page.stroke(COLOURS.rule.light, 0.5);
        for (let column = 0; column < 3; column++)
          for (let row = 0; row < 3; row++) {
            page.fill(GROUNDS[Math.max(column, row)] ?? COLOURS.sheet.light);
            page.raw(`${number(left + column * CELL)} ${number(bottom + row * CELL)} ${CELL} ${CELL} re B`);
          }
        const at = (place: MapPlace): string =>
          `${number(left + (rankOf(place.recoveryDifficulty) - 0.5) * CELL)} ${number(bottom + (rankOf(place.economicImpact) - 0.5) * CELL)}`;
        const circle = (place: MapPlace, radius: number): string => {
          const [cx = 0, cy = 0] = at(place).split(' ').map(Number);
          return circlePath(cx, cy, radius);
        };
        const ink = partyColour(map.colour).ink.light;
        if (map.target !== null) {
          page.stroke(COLOURS.accent.light, 1.3);
          page.raw(
            `${number(left + 0.7)} ${number(bottom + 0.7)} ${number(rankOf(map.target.recoveryDifficulty) * CELL - 1.4)} ${number(rankOf(map.target.economicImpact) * CELL - 1.4)} re S`,
          );
        }
        page.fill(ink);
        if (map.before !== null) page.raw(`${circle(map.before, 2.6)} f`);
        page.stroke(ink, 1);
        if (map.after !== null) page.raw(`${circle(map.after, 4.4)} S`);
      }),
  };
}
