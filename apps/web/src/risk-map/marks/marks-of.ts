import type { MapPlace } from '@anshin/engine';
import { isSamePlace } from '@anshin/report/vocabulary';
import type { MapToken } from './map-token.ts';
import type { MapMove } from './map-move.ts';

/**
 * What takes a place on the map. `token`: a party before measures; `ghost`: where limiting measures take it; `ring`: its worst open incident, where
 * that lies neither at token nor ghost; `was`: where it stood in the state that the map is compared with.
 */
export type MarkKind = 'token' | 'ghost' | 'ring' | 'was';

export interface MapMark {
  readonly key: string;
  readonly token: MapToken;
  readonly kind: MarkKind;
  readonly place: MapPlace;
  /** An incident with an open cause reaches this far. */
  readonly isOpen: boolean;
  readonly isAccepted: boolean;
}

/** The order within a cell: what leaves it comes first and what arrives last, so that arrows (to the left and down) pass few others. */
const ORDER: Readonly<Record<MarkKind, number>> = { was: 0, token: 1, ring: 2, ghost: 3 };

/** The marks of all tokens; a party that is not rated has none. What arrives stands in reverse order, so that arrows lie within one another. */
export function marksOf(tokens: readonly MapToken[], moves: readonly MapMove[] = []): MapMark[] {
  const byId = new Map(moves.map((move) => [move.id, move]));
  const marks = tokens.flatMap((token) => [...marksOfToken(token), ...formerMark(token, byId.get(token.id))]);
  const index = new Map(tokens.map(({ id }, number) => [id, number]));
  const within = (mark: MapMark): number => (index.get(mark.token.id) ?? 0) * (mark.kind === 'token' ? 1 : -1);
  return marks.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || within(a) - within(b));
}

function marksOfToken(token: MapToken): MapMark[] {
  const { before, limited, open } = token;
  if (before === null) return [];
  const hasMoved = limited !== null && !isSamePlace(limited, before);
  const isOpenAfter = open !== null && hasMoved && isSamePlace(open, limited);
  const isOpenBefore = open !== null && !isOpenAfter && isSamePlace(open, before);
  const mark = (kind: MarkKind, place: MapPlace, isOpen: boolean): MapMark => ({
    key: `${kind} ${token.id}`,
    token,
    kind,
    place,
    isOpen,
    isAccepted: kind === 'token' && token.isAccepted,
  });
  return [
    mark('token', before, isOpenBefore),
    ...(hasMoved ? [mark('ghost', limited, isOpenAfter)] : []),
    ...(open !== null && !isOpenBefore && !isOpenAfter ? [mark('ring', open, true)] : []),
  ];
}

function formerMark(token: MapToken, move: MapMove | undefined): MapMark[] {
  if (move === undefined || move.from === null) return [];
  return [{ key: `was ${token.id}`, token, kind: 'was', place: move.from, isOpen: false, isAccepted: false }];
}
