import type { InForce, MapPlace, PositionResult } from '@anshin/engine';
import { isSamePlace } from '../../view/levels.ts';
import type { ReportView } from '../../view/report-view.ts';

/** Something that takes a place in a cell of the map. */
export interface MapItem {
  /** The position it belongs to. */
  readonly position: string;
  readonly kind: 'token' | 'ghost' | 'ring';
  readonly place: MapPlace;
  readonly tag: string;
  readonly colour: number;
  /** A ring is drawn around it: the worst incident that is still open lies here. */
  readonly isOpen: boolean;
  /** A seal is drawn on it: what lies outside the target is accepted. */
  readonly isAccepted: boolean;
}

/**
 * What one state of the switch shows: a token for each rated position before measures, a ghost where limiting measures move it, and a ring where
 * the worst open incident lies (around the token or ghost where that is the same cell). Limiting moves to the left and down, so what leaves a cell
 * comes first and what arrives comes last: arrows then pass few others.
 */
export function mapItems(view: ReportView, state: InForce): MapItem[] {
  const items = view.positions.flatMap((position): MapItem[] => {
    if (position.before === null) return [];
    const { limited, open } = position.byState[state];
    const moves = limited !== null && !isSamePlace(limited, position.before);
    const base = { position: position.id, tag: tagOf(view, position), colour: view.parties.get(position.stakeholder)?.colour ?? 0 };
    const openAtToken = open !== null && isSamePlace(open, position.before);
    const openAtGhost = open !== null && moves && isSamePlace(open, limited);
    const items: MapItem[] = [{ ...base, kind: 'token', place: position.before, isOpen: openAtToken && !openAtGhost, isAccepted: position.accepted !== null }];
    if (moves) items.push({ ...base, kind: 'ghost', place: limited, isOpen: openAtGhost, isAccepted: false });
    if (open !== null && !openAtToken && !openAtGhost) items.push({ ...base, kind: 'ring', place: open, isOpen: true, isAccepted: false });
    return items;
  });
  const moving = new Set(items.filter((item) => item.kind === 'ghost').map((item) => item.position));
  const order = (item: MapItem): number => (item.kind === 'token' ? (moving.has(item.position) ? 0 : 1) : item.kind === 'ring' ? 2 : 3);
  return items.sort((a, b) => order(a) - order(b));
}

/** A party's tag; where positions differ by usage, with the number of the usage. */
export function tagOf(view: ReportView, position: PositionResult): string {
  const tag = view.parties.get(position.stakeholder)?.tag ?? position.stakeholder.slice(0, 2).toUpperCase();
  if (position.usage === undefined) return tag;
  return `${tag}${Object.keys(view.document.usages ?? {}).indexOf(position.usage) + 1}`;
}
