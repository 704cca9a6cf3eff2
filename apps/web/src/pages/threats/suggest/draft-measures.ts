import type { MeasureExampleEntry } from '@anshin/catalog';
import type { LiveEdit } from '@anshin/collab';
import type { ThreatResult } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';
import { newId } from '../../../places/new-id.ts';
import { performerOf } from './party-of-element.ts';

/** An example that is to become a measure against threats. */
export interface Adoption {
  readonly example: MeasureExampleEntry;
  readonly threats: readonly Pick<ThreatResult, 'id' | 'at' | 'class'>[];
  /** The requirements that it answers here. */
  readonly answers: readonly string[];
}

/** One measure that comes of adoptions, new or already in the document. */
interface Draft {
  readonly example: MeasureExampleEntry;
  readonly performs: string | undefined;
  readonly threats: Set<string>;
  readonly places: Set<string>;
  readonly answers: Set<string>;
  isPreventing: boolean;
}

/**
 * The edits that make measures of examples, one for each example and performing party; a measure that was made of the same example before is widened
 * instead. The measure names the threats, so that it prevents these and no others, and prevents only where the catalog says that the example does.
 */
export function editsToAdopt(document: AnshinDocument, adoptions: readonly Adoption[]): LiveEdit[] {
  const taken: Record<string, unknown> = { ...document.measures };
  return [...draftsOf(document, adoptions).values()].flatMap((draft) => {
    const existing = measureOfExample(document, draft.example, draft.performs);
    if (existing !== undefined) return widen(existing, document.measures?.[existing], draft);
    const id = newId(draft.example.id.replace(/^[^.]*\./, ''), taken, 'measure');
    taken[id] = true;
    return [{ op: 'set', path: ['measures', id], value: measureOf(draft) }];
  });
}

/** The measure in the document that was made of an example and is performed by this party; its title tells, however far it has come. */
export function measureOfExample(document: AnshinDocument, example: MeasureExampleEntry, performs: string | undefined): string | undefined {
  return Object.entries(document.measures ?? {}).find(([, { title, performs: by }]) => {
    if (by !== undefined && performs !== undefined && by !== performs) return false;
    return typeof title === 'string'
      ? title === example.title.ja || title === example.title.en
      : title.ja === example.title.ja && title.en === example.title.en;
  })?.[0];
}

function draftsOf(document: AnshinDocument, adoptions: readonly Adoption[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { example, threats, answers } of adoptions) {
    for (const threat of threats) {
      const performs = performerOf(document, example, threat.at);
      const key = `${example.id} ${performs ?? ''}`;
      const draft = drafts.get(key) ?? { example, performs, threats: new Set(), places: new Set(), answers: new Set(), isPreventing: false };
      draft.threats.add(threat.id);
      if (threat.at !== '') draft.places.add(threat.at);
      for (const requirement of answers) draft.answers.add(requirement);
      if (threat.class !== undefined && example.prevents?.includes(threat.class) === true) draft.isPreventing = true;
      drafts.set(key, draft);
    }
  }
  return drafts;
}

function measureOf({ example, performs, threats, places, answers, isPreventing }: Draft): Measure {
  return {
    title: example.title,
    ...(example.summary === undefined ? {} : { description: example.summary }),
    ...(answers.size === 0 ? {} : { meets: [...answers] }),
    ...(performs === undefined ? {} : { performs }),
    ...(places.size === 0 ? {} : { on: [...places] }),
    treats: [...threats].map((threat) => ({ threat })),
    ...(isPreventing ? { effect: { prevents: true as const } } : {}),
    ...(example.functions === undefined ? {} : { functions: [...example.functions] }),
    implementedIn: example.implementedIn,
    status: 'planned',
  };
}

/** A measure without places acts everywhere already, and a preventing one that names nothing prevents all that it meets: neither is narrowed. */
function widen(id: string, measure: Measure | undefined, draft: Draft): LiveEdit[] {
  const into = (list: string, value: unknown): LiveEdit => ({ op: 'insert', path: ['measures', id, list, '-'], value });
  const places = (measure?.on ?? []).length === 0 ? [] : [...draft.places].filter((place) => measure?.on?.includes(place) !== true);
  const named = new Set((measure?.treats ?? []).flatMap((reference) => ('threat' in reference ? [reference.threat] : [])));
  const preventsAll = measure?.effect !== undefined && (measure.treats ?? []).length === 0;
  const threats = preventsAll ? [] : [...draft.threats].filter((threat) => !named.has(threat));
  return [
    ...[...draft.answers].filter((requirement) => measure?.meets?.includes(requirement) !== true).map((requirement) => into('meets', requirement)),
    ...places.map((place) => into('on', place)),
    ...threats.map((threat) => into('treats', { threat })),
    ...(draft.isPreventing && measure?.effect === undefined ? [{ op: 'set' as const, path: ['measures', id, 'effect'], value: { prevents: true } }] : []),
  ];
}
