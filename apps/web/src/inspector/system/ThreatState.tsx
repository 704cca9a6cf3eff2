import type { ThreatResult } from '@anshin/engine';
import { IconCircle, IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words.ts';

const ICON = { size: 16, stroke: 1.6, role: 'img' } as const;

/** Whether a threat is open, treated or does not apply: a shape and its word for those who do not see it. */
export function ThreatState({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('diagram');
  if (threat.disposition?.state === 'notApplicable') return <IconCircleMinus {...ICON} color="var(--muted)" aria-label={say('threat.not-applicable')} />;
  if (threat.prevented.implemented) return <IconCircleCheck {...ICON} color="var(--done)" aria-label={say('threat.treated')} />;
  return <IconCircle {...ICON} color="var(--critical)" aria-label={say('threat.open')} />;
}
