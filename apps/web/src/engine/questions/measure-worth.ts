import { assess, type CauseResult, type IncidentResult, type MapPlace, type PositionResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import type { Question } from './question.ts';

/** A position that stands elsewhere, or whose open ring stands elsewhere, without the measure. */
export interface MovedPosition {
  readonly position: string;
  readonly stakeholder: string;
  readonly limited: { readonly without: MapPlace | null; readonly with: MapPlace | null };
  readonly open: { readonly without: MapPlace | null; readonly with: MapPlace | null };
}

/** What one measure buys once everything that is planned is in force, against the same without it. */
export interface MeasureWorth {
  /** Causes that only stay closed because of it, as `<incident>/<cause>`. */
  readonly closes: readonly string[];
  /** Causes that it prevents and that something else keeps closed as well. */
  readonly alsoCloses: readonly string[];
  readonly moves: readonly MovedPosition[];
}

/** Compares the assessment with the same one without the measure, both at "planned": what is decided, however far it has come. */
export const measureWorth: Question<{ readonly measure: string }, MeasureWorth | null> = ({ measure }, { document, catalog, options, assessment }) => {
  if (document.measures?.[measure] === undefined) return null;
  return worthOf(measure, assessment(), assess(withoutMeasure(document, measure), catalog, options));
};

function withoutMeasure(document: AnshinDocument, measure: string): AnshinDocument {
  return { ...document, measures: Object.fromEntries(Object.entries(document.measures ?? {}).filter(([id]) => id !== measure)) };
}

type Compared = { readonly incidents: readonly IncidentResult[]; readonly positions: readonly PositionResult[] };

/** What differs between two assessments of which the second lacks the measure. */
export function worthOf(measure: string, withIt: Compared, withoutIt: Compared): MeasureWorth {
  const before = new Map(causesOf(withoutIt).map((cause) => [cause.id, cause]));
  const prevented = causesOf(withIt).filter((cause) => !cause.open.planned && cause.preventedBy.includes(measure));
  const isNeeded = (cause: CauseResult): boolean => before.get(cause.id)?.open.planned === true;
  const elsewhere = causesOf(withIt).filter((cause) => !cause.open.planned && isNeeded(cause) && !cause.preventedBy.includes(measure));
  return {
    closes: [...prevented.filter(isNeeded), ...elsewhere].map(({ id }) => id),
    alsoCloses: prevented.filter((cause) => !isNeeded(cause)).map(({ id }) => id),
    moves: movedPositions(withIt.positions, withoutIt.positions),
  };
}

function causesOf(assessment: Compared): readonly CauseResult[] {
  return assessment.incidents.flatMap(({ causes }) => causes);
}

function movedPositions(withIt: readonly PositionResult[], withoutIt: readonly PositionResult[]): MovedPosition[] {
  const others = new Map(withoutIt.map((position) => [position.id, position]));
  return withIt.flatMap((position) => {
    const other = others.get(position.id);
    if (other === undefined) return [];
    const [now, then] = [position.byState.planned, other.byState.planned];
    if (isSame(now.limited, then.limited) && isSame(now.open, then.open)) return [];
    return [
      {
        position: position.id,
        stakeholder: position.stakeholder,
        limited: { without: then.limited, with: now.limited },
        open: { without: then.open, with: now.open },
      },
    ];
  });
}

function isSame(a: MapPlace | null, b: MapPlace | null): boolean {
  return a?.recoveryDifficulty === b?.recoveryDifficulty && a?.economicImpact === b?.economicImpact;
}
