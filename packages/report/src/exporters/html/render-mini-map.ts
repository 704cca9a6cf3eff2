import { type MapPlace } from '@anshin/engine';
import { rankOf } from '@anshin/model';
import { PARTY_COLOURS } from '../../drawing/looks/colours.ts';
import type { MiniMapInline } from '../../tree/inline.ts';

const CELL = 15;

/** A tiny risk map: the target outlined, the position before measures full, the worst open incident as a ring. */
export function renderMiniMap(map: MiniMapInline): string {
  const size = CELL * 3;
  const cells = [0, 1, 2].flatMap((column) =>
    [0, 1, 2].map(
      (row) =>
        `<rect x="${column * CELL}" y="${(2 - row) * CELL}" width="${CELL}" height="${CELL}" class="k-${['cell', 'cell-serious', 'cell-critical'][Math.max(column, row)]}"/>`,
    ),
  );
  const target =
    map.target === null
      ? ''
      : `<rect x="1" y="${(3 - rankOf(map.target.economicImpact)) * CELL + 1}" width="${rankOf(map.target.recoveryDifficulty) * CELL - 2}" height="${rankOf(map.target.economicImpact) * CELL - 2}" rx="2" class="k-target"/>`;
  const dot = (place: MapPlace | null, radius: number, look: string): string =>
    place === null
      ? ''
      : `<circle cx="${(rankOf(place.recoveryDifficulty) - 0.5) * CELL}" cy="${(3.5 - rankOf(place.economicImpact)) * CELL}" r="${radius}" class="k-${look} p${map.colour % PARTY_COLOURS.length}"/>`;
  return `<svg class="mini" viewBox="-1 -1 ${size + 2} ${size + 2}" width="${size + 2}" height="${size + 2}" aria-hidden="true">${cells.join('')}${target}${dot(map.before, 3.6, 'move-head')}${dot(map.after, 6, 'move')}</svg>`;
}
