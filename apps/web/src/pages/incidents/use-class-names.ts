import type { ThreatClass } from '@anshin/model';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText } from '../../i18n/use-words.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';

/** Names the classes of threats and causes in the language of the page. */
export function useClassNames(): (threatClass: ThreatClass) => string {
  const { threatClasses } = useCatalog();
  const text = useText();
  return useMemo(() => {
    const names = new Map(threatClasses.map((entry) => [entry.class, entry.title]));
    return (threatClass) => text(names.get(threatClass), threatClass);
  }, [threatClasses, text]);
}

/** Every class, to be chosen from. */
export function useClassChoices(): readonly Choice[] {
  const { threatClasses } = useCatalog();
  const text = useText();
  return useMemo(() => threatClasses.map((entry) => ({ value: entry.class, label: text(entry.title) })), [threatClasses, text]);
}
