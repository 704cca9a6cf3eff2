import { Layer, Medium, ZoneKind } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { partName } from '../model/part.ts';
import type { System } from '../model/system.ts';

/** What can be chosen for fields of the system, in the language of the page. */
export interface SystemChoices {
  readonly kinds: readonly Choice[];
  readonly zones: readonly Choice[];
  readonly zoneKinds: readonly Choice[];
  readonly layers: readonly Choice[];
  readonly parties: readonly Choice[];
  readonly media: readonly Choice[];
}

export function useSystemChoices(): SystemChoices {
  const text = useText();
  const { kinds } = useCatalog();
  const zones = useDocument((document) => document.zones);
  const parties = useParties();
  return useMemo(
    () => ({
      kinds: kinds.map(({ kind, title }) => ({ value: kind, label: text(title) })),
      zones: Object.entries(zones ?? {}).map(([id, { name, kind }]) => ({ value: id, label: text(name, text(term('zone', kind))) })),
      zoneKinds: ZoneKind.options.map((kind) => ({ value: kind, label: text(term('zone', kind)) })),
      layers: Layer.options.map((layer) => ({ value: layer, label: text(term('layer', layer)) })),
      parties: [...parties.values()].map(({ id, name }) => ({ value: id, label: text(name) })),
      media: Medium.options.map((medium) => ({ value: medium, label: text(term('medium', medium)) })),
    }),
    [kinds, zones, parties, text],
  );
}

/** The components of a system as choices. */
export function useComponentChoices(system: System): readonly Choice[] {
  const text = useText();
  return useMemo(() => [...system.parts.values()].map((part) => ({ value: part.id, label: text(partName(part)) })), [system.parts, text]);
}
