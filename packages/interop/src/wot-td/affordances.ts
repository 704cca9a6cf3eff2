import type { Affordance, Effect } from '../devices/device.ts';
import { isRecord, type JsonRecord, listOf, textOf, textsOf } from '../two-way/json.ts';
import { ACTING_WORDS, PEOPLE_WORDS, SCHEDULE_WORDS, SETTING_WORDS } from './tables.ts';
import { namesOf, partsOf } from './thing.ts';

/** Most parts of one Thing that are looked at. ASSUMPTION: real devices have fewer than two hundred. */
const MAX_PARTS = 5_000;

/** What can be done with a Thing: its properties, actions and events with what they do. */
export function affordancesOf(thing: JsonRecord): readonly Affordance[] {
  const of = (key: 'properties' | 'actions' | 'events', effectOf: (part: JsonRecord, words: string) => Effect): Affordance[] =>
    partsOf(thing, key)
      .slice(0, MAX_PARTS)
      .map(([name, part]) => ({ name: namesOf(part, 'title', name), effect: effectOf(part, wordsOf(name, part)) }));
  return [
    ...of('actions', effectOfAction),
    ...of('properties', effectOfProperty),
    ...of('events', (_, words) => (PEOPLE_WORDS.test(words) ? 'reveals' : 'reports')),
  ];
}

/** The words by which a part is judged: its name with blanks between its words, its title and its types. */
function wordsOf(name: string, part: JsonRecord): string {
  const types = typeof part['@type'] === 'string' ? [part['@type']] : textsOf(part['@type']);
  return [name, textOf(part['title']) ?? '', ...types]
    .join(' | ')
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_:]+/g, ' ');
}

/** An action changes something unless it says that it is safe (TD 1.1 §5.3.1.4). */
function effectOfAction(part: JsonRecord, words: string): Effect {
  if (part['safe'] === true) return PEOPLE_WORDS.test(words) ? 'reveals' : 'reads';
  if (SCHEDULE_WORDS.test(words)) return 'schedules';
  return SETTING_WORDS.test(words) ? 'sets' : 'acts';
}

function effectOfProperty(part: JsonRecord, words: string): Effect {
  if (!isWritable(part)) return PEOPLE_WORDS.test(words) ? 'reveals' : 'reads';
  if (SCHEDULE_WORDS.test(words)) return 'schedules';
  return ACTING_WORDS.test(words) && !SETTING_WORDS.test(words) ? 'acts' : 'sets';
}

/** A property can be written unless it is read-only, or its forms name their operations and none of them writes. */
function isWritable(part: JsonRecord): boolean {
  if (part['readOnly'] === true) return false;
  const forms = listOf(part['forms']).filter(isRecord);
  const operations = forms.map((form) => (typeof form['op'] === 'string' ? [form['op']] : textsOf(form['op'])));
  return operations.length === 0 || operations.some((list) => list.length === 0 || list.includes('writeproperty'));
}
