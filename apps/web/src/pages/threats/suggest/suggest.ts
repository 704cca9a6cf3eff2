import type { DecisionItem, ThreatResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import type { LiveEdit } from '@anshin/collab';
import { editsToJudge } from '../judge/disposition-edits.ts';
import { stateOfAll, type ThreatState } from '../state/threat-state.ts';
import { editsToAdopt } from './draft-measures.ts';
import type { ExampleIndex } from './example-index.ts';
import { type RankedExample, rankExamples } from './rank-examples.ts';

/** One thing to decide with everything that is needed to decide it in one place. */
export interface Decidable {
  readonly item: DecisionItem;
  readonly threats: readonly ThreatResult[];
  readonly state: ThreatState;
  readonly examples: readonly RankedExample[];
  /** The example to adopt, where one prevents the class and nothing does yet. */
  readonly suggestion: RankedExample | undefined;
}

/** Joins an item with its threats as they stand now; undefined where none is left or all were judged not applicable meanwhile. */
export function decidable(item: DecisionItem, known: ReadonlyMap<string, ThreatResult>, index: ExampleIndex): Decidable | undefined {
  const threats = item.threats.flatMap((id) => known.get(id) ?? []);
  if (threats.length === 0) return undefined;
  const state = stateOfAll(threats);
  const examples = rankExamples(threats, index);
  const isSettled = state === 'prevented' || state === 'notApplicable';
  return { item, threats, state, examples, suggestion: isSettled ? undefined : examples.find(({ prevents }) => prevents) };
}

/** The edits that adopt the suggestions of several things at once: their threats are taken up, their measures made. */
export function editsForSuggestions(document: AnshinDocument, decidables: readonly Decidable[], today: string): LiveEdit[] {
  const chosen = decidables.filter(({ suggestion }) => suggestion !== undefined);
  const untaken = chosen.flatMap(({ threats }) => threats.filter(({ disposition }) => disposition === undefined));
  const adoptions = chosen.flatMap(({ suggestion, threats }) => {
    if (suggestion === undefined) return [];
    const left = threats.filter((threat) => threat.disposition?.state !== 'notApplicable' && !threat.prevented.planned);
    return [{ example: suggestion.example, threats: left, answers: suggestion.answers }];
  });
  return [...editsToJudge(document, untaken, { state: 'adopted' }, today), ...editsToAdopt(document, adoptions)];
}

/** Makes the list of things to decide and keeps those of which nothing changed, so that only rows that are another are shown anew. */
export function decidablesMaker(index: ExampleIndex): (items: readonly DecisionItem[], known: ReadonlyMap<string, ThreatResult>) => readonly Decidable[] {
  let before: ReadonlyMap<string, Decidable> = new Map();
  return (items, known) => {
    const made = items.flatMap((item) => {
      const now = decidable(item, known, index);
      if (now === undefined || now.state === 'notApplicable') return [];
      const then = before.get(item.id);
      return then !== undefined && isSame(then, now) ? [then] : [now];
    });
    before = new Map(made.map((each) => [each.item.id, each]));
    return made;
  };
}

function isSame(a: Decidable, b: Decidable): boolean {
  return (
    a.item.rank === b.item.rank &&
    a.item.weight === b.item.weight &&
    a.item.because.join() === b.item.because.join() &&
    a.threats.length === b.threats.length &&
    a.threats.every((threat, at) => threat === b.threats[at])
  );
}
