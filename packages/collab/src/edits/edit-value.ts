import { LANGUAGES } from '@anshin/model';
import type { LiveCode } from '../findings/codes.ts';
import { isSame } from '../writing/is-same.ts';
import type { LiveEdit } from './live-edit.ts';

/** A value after one step of an edit, or why the step has no place in it. */
export type Edited = { readonly value: unknown } | { readonly code: LiveCode };

type Step = Exclude<LiveEdit, { readonly op: 'rename' }>;
type Values = Readonly<Record<string, unknown>>;

const NO_PLACE: Edited = { code: 'live.no-such-place' };

/** Carries out one step on a value, at a path inside it; the value itself stays as it is. */
export function editValue(value: unknown, path: readonly string[], edit: Step): Edited {
  const [name, ...rest] = path;
  if (name === undefined) return editHere(value, edit);
  if (Array.isArray(value)) return editItem(value, name, rest, edit);
  if (value === undefined && edit.op === 'insert' && rest.length === 0) return name === '-' || name === '0' ? { value: [edit.value] } : NO_PLACE;
  if (typeof value === 'string' && rest.length === 0 && edit.op === 'set' && LANGUAGES.some((language) => language === name))
    return editHere(value, { ...edit, value: { ja: value, en: value, [name]: edit.value } });
  if (value !== undefined && (typeof value !== 'object' || value === null)) return NO_PLACE;
  if (value === undefined && (edit.op === 'unset' || edit.op === 'remove')) return { value };
  return editField((value ?? {}) as Values, name, rest, edit);
}

function editField(value: Values, name: string, rest: readonly string[], edit: Step): Edited {
  const inner = editValue(Object.hasOwn(value, name) ? value[name] : undefined, rest, edit);
  if ('code' in inner) return inner;
  const others = Object.entries(value).filter(([other]) => other !== name);
  if (inner.value === undefined) return { value: Object.fromEntries(others) };
  if (!Object.hasOwn(value, name)) return { value: Object.fromEntries([...others, [name, inner.value]]) };
  return { value: Object.fromEntries(Object.entries(value).map(([other, before]) => [other, other === name ? inner.value : before])) };
}

function editItem(list: readonly unknown[], name: string, rest: readonly string[], edit: Step): Edited {
  const index = name === '-' ? list.length : indexIn(list, name);
  if (edit.op === 'insert' && rest.length === 0) {
    if (index === undefined) return NO_PLACE;
    if (list.some((item) => isSame(item, edit.value))) return { value: list };
    return { value: [...list.slice(0, index), edit.value, ...list.slice(index)] };
  }
  if (index === undefined || index >= list.length) return edit.op === 'unset' || edit.op === 'remove' ? { value: list } : NO_PLACE;
  const inner = editValue(list[index], rest, edit);
  if ('code' in inner) return inner;
  return { value: inner.value === undefined ? list.filter((_, at) => at !== index) : list.map((item, at) => (at === index ? inner.value : item)) };
}

/** An item by its number, or by its id, which begins with a letter. */
function indexIn(list: readonly unknown[], name: string): number | undefined {
  if (/^\d+$/.test(name)) return Number(name);
  const index = list.findIndex((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === name);
  return index === -1 ? undefined : index;
}

function editHere(value: unknown, edit: Step): Edited {
  const wanted = edit.op === 'set' ? edit.value : undefined;
  if ('was' in edit && edit.was !== undefined && !isSame(value ?? null, edit.was) && !isSame(value, wanted)) return { code: 'live.changed-meanwhile' };
  if (edit.op === 'set') return { value: edit.value };
  if (edit.op === 'unset') return { value: undefined };
  if (edit.op === 'insert') return NO_PLACE;
  if (!Array.isArray(value)) return value === undefined ? { value } : NO_PLACE;
  const index = value.findIndex((item) => isSame(item, edit.value));
  return { value: index === -1 ? value : value.filter((_, at) => at !== index) };
}
