import type { ThreatResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** What the columns of the heat map are: classes of threats, zones, or components and channels. */
export const COLUMNS_BY = ['class', 'place', 'zone'] as const;
export type ColumnsBy = (typeof COLUMNS_BY)[number];

/** ASSUMPTION: so many places can be told apart side by side; more are shown by zone. */
export const PLACES_AT_MOST = 24;

type Grounds = { readonly components?: AnshinDocument['components'] | undefined; readonly channels?: AnshinDocument['channels'] | undefined };

/** The column of a threat. A channel between zones stands with the zone of its first end; what has no zone, or no place, stands under ''. */
export function columnOf(by: ColumnsBy, grounds: Grounds): (threat: Pick<ThreatResult, 'at' | 'class'>) => string {
  if (by === 'class') return (threat) => threat.class ?? '';
  if (by === 'place') return (threat) => threat.at;
  return ({ at }) => {
    const [end = at] = grounds.channels?.[at]?.between ?? [at];
    return grounds.components?.[end]?.zone ?? '';
  };
}
