import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { removeAuthorities } from '../../pages/stakeholders/remove-parties.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import type { PanelProps } from '../panel.ts';
import { GonePanel, PanelFrame } from './PanelFrame.tsx';

/** An authority concerned. */
export function Panel({ place: [, id = ''] }: PanelProps) {
  const say = useWords('stakeholders');
  const edit = useEdit();
  const live = useLive();
  const authority = useDocument((document) => document.authorities?.[id]);
  if (authority === undefined) return <GonePanel />;
  const remove = (): void => {
    const { document } = live.current();
    if (document !== undefined) edit(...removeAuthorities(document, [id]));
  };
  return (
    <PanelFrame kicker={`${say('panel.authority')} · ${say('panel.id', { id })}`} onDelete={remove}>
      <TextField label={say('panel.name')} path={['authorities', id, 'name']} value={authority.name} isRequired />
      <TextField label={say('panel.description')} path={['authorities', id, 'description']} value={authority.description} isLong />
    </PanelFrame>
  );
}
