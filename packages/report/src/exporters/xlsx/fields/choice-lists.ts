import { type BilingualText, type Reference, REFERENCE_TYPES, referenceParts } from '@anshin/model';
import { aboutRich } from '../../../sections/decisions.ts';
import { TERMS } from '../../../terms/tables.ts';
import { term } from '../../../terms/term.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { cleanBilingual } from '../../../view/clean-bilingual.ts';
import type { ReportView } from '../../../view/report-view.ts';
import { labelIn } from '../text/in-languages.ts';
import { plainRich } from '../text/plain-rich.ts';
import type { ListId } from './tables.ts';

/** A value that a cell may hold: as the document writes it, and as people read it. */
export interface Choice {
  readonly code: string;
  readonly words: BilingualText;
  /** What stands in cells and drop-downs: distinct within its list. */
  readonly label: string;
}

/** The lists of values of one workbook; a list is made when it is first asked for. */
export class ChoiceLists {
  readonly #view: ReportView;
  readonly #lists = new Map<ListId, ReadonlyMap<string, Choice>>();

  constructor(view: ReportView) {
    this.#view = view;
  }

  /** The choices of a list by their codes, in the order of the document or of the schema. */
  list(id: ListId): ReadonlyMap<string, Choice> {
    let list = this.#lists.get(id);
    if (list === undefined) {
      list = labelled(entriesOf(this.#view, id), this.#view);
      this.#lists.set(id, list);
    }
    return list;
  }

  /** What stands in a cell for a value; the value itself where the list does not know it. */
  label(id: ListId, code: string): string {
    return this.list(id).get(code)?.label ?? cleanText(code, 200);
  }

  /** The lists that were asked for, in the order in which they were. */
  used(): readonly (readonly [ListId, readonly Choice[]])[] {
    return [...this.#lists].map(([id, list]) => [id, [...list.values()]] as const);
  }
}

/** A reference as one code: `incident:moves-unexpectedly`. */
export function referenceCode(reference: Reference): string {
  const { type, target } = referenceParts(reference);
  return `${type}:${target}`;
}

type Pairs = readonly (readonly [code: string, words: BilingualText])[];

const LEVELS = {
  'level:recovery': ['limited', 'serious', 'critical'],
  'level:economic': ['limited', 'serious', 'catastrophic'],
  'level:any': ['limited', 'serious', 'critical', 'catastrophic'],
} as const;
const REQUIREMENT_STATES = ['met', 'metElsewhere', 'waived', 'notApplicable', 'open'] as const;

function entriesOf(view: ReportView, id: ListId): Pairs {
  const { document, catalog } = view;
  if (id.startsWith('term:')) return Object.entries(TERMS[id.slice('term:'.length) as keyof typeof TERMS]);
  switch (id) {
    case 'level:recovery':
    case 'level:economic':
    case 'level:any':
      return LEVELS[id].map((level) => [level, term('level', level)] as const);
    case 'state:requirement':
      return REQUIREMENT_STATES.map((state) => [state, term('state', state)] as const);
    case 'axis':
      return Object.entries(TERMS.axis);
    case 'kind':
      return catalog.kinds.map((kind) => [kind.kind, kind.title] as const);
    case 'class':
      return catalog.threatClasses.map((entry) => [entry.class, entry.title] as const);
    case 'party':
      return [...view.parties.values()].map((party) => [party.id, party.name] as const);
    case 'element':
      return [...view.components.values(), ...view.channels.values()].map((element) => [element.id, element.name] as const);
    case 'zone':
      return [...view.zones];
    case 'asset':
      return [...view.assets];
    case 'usage':
    case 'hazard':
    case 'incident':
      return Object.entries(document[`${id}s`] ?? {}).map(([key, { title }]) => [key, cleanBilingual(title, 160)] as const);
    case 'requirement':
      return [...catalog.requirements, ...catalog.lifecycle, ...catalog.reliability].map((entry) => [entry.id, entry.title] as const);
    case 'obligation':
      return obligations(view);
    default:
      return references(view);
  }
}

/** Duties that the document names or the assessment asks about. */
function obligations({ document, assessment, catalog }: ReportView): Pairs {
  const asked = assessment.checklists.filter(({ id }) => id === 'obligations').flatMap(({ items }) => items.map(({ id }) => id));
  const wanted = new Set([...Object.keys(document.obligations ?? {}), ...asked]);
  return catalog.obligations.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, entry.title] as const);
}

/** What can be referred to most often, and all that is referred to. */
function references(view: ReportView): Pairs {
  const { document } = view;
  const incidents = Object.entries(document.incidents ?? {});
  const all: readonly Reference[] = [
    ...incidents.map(([incident]) => ({ incident })),
    ...incidents.flatMap(([id, { causes }]) => (causes ?? []).map((cause, index) => ({ cause: `${id}/${cause.id ?? index}` }))),
    ...view.positions.map(({ stakeholder, usage }) => ({ position: usage === undefined ? stakeholder : `${stakeholder}/${usage}` })),
    ...Object.values(document.measures ?? {}).flatMap(({ treats }) => treats ?? []),
    ...Object.values(document.decisions ?? {}).map(({ about }) => about),
  ];
  const pairs = new Map(all.map((reference) => [referenceCode(reference), plainRich(aboutRich(view, reference))] as const));
  const order = (code: string): number => REFERENCE_TYPES.indexOf(code.slice(0, code.indexOf(':')) as (typeof REFERENCE_TYPES)[number]);
  return [...pairs].sort(([a], [b]) => order(a) - order(b));
}

/** Labels of one line; equal ones are told apart by their codes. */
function labelled(pairs: Pairs, view: ReportView): ReadonlyMap<string, Choice> {
  const drafts = pairs.map(([code, words]) => {
    const own = { ja: cleanText(words.ja, 160), en: cleanText(words.en, 160) };
    return { code, words: own, label: labelIn(own, view.languages) || cleanText(code, 200) };
  });
  const counts = new Map<string, number>();
  for (const { label } of drafts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(
    drafts.map(({ code, words, label }) => [code, { code, words, label: (counts.get(label) ?? 0) > 1 ? `${label} [${cleanText(code, 200)}]` : label }]),
  );
}
