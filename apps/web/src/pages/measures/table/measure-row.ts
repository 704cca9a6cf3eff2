import type { MeasureResult, SafetyConflict, SafetyResult } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';

/** One measure as tables show it: what the document says and what follows from it. */
export interface MeasureRow {
  readonly id: string;
  readonly measure: Measure;
  /** Absent until the engine has seen the measure. */
  readonly result: MeasureResult | undefined;
  readonly conflicts: readonly SafetyConflict[];
}

/** Measures with their results and the safety conflicts that name them, in the order of the document. */
export function measureRows(
  measures: AnshinDocument['measures'],
  results: readonly MeasureResult[] | undefined,
  safety: readonly SafetyResult[] | undefined,
): readonly MeasureRow[] {
  const byId = new Map(results?.map((result) => [result.id, result]));
  const conflicts = new Map<string, SafetyConflict[]>();
  for (const result of safety ?? []) {
    if (result.kind !== 'conflict' || result.measure === undefined) continue;
    const there = conflicts.get(result.measure);
    if (there === undefined) conflicts.set(result.measure, [result]);
    else there.push(result);
  }
  return Object.entries(measures ?? {}).map(([id, measure]) => ({ id, measure, result: byId.get(id), conflicts: conflicts.get(id) ?? [] }));
}

/** Whether a person should look at the safety of a measure: a rule found it, and nobody stated it yet. */
export function needsSafetyCheck({ conflicts }: Pick<MeasureRow, 'conflicts'>): boolean {
  return conflicts.some(({ stated }) => !stated);
}

/** What measures come to together. */
export interface MeasureTotals {
  readonly count: number;
  readonly byStatus: Readonly<Record<Measure['status'], number>>;
  readonly effort: number;
  readonly currency: number;
  readonly uncosted: number;
  readonly unperformed: number;
  readonly unsafe: number;
}

export function totalsOf(rows: readonly MeasureRow[]): MeasureTotals {
  const byStatus = { planned: 0, agreed: 0, implemented: 0, verified: 0 };
  for (const { measure } of rows) byStatus[measure.status] += 1;
  const sum = (field: 'effort' | 'currency'): number => rows.reduce((total, { measure }) => total + (measure.cost?.[field] ?? 0), 0);
  return {
    count: rows.length,
    byStatus,
    effort: sum('effort'),
    currency: sum('currency'),
    uncosted: rows.filter(({ measure: { cost } }) => cost?.effort === undefined && cost?.currency === undefined).length,
    unperformed: rows.filter(({ measure }) => measure.performs === undefined && (measure.asked ?? []).length === 0).length,
    unsafe: rows.filter(needsSafetyCheck).length,
  };
}
