import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';

/** The assets of the assessment as choices. */
export function useAssetChoices(): readonly Choice[] {
  const text = useText();
  const assets = useDocument((document) => document.assets);
  return useMemo(
    () => Object.entries(assets ?? {}).map(([id, { name, kind }]) => ({ value: id, label: text(name, text(term('asset', kind))) })),
    [assets, text],
  );
}
