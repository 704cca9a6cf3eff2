import type { MapPlace } from '@anshin/engine';
import type { Language } from '@anshin/model';
import { ECONOMIC_LEVELS, RECOVERY_LEVELS } from '@anshin/report/vocabulary';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where the nine cells lie in a drawing of a given width; words keep their size whatever the width. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly grid: Box;
}

/** Room for the words of the axes, in pixels; words of levels are longer in English. */
const LEFT: Readonly<Record<Language, number>> = { ja: 96, en: 126 };
const TOP = 10;
const RIGHT = 8;
const BOTTOM = 62;
/** Free margin of a cell, in pixels. */
const MARGIN = 8;
const MARGIN_ABOVE = 16;
/** Side of the square of a token whose letters can still be read, in pixels. */
const READABLE = 28;
/** Of the nine cells, in pixels; more tokens than fit are smaller. */
const HIGHEST = 620;

/** A map as wide as what is there, a little flatter than a square so that it fits a page with its words; higher where many share a cell. */
export function mapGeometry(width: number, language: Language = 'ja', crowd = 0): MapGeometry {
  const left = LEFT[language];
  const inner = Math.max(180, width - left - RIGHT);
  const usual = Math.min(468, Math.max(240, Math.round(inner * 0.68)));
  const high = Math.max(usual, Math.min(HIGHEST, 3 * heightFor(crowd, inner / 3)));
  return { width: inner + left + RIGHT, height: high + TOP + BOTTOM, grid: { x: left, y: TOP, width: inner, height: high } };
}

/** The part of a cell that tokens share: the outline of a target runs in the margin, and its word in that above. */
export function roomOf(cell: Box): Box {
  return { x: cell.x + MARGIN, y: cell.y + MARGIN_ABOVE, width: cell.width - 2 * MARGIN, height: cell.height - MARGIN - MARGIN_ABOVE };
}

/** How high a cell of this width must be for so many tokens with letters that can be read. */
function heightFor(crowd: number, width: number): number {
  const inRow = Math.max(1, Math.floor((width - 2 * MARGIN) / READABLE));
  return Math.ceil(crowd / inRow) * READABLE + MARGIN + MARGIN_ABOVE;
}

/** The cell of a place: recovery difficulty to the right, economic impact upward, as the framework draws it. */
export function cellBox({ grid }: Pick<MapGeometry, 'grid'>, place: MapPlace): Box {
  const [width, height] = [grid.width / 3, grid.height / 3];
  return {
    x: grid.x + RECOVERY_LEVELS.indexOf(place.recoveryDifficulty) * width,
    y: grid.y + (2 - ECONOMIC_LEVELS.indexOf(place.economicImpact)) * height,
    width,
    height,
  };
}

/** The region that a target allows: everything left of and below it, itself included. */
export function targetBox(geometry: Pick<MapGeometry, 'grid'>, target: MapPlace): Box {
  const { grid } = geometry;
  const corner = cellBox(geometry, target);
  return { x: grid.x, y: corner.y, width: corner.x + corner.width - grid.x, height: grid.y + grid.height - corner.y };
}

/** The nine places, row by row from the top left. */
export const PLACES: readonly MapPlace[] = [...ECONOMIC_LEVELS]
  .reverse()
  .flatMap((economicImpact) => RECOVERY_LEVELS.map((recoveryDifficulty) => ({ recoveryDifficulty, economicImpact })));

/** A place as a key. */
export function placeKey(place: MapPlace): string {
  return `${place.recoveryDifficulty} ${place.economicImpact}`;
}
