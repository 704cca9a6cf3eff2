import type { MeasureExampleEntry } from '@anshin/catalog';
import type { ThreatResult } from '@anshin/engine';
import { type AnshinDocument, type BilingualText, type Measure, type StakeholderRole, type Text, textIn } from '@anshin/model';
import { EFFORT_DAYS } from './price.ts';

/** What rules call for against some threats. */
export interface CalledFor {
  readonly requirements: ReadonlySet<string>;
  readonly functions: ReadonlySet<number>;
}

/** What the rules behind these threats call for. */
export function calledForBy(threats: readonly ThreatResult[]): CalledFor {
  return { requirements: new Set(threats.flatMap(({ requirements }) => requirements)), functions: new Set(threats.flatMap(({ functions }) => functions)) };
}

/**
 * Whether an example is about these threats: its first requirement is called for, and one of its reliability functions, where both
 * sides name some. ASSUMPTION: the first requirement of an example is the one it is an example of.
 */
export function isAbout(example: MeasureExampleEntry, { requirements, functions }: CalledFor): boolean {
  const own = example.functions ?? [];
  return requirements.has(example.meets[0] as string) && (own.length === 0 || functions.size === 0 || own.some((number) => functions.has(number)));
}

/**
 * What every measure made from an example has. `at` is the element it acts on, or empty; the party that answers for that element
 * performs it if its role fits, else the first party whose role does. A given party goes before.
 */
export function exampleMeasure(document: AnshinDocument, example: MeasureExampleEntry, at: string, party?: string): Measure {
  const component = document.components?.[at] ?? document.components?.[document.channels?.[at]?.between[0] ?? ''];
  const near = component?.accountable ?? component?.owner;
  const fits = (id: string | undefined): boolean => id !== undefined && canPerform(document, example, id);
  const performs =
    party ??
    (fits(near)
      ? near
      : (Object.keys(document.stakeholders ?? {})
          .sort()
          .find(fits) ??
        near ??
        document.coordinator));
  const place = document.components?.[at]?.name ?? document.channels?.[at]?.name ?? at;
  return {
    title: named(example.title, place),
    description: example.summary,
    meets: example.meets,
    ...(performs === undefined ? {} : { performs }),
    implementedIn: example.implementedIn,
    ...(example.functions === undefined ? {} : { functions: example.functions }),
    status: 'planned',
    cost: { effort: EFFORT_DAYS[example.effort] },
    inferred: true,
  };
}

/** Whether a party has a role that usually performs the example. */
export function canPerform(document: AnshinDocument, example: MeasureExampleEntry, party: string): boolean {
  return example.performedBy.includes(document.stakeholders?.[party]?.role as StakeholderRole);
}

/** The title with the place, so that one example at several places reads apart. */
function named(title: BilingualText, place: Text): BilingualText {
  return place === '' ? title : { ja: `${title.ja}(${textIn(place, 'ja')})`, en: `${title.en} (${textIn(place, 'en')})` };
}

/** `measure.signed-update` at `edge` → `signed-update-edge`; at most 64 characters, as ids are: a longer one ends in a mark of the whole. */
export function exampleId(example: MeasureExampleEntry, at: string): string {
  const own = example.id.slice(example.id.indexOf('.') + 1).replaceAll('.', '-');
  const id = at === '' ? own : `${own}-${at}`;
  if (id.length <= LONGEST_ID) return id;
  const mark = markOf(id);
  return `${id.slice(0, LONGEST_ID - mark.length - 1)}-${mark}`;
}

/** The longest id of the document model. */
const LONGEST_ID = 64;

/** A short mark that differs where texts do (FNV-1a, 32 bits). */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
