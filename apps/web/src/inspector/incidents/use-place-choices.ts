import { useMemo } from 'react';
import { useDocument } from '../../live/use-live.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';

/** Components, then channels, to be chosen from. */
export function usePlaceChoices(): readonly Choice[] {
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const nameOf = useElementNames();
  return useMemo(
    () => [...Object.keys(components ?? {}), ...Object.keys(channels ?? {})].map((id) => ({ value: id, label: nameOf(id) })),
    [components, channels, nameOf],
  );
}
