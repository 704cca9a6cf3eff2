import type { SafetyFacts } from '@anshin/catalog';
import type { Measure } from '@anshin/model';
import type { SafetyConflict } from '../../assessment/safety-result.ts';
import type { CompiledSafetyRule } from '../../features/compiled-catalog.ts';
import { sortedEntries } from '../../order.ts';
import { elementId, type Run } from '../../run.ts';
import { actsOn } from '../measures/measure-links.ts';
import { type CommandFacts, commandFacts } from './command-facts.ts';
import { componentsWithSafeState } from './safe-states.ts';
import { placesOf, satisfies } from './measure-facts.ts';

type Named = readonly [id: string, measure: Measure];

/** What judging a rule needs of the document, gathered once. */
interface Grounds {
  readonly run: Run;
  readonly measures: readonly Named[];
  readonly commands: CommandFacts;
  readonly safe: ReadonlySet<number>;
}

/** Finds by the catalog's safety rules where measures, or the way things are operated, can harm people; in rule, then measure order. */
export function findConflicts(run: Run): SafetyConflict[] {
  const grounds: Grounds = { run, measures: sortedEntries(run.document.measures), commands: commandFacts(run), safe: componentsWithSafeState(run) };
  return run.compiled.safetyRules.flatMap((rule) => conflictsOf(grounds, rule));
}

function conflictsOf(grounds: Grounds, rule: CompiledSafetyRule): SafetyConflict[] {
  const { run, measures } = grounds;
  const { entry } = rule;
  const test = entry.measure;
  const acting = test === undefined ? [] : measures.filter(([, measure]) => satisfies(run, measure, test));
  if (test !== undefined && acting.length === 0) return [];
  const elements = elementsOf(grounds, rule).map((element) => elementId(run.topology, element));
  if (elements.length === 0) return [];
  if (test === undefined) return [conflict(rule, elements, undefined, false)];
  const rank = new Map(elements.map((element, index) => [element, index]));
  return acting.flatMap(([id, measure]) => {
    const places = placesOf(run, measure);
    const at = places === undefined ? elements : [...places].filter((place) => rank.has(place)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    if (at.length === 0) return [];
    const unsaid = at.filter((element) => !saysSo(measure, element));
    return [conflict(rule, unsaid.length === 0 ? at : unsaid, id, unsaid.length === 0)];
  });
}

/** The elements that a rule is about: its condition and facts hold, and nothing keeps it silent there. */
function elementsOf(grounds: Grounds, { entry, test, except }: CompiledSafetyRule): number[] {
  const { run } = grounds;
  const components = run.topology.components.length;
  const [first, last] = entry.element === 'component' ? [0, components] : [components, components + run.topology.channels.length];
  const found: number[] = [];
  for (let element = first; element < last; element++) {
    const at = element * run.features.words;
    if (!test(run.features.bits, at) || except(run.features.bits, at)) continue;
    if (entry.facts !== undefined && !holds(grounds, element, entry.facts)) continue;
    if (entry.unless?.facts !== undefined && holds(grounds, element, entry.unless.facts)) continue;
    found.push(element);
  }
  if (found.length === 0) return found;
  const isRemedied = remedies(grounds, entry.unless?.measure);
  return found.filter((element) => !isRemedied(element));
}

function holds({ run, commands, safe }: Grounds, element: number, facts: SafetyFacts): boolean {
  if (element >= run.topology.components.length) return false;
  return (
    (facts.remotelyOperated === undefined || commands.isRemotelyOperated(element) === facts.remotelyOperated) &&
    (facts.severalControllers === undefined || commands.hasSeveralControllers(element) === facts.severalControllers) &&
    (facts.reportsBack === undefined || commands.reportsBack(element) === facts.reportsBack) &&
    (facts.safeState === undefined || safe.has(element) === facts.safeState)
  );
}

/** Whether some measure that the rule accepts as a remedy acts on an element. Who arbitrates commands does so for all that it commands. */
function remedies({ run, measures, commands }: Grounds, test: NonNullable<CompiledSafetyRule['entry']['unless']>['measure']): (element: number) => boolean {
  if (test === undefined) return () => false;
  const remedying = measures.filter(([, measure]) => satisfies(run, measure, test)).map(([, measure]) => measure);
  if (remedying.some((measure) => actsOn(measure, ''))) return () => true;
  const places = new Set(remedying.flatMap((measure) => measure.on ?? []));
  if (test.resolvesConflicts !== true) return (element) => places.has(elementId(run.topology, element));
  const arbitrated = commands.downstreamOf([...places].map((id) => run.topology.componentById.get(id)?.index ?? -1));
  return (element) => arbitrated.has(element);
}

/** Whether the measure itself says that it can harm safety there. */
function saysSo(measure: Measure, element: string): boolean {
  return measure.canHarm?.some((harm) => harm.at === undefined || harm.at === element) === true;
}

function conflict({ entry }: CompiledSafetyRule, at: readonly string[], measure: string | undefined, stated: boolean): SafetyConflict {
  return {
    kind: 'conflict',
    rule: entry.id,
    title: entry.title,
    ...(measure === undefined ? {} : { measure }),
    at: [...at],
    severity: entry.severity,
    stated,
    because: entry.because,
    ask: entry.ask,
    source: entry.source,
  };
}
