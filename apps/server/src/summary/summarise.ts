import { builtinCatalog } from '@anshin/catalog';
import { assess, type Assessment, type MapPlace, type PositionResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import type { OpenFindings, PositionSummary } from '@anshin/store';
import { dayAt } from './day-at.ts';

/** What the row of the portfolio says about a document. */
export interface Summary {
  readonly openFindings: OpenFindings;
  readonly positions: readonly PositionSummary[];
}

/** Most positions of one row. ASSUMPTION: a small risk map shows no more, and the store takes about 1,000. */
const MAX_POSITIONS = 500;

/** The summary of a document, for the day on which it is looked at (`YYYY-MM-DD`; the day of the clock when left out). */
export function summarise(document: AnshinDocument, today: string = dayAt(new Date())): Summary {
  return summaryOf(assess(document, builtinCatalog(), { now: today }));
}

/** The summary of an assessment that is there already. */
export function summaryOf({ findings, positions }: Pick<Assessment, 'findings' | 'positions'>): Summary {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    openFindings: { errors: count('error'), warnings: count('warning'), infos: count('info') },
    positions: positions.slice(0, MAX_POSITIONS).map(summaryOfPosition),
  };
}

/** The estimate after measures knows no overrides: where measures move nothing, it stands where a person put the party. */
function summaryOfPosition({ stakeholder, usage, before, computed, limited, open, accepted, withinTarget }: PositionResult): PositionSummary {
  const isComputed = (place: MapPlace): boolean =>
    place.recoveryDifficulty === computed?.recoveryDifficulty && place.economicImpact === computed.economicImpact;
  const moved = (place: MapPlace | null): MapPlace | null => (place !== null && isComputed(place) ? before : place);
  return {
    stakeholder,
    ...(usage === undefined ? {} : { usage }),
    before,
    after: moved(limited),
    open: moved(open),
    accepted: accepted !== null,
    withinTarget: withinTarget?.after ?? null,
  };
}
