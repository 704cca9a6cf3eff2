import { useCallback } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import type { GroupName } from './checklist-groups.ts';
import { EN } from './locales/en.ts';

/** What a group of a checklist is called in the language of the page. */
export function useGroupName(): (name: GroupName) => string {
  const say = useWords('checklists');
  const text = useText();
  return useCallback((name) => ('title' in name ? text(name.title) : say(isKey(name.key) ? name.key : 'group.other')), [say, text]);
}

type GroupKey = Extract<keyof typeof EN, `group.${string}`>;

function isKey(key: string): key is GroupKey {
  return Object.hasOwn(EN, key);
}
