import type { Page } from './page.ts';

/** A part of a flow that stands on one page. */
export interface Piece {
  readonly height: number;
  readonly draw: (page: Page, x: number, y: number) => void;
}

/** Something that is set down the pages, in one piece or several. */
export interface Flow {
  /** Room above; falls away at the head of a page. */
  readonly gap: number;
  /** Height without which it is not begun at the foot of a page. */
  readonly least: number;
  /** Whether it must not stand at the foot of a page without what follows. */
  readonly keepsWithNext?: boolean;
  readonly isDone: boolean;
  /** The next piece for a room of this height; none where it should rather begin on a new page. A fresh page always gets one. */
  readonly take: (room: number, isFresh: boolean) => Piece | undefined;
}

/** A flow of one piece. */
export function blockFlow(piece: Piece, gap: number, keepsWithNext = false): Flow {
  let isDone = false;
  return {
    gap,
    least: piece.height,
    keepsWithNext,
    get isDone() {
      return isDone;
    },
    take: (room, isFresh) => {
      if (piece.height > room && !isFresh) return undefined;
      isDone = true;
      return piece;
    },
  };
}
