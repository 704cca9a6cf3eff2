import type { Because } from '@anshin/engine';
import { type Say, useWords } from '../i18n/use-words.ts';

/** The reasons that the engine gives, as keys of words. */
const REASONS = [
  'entry.exposed',
  'function.called-for-by-threat',
  'function.placed-by-measure',
  'level.life-or-property',
  'level.no-life-or-property',
  'policy.outside-target',
  'policy.within-target',
  'position.nothing-rated',
  'position.worst-of-incidents',
  'requirement.has-measures',
  'requirement.open',
  'requirement.stated',
  'threat.rule',
  'threat.stated',
] as const;

/** Says a reason as a sentence; one without words is said by its code. */
export function useBecause(): (because: Because) => string {
  const say: Say<'shell'> = useWords('shell');
  return ({ code }) => {
    const reason = REASONS.find((known) => known === code);
    return reason === undefined ? code : say(`because.${reason}`);
  };
}
