import { AssetKind } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { removeAssets } from '../../pages/assets/remove-assets.ts';
import { useAssetUses } from '../../pages/assets/use-asset-uses.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { FlagField } from '../../parts/fields/FlagField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import type { PanelProps } from '../panel.ts';
import { GonePanel, PanelFrame } from './PanelFrame.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';

/** An asset: what it is, where it is, and what has to do with it. */
export function Panel({ place: [, id = ''] }: PanelProps) {
  const say = useWords('assets');
  const text = useText();
  const edit = useEdit();
  const live = useLive();
  const asset = useDocument((document) => document.assets?.[id]);
  const uses = useAssetUses().get(id);
  const holders = useHolders();
  if (asset === undefined) return <GonePanel />;
  const path = ['assets', id];
  const remove = (): void => {
    const { document } = live.current();
    if (document !== undefined) edit(...removeAssets(document, [id]));
  };
  return (
    <PanelFrame kicker={`${say('panel.asset')} · ${say('panel.id', { id })}`} note={say('panel.delete-note')} onDelete={remove}>
      <TextField label={say('panel.name')} path={[...path, 'name']} value={asset.name} />
      <ChoiceField
        label={say('panel.kind')}
        path={[...path, 'kind']}
        value={asset.kind}
        choices={AssetKind.options.map((kind) => ({ value: kind, label: text(term('asset', kind)) }))}
      />
      <FlagField label={say('panel.primary')} description={say('panel.primary-hint')} path={[...path, 'primary']} value={asset.primary} />
      <FlagField label={say('panel.personal')} path={[...path, 'personal']} value={asset.personal} />
      <ManyField label={say('panel.held-by')} placeholder={say('panel.held-by-hint')} path={[...path, 'heldBy']} value={asset.heldBy} choices={holders} />
      <TextField label={say('panel.description')} path={[...path, 'description']} value={asset.description} isLong />
      <PlaceLinks
        title={say('panel.carried')}
        none={say('panel.carried-none')}
        places={(uses?.flows ?? []).map((flow) => ({ place: ['flows', flow.id], label: text(flow.title, flow.id) }))}
      />
      <PlaceLinks
        title={say('panel.incidents')}
        none={say('panel.incidents-none')}
        places={(uses?.incidents ?? []).map((incident) => ({ place: ['incidents', incident.id], label: text(incident.title) }))}
      />
    </PanelFrame>
  );
}

/** Components and channels, which alone hold assets. */
function useHolders(): readonly { readonly value: string; readonly label: string }[] {
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const nameOf = useElementNames();
  return useMemo(
    () => [...Object.keys(components ?? {}), ...Object.keys(channels ?? {})].map((id) => ({ value: id, label: nameOf(id) })),
    [components, channels, nameOf],
  );
}
