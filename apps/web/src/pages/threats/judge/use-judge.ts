import type { ThreatResult } from '@anshin/engine';
import type { Text } from '@anshin/model';
import { useMemo } from 'react';
import { useEdit, useLive } from '../../../live/use-live.ts';
import { today } from '../../../parts/today.ts';
import { editsToJudge, editsToReopen } from './disposition-edits.ts';

/** What a user can say of threats; each is one edit, and so one step to undo. */
export interface Judge {
  readonly takeUp: (threats: readonly ThreatResult[]) => void;
  readonly leaveOut: (threats: readonly ThreatResult[], because: Text) => void;
  readonly reopen: (threats: readonly ThreatResult[]) => void;
}

/** Judges threats of the open assessment. */
export function useJudge(): Judge {
  const edit = useEdit();
  const live = useLive();
  return useMemo(() => {
    const document = () => live.current().document ?? {};
    return {
      takeUp: (threats) => edit(...editsToJudge(document(), threats, { state: 'adopted' }, today())),
      leaveOut: (threats, because) => edit(...editsToJudge(document(), threats, { state: 'notApplicable', because }, today())),
      reopen: (threats) => edit(...editsToReopen(document(), threats)),
    };
  }, [edit, live]);
}
