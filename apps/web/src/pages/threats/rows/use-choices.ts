import { useMemo } from 'react';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useText } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import type { Choice } from '../../../parts/fields/ChoiceField.tsx';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useParties } from '../../../parts/use-parties.ts';

/** Every component and channel, to choose from. */
export function useElementChoices(): Choice[] {
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const name = useElementNames();
  return useMemo(
    () => [...Object.keys(components ?? {}), ...Object.keys(channels ?? {})].map((id) => ({ value: id, label: name(id) })),
    [components, channels, name],
  );
}

/** Every class of threats and causes, to choose from. */
export function useClassChoices(): Choice[] {
  const { threatClasses } = useCatalog();
  const text = useText();
  return useMemo(() => threatClasses.map((entry) => ({ value: entry.class, label: text(entry.title) })), [threatClasses, text]);
}

/** Every party, to choose from. */
export function usePartyChoices(): Choice[] {
  const parties = useParties();
  const text = useText();
  return useMemo(() => [...parties.values()].map(({ id, name }) => ({ value: id, label: text(name) })), [parties, text]);
}

/** Every requirement of the catalog, to choose from. */
export function useRequirementChoices(): Choice[] {
  const { requirements } = useCatalog();
  const text = useText();
  return useMemo(() => requirements.map(({ id, title }) => ({ value: id, label: text(title) })), [requirements, text]);
}
