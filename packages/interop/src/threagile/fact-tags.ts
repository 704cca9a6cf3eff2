import { isRecord, listOf } from '../two-way/json.ts';
import type { Facts } from '../two-way/sketch.ts';

const PREFIX = 'anshin:';

/** Facts that are texts, or that only other formats need. */
const LEFT_OUT: ReadonlySet<string> = new Set(['name', 'description', 'label', 'flowTitle', 'purpose', 'box', 'because']);

/** What a tag can hold: ids, names of the schema. */
const SIMPLE = /^[A-Za-z0-9][\w.-]{0,63}$/;

/** Facts as tags, `anshin:traits.updatable=true`, since the format leaves nothing else to its users. Texts are left out. */
export function tagsOf(facts: Facts): string[] {
  return tagsFrom(facts, '').map((tag) => `${PREFIX}${tag}`);
}

function tagsFrom(facts: Facts, path: string): string[] {
  return Object.entries(facts).flatMap(([key, value]): string[] => {
    const here = `${path}${key}`;
    if (LEFT_OUT.has(key)) return [];
    if (typeof value === 'boolean') return [`${here}=${String(value)}`];
    if (typeof value === 'string') return SIMPLE.test(value) ? [`${here}=${value}`] : [];
    if (Array.isArray(value)) {
      const items = listOf(value).filter((item): item is string => typeof item === 'string' && SIMPLE.test(item));
      return items.length === value.length ? [`${here}[]=${items.join(',')}`] : [];
    }
    if (!isRecord(value)) return [];
    return Object.keys(value).length === 0 ? [`${here}{}=`] : tagsFrom(value, `${here}.`);
  });
}

/** The facts that tags hold; tags of others are passed over. */
export function factsFrom(tags: readonly string[]): Facts {
  const facts: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const tag of tags.filter((each) => each.startsWith(PREFIX))) {
    const at = tag.indexOf('=');
    const [path, text] = at === -1 ? ['', ''] : [tag.slice(PREFIX.length, at), tag.slice(at + 1)];
    const kind = path.endsWith('[]') ? '[]' : path.endsWith('{}') ? '{}' : '';
    const keys = path.slice(0, path.length - kind.length).split('.');
    if (keys.every((key) => /^[A-Za-z]\w{0,40}$/.test(key) && key !== 'constructor')) put(facts, keys, valueOf(text, kind));
  }
  return { ...facts };
}

function valueOf(text: string, kind: '' | '[]' | '{}'): unknown {
  if (kind === '{}') return {};
  if (kind === '[]') return text === '' ? [] : text.split(',');
  return text === 'true' ? true : text === 'false' ? false : text;
}

function put(facts: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [first = '', ...rest] = keys;
  if (rest.length === 0) {
    facts[first] = value;
    return;
  }
  const known = facts[first];
  const inner: Record<string, unknown> = isRecord(known) ? { ...known } : {};
  put(inner, rest, value);
  facts[first] = inner;
}
