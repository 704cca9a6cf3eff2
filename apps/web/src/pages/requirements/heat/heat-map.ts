import type { RequirementResult, ThreatResult } from '@anshin/engine';

/**
 * How one requirement stands towards some threats: `gap` where no measure for it treats any, `partly` where some are treated, `covered` where all are;
 * `settled` where a person stated that it is met elsewhere, waived or not applicable. What is planned counts.
 */
export type CellState = 'gap' | 'partly' | 'covered' | 'settled';

export interface HeatCell {
  readonly state: CellState;
  /** The threats that the requirement addresses here. */
  readonly threats: readonly ThreatResult[];
  /** Those that no measure for this requirement treats. */
  readonly untreated: readonly ThreatResult[];
}

export interface HeatRow {
  readonly requirement: RequirementResult;
  /** By column; nothing where the requirement addresses no threat there. */
  readonly cells: ReadonlyMap<string, HeatCell>;
  readonly gaps: number;
}

export interface HeatMap {
  readonly columns: readonly string[];
  /** Requirements that address threats, in the order in which they come. */
  readonly rows: readonly HeatRow[];
  /** Requirements for the whole system: they stand apart, because they cover no single threat. */
  readonly wholeSystem: readonly RequirementResult[];
  /** Requirements in play that address no threat of this system and are not for the whole of it. */
  readonly idle: readonly RequirementResult[];
  /** Threats by column that no requirement addresses. */
  readonly unaddressed: ReadonlyMap<string, readonly ThreatResult[]>;
}

const SETTLED: ReadonlySet<RequirementResult['status']> = new Set(['metElsewhere', 'waived', 'notApplicable']);

/** Lays requirements over threats; threats that were judged not applicable count nowhere. Columns come in the order of `columns`, others after them. */
export function heatMap(
  requirements: readonly RequirementResult[],
  threats: ReadonlyMap<string, ThreatResult>,
  columnOf: (threat: ThreatResult) => string,
  columns: readonly string[] = [],
): HeatMap {
  const live = [...threats.values()].filter((threat) => threat.disposition?.state !== 'notApplicable');
  const found = new Set(live.map(columnOf));
  const known = new Set(requirements.map(({ id }) => id));
  return {
    columns: [...columns.filter((column) => found.has(column)), ...[...found].filter((column) => !columns.includes(column))],
    rows: requirements.filter(addressesThreats).map((requirement) => heatRow(requirement, threats, columnOf)),
    wholeSystem: requirements.filter(({ forWholeSystem }) => forWholeSystem),
    idle: requirements.filter((requirement) => !requirement.forWholeSystem && requirement.addresses.length === 0),
    unaddressed: byColumn(
      live.filter((threat) => !threat.requirements.some((id) => known.has(id))),
      columnOf,
    ),
  };
}

function addressesThreats(requirement: RequirementResult): boolean {
  return !requirement.forWholeSystem && requirement.addresses.length > 0;
}

function heatRow(requirement: RequirementResult, threats: ReadonlyMap<string, ThreatResult>, columnOf: (threat: ThreatResult) => string): HeatRow {
  const addressed = requirement.addresses.flatMap((id) => threats.get(id) ?? []).filter((threat) => threat.disposition?.state !== 'notApplicable');
  const measures = new Set(requirement.measures);
  const cells = new Map([...byColumn(addressed, columnOf)].map(([column, here]) => [column, heatCell(requirement, here, measures)]));
  return { requirement, cells, gaps: [...cells.values()].filter(({ state }) => state === 'gap' || state === 'partly').length };
}

function heatCell(requirement: RequirementResult, threats: readonly ThreatResult[], measures: ReadonlySet<string>): HeatCell {
  const untreated = threats.filter((threat) => !threat.measures.some((measure) => measures.has(measure)));
  if (SETTLED.has(requirement.status)) return { state: 'settled', threats, untreated };
  const state = untreated.length === 0 ? 'covered' : untreated.length === threats.length ? 'gap' : 'partly';
  return { state, threats, untreated };
}

function byColumn(threats: readonly ThreatResult[], columnOf: (threat: ThreatResult) => string): ReadonlyMap<string, readonly ThreatResult[]> {
  const columns = new Map<string, ThreatResult[]>();
  for (const threat of threats) {
    const column = columnOf(threat);
    const there = columns.get(column);
    if (there === undefined) columns.set(column, [threat]);
    else there.push(threat);
  }
  return columns;
}
