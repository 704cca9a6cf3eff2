import { type Change, COLLECTIONS, type CollectionName } from '@anshin/model';
import type { Say } from '../../../i18n/use-words.ts';
import { EN } from '../locales/en.ts';

/** What a sentence about a change is made with. */
export interface Lexicon {
  readonly say: Say<'history'>;
  /** A value as a person knows it: in the field of that name, of an entity of that collection. */
  readonly value: (value: unknown, field: string, collection: CollectionName | undefined) => string;
  /** The name of what an id stands for. */
  readonly name: (id: string) => string;
}

/** The collection that a change belongs to; undefined for the assessment as a whole. */
export function collectionOf({ path }: Change): CollectionName | undefined {
  return path.length > 1 ? COLLECTIONS.find((collection) => collection === path[0]) : undefined;
}

/** A change as a sentence: what, where, from what to what. */
export function changeSentence(change: Change, lexicon: Lexicon): string {
  const { op, path, before, after } = change;
  const { say } = lexicon;
  const collection = collectionOf(change);
  const [, id = ''] = path;
  const rest = path.slice(collection === undefined ? 0 : 2);
  const last = rest.at(-1) ?? '';
  const values = {
    kind: collection === undefined ? '' : say(`kind.${collection}`),
    name: collection === undefined ? '' : (nameIn(before ?? after, rest, lexicon) ?? lexicon.name(id)),
    field: fieldPath(rest, lexicon),
    before: lexicon.value(before, last, collection),
    after: lexicon.value(after, last, collection),
  };
  const step = op === 'added' ? 'set' : op === 'removed' ? 'unset' : 'changed';
  if (collection === undefined) return capital(say(`change.document-${step}`, values));
  if (rest.length === 0 && op !== 'changed') return say(`change.${op}`, values);
  return say(`change.${step}`, values);
}

/** An entity that came or went carries its own name. */
function nameIn(value: unknown, rest: readonly string[], { value: shown }: Lexicon): string | undefined {
  if (rest.length > 0 || typeof value !== 'object' || value === null) return undefined;
  const named = 'name' in value ? value.name : 'title' in value ? value.title : undefined;
  return named === undefined ? undefined : shown(named, 'name', undefined);
}

type FieldKey = Extract<keyof typeof EN, `field.${string}`>;

/** The way to a field, outermost first; what has no word is a name or an id. A language within a text is left out. */
function fieldPath(rest: readonly string[], { say, name }: Lexicon): string {
  const isLanguage = (segment: string, index: number): boolean => index > 0 && index === rest.length - 1 && (segment === 'ja' || segment === 'en');
  return rest
    .filter((segment, index) => !isLanguage(segment, index))
    .map((segment) => fieldName(segment, say, name))
    .join(' › ');
}

/** A field in words; the number of an item counts from 1, anything else is a name. */
export function fieldName(segment: string, say: Lexicon['say'], name: Lexicon['name']): string {
  const key = `field.${segment}`;
  if (isFieldKey(key)) return say(key);
  return /^\d+$/.test(segment) ? String(Number(segment) + 1) : name(segment);
}

function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(EN, key);
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
