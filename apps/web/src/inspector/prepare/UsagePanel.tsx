import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive } from '../../live/use-live.ts';
import { removeUsage } from '../../pages/solution/remove-usage.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import type { PanelProps } from '../panel.ts';
import { GonePanel, PanelFrame } from './PanelFrame.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';

/** One way of using the system, and the incidents that occur only in it. */
export function Panel({ place: [, id = ''] }: PanelProps) {
  const say = useWords('solution');
  const text = useText();
  const edit = useEdit();
  const live = useLive();
  const usage = useDocument((document) => document.usages?.[id]);
  const incidents = useDocument((document) => document.incidents);
  if (usage === undefined) return <GonePanel />;
  const only = Object.entries(incidents ?? {}).filter(([, incident]) => incident.usages?.includes(id));
  const remove = (): void => {
    const { document } = live.current();
    if (document !== undefined) edit(...removeUsage(document, id));
  };
  return (
    <PanelFrame kicker={`${say('panel.usage')} · ${say('panel.id', { id })}`} note={say('panel.delete-note')} onDelete={remove}>
      <TextField label={say('panel.title')} path={['usages', id, 'title']} value={usage.title} isRequired />
      <TextField
        label={say('panel.description')}
        path={['usages', id, 'description']}
        value={usage.description}
        placeholder={say('panel.description-hint')}
        isLong
      />
      <PlaceLinks
        title={say('panel.incidents')}
        none={say('panel.incidents-none')}
        places={only.map(([incident, { title }]) => ({ place: ['incidents', incident], label: text(title) }))}
      />
    </PanelFrame>
  );
}
