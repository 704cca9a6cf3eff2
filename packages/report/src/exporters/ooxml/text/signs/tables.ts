import type { ColourName } from '../../../../drawing/looks/colours.ts';
import type { MarkShape } from '../../../../tree/inline.ts';

/** How a sign is set in running text: its letter, its colour, its weight. */
export interface TextSign {
  readonly sign: string;
  readonly colour: ColourName;
  readonly isBold: boolean;
}

/** The signs of levels by rank: hollow, half, full. */
export const LEVEL_SIGNS: Readonly<Record<1 | 2 | 3, TextSign>> = {
  1: { sign: '○', colour: 'limited', isBold: false },
  2: { sign: '◐', colour: 'serious', isBold: true },
  3: { sign: '●', colour: 'critical', isBold: true },
};

/** The signs of states. */
export const MARK_SIGNS: Readonly<Record<MarkShape, TextSign>> = {
  none: { sign: '·', colour: 'muted', isBold: false },
  open: { sign: '○', colour: 'ink', isBold: false },
  part: { sign: '◐', colour: 'ink', isBold: false },
  done: { sign: '●', colour: 'done', isBold: false },
  off: { sign: '–', colour: 'muted', isBold: false },
  gap: { sign: '◆', colour: 'critical', isBold: true },
};
