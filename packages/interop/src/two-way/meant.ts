import type { BilingualText, Text } from '@anshin/model';
import { fieldOf, isRecord, isSame } from './json.ts';

/** What a native field shows, beside what the document says: written only where the two differ. */
export interface Meant {
  readonly shown: unknown;
  readonly meant?: unknown;
}

/** The note beside a native field that shows something else than the document says (one language of two, an id for want of a name). */
export function noteMeant(shown: unknown, meant: unknown): Meant | undefined {
  if (isSame(shown, meant) || (shown === '' && meant === undefined)) return undefined;
  return meant === undefined ? { shown } : { shown, meant };
}

/** What the document said, where the native field still shows what was written; else what the native field says. */
export function readMeant(native: unknown, note: unknown): unknown {
  return isRecord(note) && isSame(native, note['shown']) ? fieldOf(note, 'meant') : native;
}

/** A text read by `readMeant`; absent where it says nothing. */
export function readText(native: string, note: unknown): Text | undefined {
  const text = readMeant(native, note);
  if (typeof text === 'string') return text === '' ? undefined : text;
  return isBilingual(text) ? text : undefined;
}

/** Whether a value is a text in both languages. */
export function isBilingual(value: unknown): value is BilingualText {
  return isRecord(value) && typeof value['ja'] === 'string' && typeof value['en'] === 'string' && value['ja'] !== '' && value['en'] !== '';
}
