import type { ThreatResult } from '@anshin/engine';
import { useMemo } from 'react';
import { useEdit, useLive } from '../../../live/use-live.ts';
import { today } from '../../../parts/today.ts';
import { editsToJudge } from '../judge/disposition-edits.ts';
import { editsToAdopt } from './draft-measures.ts';
import type { RankedExample } from './rank-examples.ts';
import { type Decidable, editsForSuggestions } from './suggest.ts';

/** How examples become measures; each is one edit, and so one step to undo. */
export interface Adopt {
  /** One example against some threats, which are taken up with it. */
  readonly example: (ranked: RankedExample, threats: readonly ThreatResult[]) => void;
  /** Every suggestion at once. */
  readonly suggestions: (decidables: readonly Decidable[]) => void;
}

/** Adopts examples in the open assessment. */
export function useAdopt(): Adopt {
  const edit = useEdit();
  const live = useLive();
  return useMemo(
    () => ({
      example: ({ example, answers }, threats) => {
        const { document } = live.current();
        if (document === undefined) return;
        const left = threats.filter(({ disposition }) => disposition?.state !== 'notApplicable');
        const untaken = left.filter(({ disposition }) => disposition === undefined);
        edit(...editsToJudge(document, untaken, { state: 'adopted' }, today()), ...editsToAdopt(document, [{ example, threats: left, answers }]));
      },
      suggestions: (decidables) => {
        const { document } = live.current();
        if (document !== undefined) edit(...editsForSuggestions(document, decidables, today()));
      },
    }),
    [edit, live],
  );
}
