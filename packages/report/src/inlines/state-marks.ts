import type { MeasureStatus } from '@anshin/model';
import { say } from '../locales/words.ts';
import { term } from '../terms/term.ts';
import { type Inline, mark, type MarkShape } from '../tree/inline.ts';

const SHAPES: Readonly<Record<string, MarkShape>> = {
  open: 'open',
  planned: 'part',
  agreed: 'part',
  implemented: 'done',
  verified: 'done',
  met: 'done',
  metElsewhere: 'off',
  waived: 'off',
  notApplicable: 'off',
  unknown: 'none',
};

/** The state of a requirement, a measure or an item of a checklist, by sign and word. */
export function stateMark(state: string): Inline {
  return mark(SHAPES[state] ?? 'none', term('state', state));
}

/** The status of a measure. */
export function statusMark(status: MeasureStatus): Inline {
  return mark(SHAPES[status] ?? 'none', term('measureStatus', status));
}

/** Whether something can still happen. */
export function openMark(isOpen: boolean): Inline {
  return isOpen ? mark('gap', say('state.open')) : mark('done', say('state.closed'));
}

/** Whether a position lies inside its target; undefined where nothing can be said. */
export function targetMark(isInside: boolean | undefined): Inline {
  if (isInside === undefined) return mark('none', say('state.not-rated'));
  return isInside ? mark('done', say('state.inside')) : mark('gap', say('state.outside'));
}
