import { useCallback, useMemo } from 'react';
import { useText } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';

/** The names of parties and authorities, which relations may join alike. */
export function usePartyNames(): (id: string) => string {
  const text = useText();
  const stakeholders = useDocument((document) => document.stakeholders);
  const authorities = useDocument((document) => document.authorities);
  return useCallback((id) => text(stakeholders?.[id]?.name ?? authorities?.[id]?.name, id), [text, stakeholders, authorities]);
}

/** Parties, and authorities where asked for, to choose from. */
export function usePartyChoices(withAuthorities = false, except?: string): readonly Choice[] {
  const text = useText();
  const stakeholders = useDocument((document) => document.stakeholders);
  const authorities = useDocument((document) => document.authorities);
  return useMemo(
    () =>
      Object.entries({ ...stakeholders, ...(withAuthorities ? authorities : {}) })
        .filter(([id]) => id !== except)
        .map(([id, { name }]) => ({ value: id, label: text(name) })),
    [stakeholders, authorities, withAuthorities, except, text],
  );
}
