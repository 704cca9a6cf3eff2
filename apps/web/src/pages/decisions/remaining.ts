import type { IncidentResult, PositionResult } from '@anshin/engine';
import { type AnshinDocument, AXIS_OF, type Consequence, type Decision, DIMENSIONS, rankOf } from '@anshin/model';

/** What is still outside its target: a position, and the open incidents that keep it there. */
export interface Remaining {
  readonly position: PositionResult;
  readonly incidents: readonly string[];
  /** A decision in force that is about the position or one of these incidents. */
  readonly decision: string | undefined;
}

type Judged = Pick<AnshinDocument, 'incidents' | 'decisions'>;

/** Positions with an open incident outside their target, in the given order; those without a decision come first. */
export function remainingRisk(
  document: Judged,
  positions: readonly PositionResult[],
  incidents: ReadonlyMap<string, Pick<IncidentResult, 'open'>>,
  now: string,
): readonly Remaining[] {
  const rows = positions
    .filter(({ withinTarget }) => withinTarget?.after === false)
    .map((position): Remaining => {
      const outside = Object.keys(document.incidents ?? {}).filter((id) => incidents.get(id)?.open === true && isOutside(document, id, position));
      return { position, incidents: outside, decision: decisionOn(document.decisions, position, outside, now) };
    });
  return [...rows.filter(({ decision }) => decision === undefined), ...rows.filter(({ decision }) => decision !== undefined)];
}

function isOutside(document: Judged, id: string, { stakeholder, usage, target }: PositionResult): boolean {
  const incident = document.incidents?.[id];
  const consequence = incident?.consequences?.[stakeholder];
  if (incident === undefined || consequence === undefined || target === null) return false;
  if (usage !== undefined && incident.usages !== undefined && !incident.usages.includes(usage)) return false;
  return exceeds(consequence, target);
}

function exceeds(consequence: Consequence, target: NonNullable<PositionResult['target']>): boolean {
  return DIMENSIONS.some((dimension) => {
    const level = consequence[dimension];
    return level !== undefined && rankOf(level) > rankOf(target[AXIS_OF[dimension]]);
  });
}

function decisionOn(decisions: Judged['decisions'], position: PositionResult, incidents: readonly string[], now: string): string | undefined {
  return Object.entries(decisions ?? {}).find(([, decision]) => isInTime(decision, now) && isAbout(decision, position, incidents))?.[0];
}

/** Whether a decision still holds on a day; one that has ended counts as none. */
export function isInTime({ until }: Pick<Decision, 'until'>, now: string): boolean {
  return until === undefined || until >= now;
}

function isAbout({ about }: Decision, position: PositionResult, incidents: readonly string[]): boolean {
  if ('position' in about) return about.position === position.id || about.position === position.stakeholder;
  if ('cause' in about) return incidents.includes(about.cause.split('/')[0] ?? '');
  return 'incident' in about && incidents.includes(about.incident);
}
