import type { PositionResult } from '@anshin/engine';
import { useCallback, useState } from 'react';
import type { LiveAssessment } from '../../../live/live-assessment.ts';
import { useLive, useResults } from '../../../live/use-live.ts';

/** Where everyone stood at a moment. */
export interface KeptPositions {
  readonly positions: readonly PositionResult[];
  /** ISO 8601. */
  readonly at: string;
}

/** What the map showed when it was first looked at in this opened assessment; going to another page and back keeps it. */
const opened = new WeakMap<LiveAssessment, KeptPositions>();

/** The positions when the map was opened, and a way to begin anew from what it shows now. */
export function useOpenedPositions(): { readonly kept: KeptPositions | undefined; readonly restart: () => void } {
  const live = useLive();
  const version = useResults((results) => results.version);
  const [, setCount] = useState(0);
  if (version > 0 && !opened.has(live)) keep(live);
  const restart = useCallback(() => {
    keep(live);
    setCount((count) => count + 1);
  }, [live]);
  return { kept: opened.get(live), restart };
}

function keep(live: LiveAssessment): void {
  opened.set(live, { positions: live.engine.current().positions, at: new Date().toISOString() });
}
