import { ProgrammeBuilder, type Term, type Value } from './programme-builder.ts';
import { neighboursOf, reachWith } from './reach.ts';
import type { Cap, IncidentCondition, Passing, Place, TreatmentProblem } from './treatment-problem.ts';

/** What the caller asks beside the problem itself. */
export interface Demands {
  /** Every position must come inside its target; else positions and incidents are columns to be maximised. */
  readonly mustAll: boolean;
  /** Whole yen that may be spent in all, and by single parties. */
  readonly budget?: number;
  readonly partyBudgets?: Readonly<Record<string, number>>;
  /** Candidates that must be part of the answer. */
  readonly require?: readonly number[];
}

/** The programme of a problem, and which column stands for what. */
export interface Formulation {
  readonly builder: ProgrammeBuilder;
  /** Column of each candidate that can be chosen. */
  readonly columnOf: ReadonlyMap<number, number>;
  /** Columns of positions and incidents that are to be maximised; none when all are musts. */
  readonly positionColumns: readonly number[];
  readonly incidentColumns: readonly number[];
}

/**
 * Writes a problem as a 0/1 programme. Choices are whole; what follows from them is not: whether an attacker arrives (r) or passes (p),
 * whether an incident is closed (q). Rows only bound these from one side, and the least r that satisfies `r(v) ≥ r(u) + p(u) − 1` over
 * all channels is exactly what the breadth-first spread reaches, cycles included; so with whole choices the rows hold if and only if
 * the engine's conditions do.
 */
export function formulate(problem: TreatmentProblem, demands: Demands): Formulation {
  const builder = new ProgrammeBuilder();
  const columnOf = new Map<number, number>();
  problem.candidates.forEach((candidate, index) => {
    if (!candidate.isInForce && candidate.blocked === null) columnOf.set(index, builder.column(true).column);
  });
  const choice = (index: number): Value => {
    const column = columnOf.get(index);
    return column === undefined ? (problem.candidates[index]?.isInForce === true ? 1 : 0) : { column };
  };
  sideConditions(problem, demands, builder, choice);
  const reach = spreadRows(problem, builder, columnOf, choice);
  const positionColumns = demands.mustAll ? [] : problem.positions.map(() => builder.column(true));
  const incidentColumns = demands.mustAll ? [] : problem.incidents.map(() => builder.column(true));
  const closed = new Map<number, Value>();
  const isClosed = (index: number): Value => {
    let value = closed.get(index);
    if (value === undefined) closed.set(index, (value = closingRows(problem.incidents[index] as IncidentCondition, builder, choice, reach)));
    return value;
  };
  for (const need of problem.needs) {
    const wanted: Value[] = demands.mustAll ? [1] : [positionColumns[need.position] as Value, incidentColumns[need.incident] as Value];
    for (const { caps } of need.dimensions) {
      const terms: Term[] = [[1, isClosed(need.incident)], ...caps.map((cap): Term => [1, capValue(cap, builder, choice, reach)])];
      for (const value of wanted) builder.atLeast(0, [...terms, [-1, value]]);
    }
  }
  const numbers = (values: readonly { readonly column: number }[]): number[] => values.map(({ column }) => column);
  return { builder, columnOf, positionColumns: numbers(positionColumns), incidentColumns: numbers(incidentColumns) };
}

type Choice = (candidate: number) => Value;

/** Dependencies, exclusions, budgets and what is asked for. */
function sideConditions(problem: TreatmentProblem, demands: Demands, builder: ProgrammeBuilder, choice: Choice): void {
  const { candidates } = problem;
  candidates.forEach((candidate, index) => {
    if (typeof choice(index) === 'number') return;
    for (const other of candidate.dependsOn)
      builder.atLeast(0, [
        [1, choice(other)],
        [-1, choice(index)],
      ]);
    for (const other of candidate.excludes)
      if (other > index)
        builder.atLeast(-1, [
          [-1, choice(index)],
          [-1, choice(other)],
        ]);
  });
  const spend = (most: number, isMeant: (performs: string | null) => boolean): void =>
    builder.atLeast(
      -most,
      candidates.flatMap((candidate, index): Term[] =>
        typeof choice(index) !== 'number' && isMeant(candidate.performs) ? [[-candidate.cost, choice(index)]] : [],
      ),
    );
  if (demands.budget !== undefined) spend(demands.budget, () => true);
  for (const [party, most] of Object.entries(demands.partyBudgets ?? {})) spend(most, (performs) => performs === party);
  for (const index of demands.require ?? []) builder.atLeast(1, [[1, choice(index)]]);
}

