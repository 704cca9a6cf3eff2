import type { LiveEdit } from '@anshin/collab';
import type { Language, Text } from '@anshin/model';

/** The edit that gives a text of the document another wording in one language; a text in both languages keeps the other. Empty takes it away. */
export function textEdits(path: readonly string[], kept: Text | undefined, wording: string, language: Language): LiveEdit[] {
  const text = wording.trim();
  if (text === '') return [{ op: 'unset', path }];
  if (kept === undefined || typeof kept === 'string') return [{ op: 'set', path, value: text }];
  return [{ op: 'set', path: [...path, language], value: text }];
}
