import type { Assessment, PositionResult } from '@anshin/engine';
import { type AnshinDocument, AXIS_OF, type Decision, DIMENSIONS, type Dimension, type Rank, rankOf } from '@anshin/model';

/** A dimension of an incident's consequence for one position that lies outside the target, before measures. */
export interface Excess {
  readonly position: PositionResult;
  readonly incident: string;
  readonly dimensions: readonly { readonly dimension: Dimension; readonly rank: Rank; readonly target: Rank }[];
}

/** Which positions are looked at. */
export interface PositionChoice {
  /** Leave out positions whose remaining risk a party accepted (retain, share). */
  readonly skipAccepted: boolean;
}

/**
 * The consequences that lie outside a target, by position and incident; a position stays inside while each of these incidents is
 * closed or each of these dimensions capped, since the target is a box. What a decision already shares is not listed.
 */
export function excessesOf(document: AnshinDocument, assessment: Assessment, choice: PositionChoice): Excess[] {
  const found: Excess[] = [];
  const shares = sharesOf(document, assessment.now);
  for (const position of consideredPositions(assessment, choice)) {
    for (const { id } of assessment.incidents) {
      const incident = document.incidents?.[id];
      const consequence = incident?.consequences?.[position.stakeholder];
      if (consequence === undefined || (position.usage !== undefined && incident?.usages !== undefined && !incident.usages.includes(position.usage))) continue;
      const dimensions = DIMENSIONS.flatMap((dimension) => {
        const level = consequence[dimension];
        const target = rankOf((position.target as NonNullable<PositionResult['target']>)[AXIS_OF[dimension]]);
        if (level === undefined || rankOf(level) <= target || (shares(id, position.stakeholder, dimension) ?? 3) <= target) return [];
        return [{ dimension, rank: rankOf(level), target }];
      });
      if (dimensions.length > 0) found.push({ position, incident: id, dimensions });
    }
  }
  return found;
}

/** Positions with a rating and a target. */
export function consideredPositions(assessment: Assessment, choice: PositionChoice): PositionResult[] {
  return assessment.positions.filter((position) => position.withinTarget !== null && !(choice.skipAccepted && position.accepted !== null));
}

/** The lowest rank to which a decision in time shares a dimension of an incident for a party. */
function sharesOf(document: AnshinDocument, now: string): (incident: string, party: string, dimension: Dimension) => Rank | undefined {
  const sharing = Object.values(document.decisions ?? {}).filter(
    (decision) => decision.treatment === 'share' && (decision.until === undefined || decision.until >= now),
  );
  const isAbout = (decision: Decision, incident: string): boolean =>
    'incident' in decision.about ? decision.about.incident === incident : 'position' in decision.about;
  return (incident, party, dimension) => {
    const ranks = sharing
      .filter((decision) => isAbout(decision, incident))
      .flatMap((decision) => (decision.shares ?? []).filter((share) => share.for === party && share.dimension === dimension).map((share) => rankOf(share.to)));
    return ranks.length === 0 ? undefined : (Math.min(...ranks) as Rank);
  };
}