/** Values for where an attacker arrives. */
interface ReachValues {
  readonly component: (index: number) => Value;
  readonly place: (place: Place) => Value;
}

/** Rows for the spread where choices can change it; elsewhere it is constant, because more measures never open a way. */
function spreadRows(problem: TreatmentProblem, builder: ProgrammeBuilder, columnOf: ReadonlyMap<number, number>, choice: Choice): ReachValues {
  const { spread } = problem;
  const neighbours = neighboursOf(spread);
  const inForce = (index: number): boolean => problem.candidates[index]?.isInForce === true;
  const most = reachWith(spread, neighbours, inForce);
  const least = reachWith(spread, neighbours, (index) => inForce(index) || columnOf.has(index));
  const reached = spread.components.map((_, index): Value => (least.component(index) ? 1 : most.component(index) ? builder.column(false) : 0));
  const passing = spread.components.map(
    (component, index): Value => (least.passes(index) ? 1 : most.passes(index) ? passValue(component.passing, builder, choice, inForce) : 0),
  );
  const follows = (to: Value, from: number): void =>
    builder.atLeast(-1, [
      [1, to],
      [-1, reached[from] as Value],
      [-1, passing[from] as Value],
    ]);
  for (const { a, b } of spread.channels) {
    if (typeof reached[b] !== 'number') follows(reached[b] as Value, a);
    if (typeof reached[a] !== 'number') follows(reached[a] as Value, b);
  }
  const onChannel = new Map<number, Value>();
  const channelValue = (index: number): Value => {
    const place: Place = { type: 'channel', index };
    if (least.place(place)) return 1;
    if (!most.place(place)) return 0;
    let value = onChannel.get(index);
    if (value !== undefined) return value;
    value = builder.column(false);
    onChannel.set(index, value);
    const { a, b } = spread.channels[index] as (typeof spread.channels)[number];
    follows(value, a);
    follows(value, b);
    return value;
  };
  const component = (index: number): Value => reached[index] ?? 0;
  return { component, place: (place) => (place.type === 'always' ? 1 : place.type === 'component' ? component(place.index) : channelValue(place.index)) };
}

/** Whether an attacker passes: at least 1 minus what prevents each of the component's threats. */
function passValue(passing: Passing, builder: ProgrammeBuilder, choice: Choice, inForce: (index: number) => boolean): Value {
  if (typeof passing === 'string') return passing === 'always' ? 1 : 0;
  const value = builder.column(false);
  for (const preventing of passing) {
    if (!preventing.some(inForce)) builder.atLeast(1, [[1, value], ...preventing.map((index): Term => [1, choice(index)])]);
  }
  return value;
}

/** Whether an incident is closed: at most what prevents each of its causes, or keeps attacks away from it. */
function closingRows(incident: IncidentCondition, builder: ProgrammeBuilder, choice: Choice, reach: ReachValues): Value {
  if (incident.isAlwaysOpen) return 0;
  if (incident.causes.length === 0) return 1;
  const closed = builder.column(false);
  for (const cause of incident.causes) {
    builder.atLeast(-1, [...cause.preventedBy.map((index): Term => [1, choice(index)]), [-1, reach.place(cause.place)], [-1, closed]]);
  }
  return closed;
}

/** A cap that counts only while its components are out of reach holds at most what that leaves. */
function capValue(cap: Cap, builder: ProgrammeBuilder, choice: Choice, reach: ReachValues): Value {
  if (cap.unreached.length === 0) return choice(cap.candidate);
  const value = builder.column(false);
  builder.atLeast(0, [
    [1, choice(cap.candidate)],
    [-1, value],
  ]);
  for (const component of cap.unreached)
    builder.atLeast(-1, [
      [-1, reach.component(component)],
      [-1, value],
    ]);
  return value;
}
