import { Button, Modal, Select, Stack, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type StatedThreat, ThreatClass } from '@anshin/model';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit, useLive } from '../../live/use-live.ts';
import { newId } from '../../places/new-id.ts';
import { useSelect } from '../../places/use-selection.ts';
import { useClassChoices, useElementChoices } from './rows/use-choices.ts';

/** The button and the dialog with which a user states a threat of their own. */
export function AddThreat() {
  const say = useWords('threats');
  const shell = useWords('shell');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />} onClick={() => setOpen(true)}>
        {say('add.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={say('add.title')}
        lockScroll={false}
        closeButtonProps={{ 'aria-label': shell('action.close') }}
      >
        <AddThreatForm onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function AddThreatForm({ onDone }: { readonly onDone: () => void }) {
  const say = useWords('threats');
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  const places = useElementChoices();
  const classes = useClassChoices();
  const [title, setTitle] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const [threatClass, setClass] = useState<string | null>(null);
  const add = (): void => {
    const known = ThreatClass.safeParse(threatClass);
    const threat: StatedThreat = { title: title.trim(), ...(at === null ? {} : { at }), ...(known.success ? { class: known.data } : {}) };
    const id = newId(threat.title as string, live.current().document?.threats, 'threat');
    if (!edit({ op: 'set', path: ['threats', id], value: threat })) return;
    select(['threats', id]);
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') add();
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={say('add.what')}
          placeholder={say('add.what-hint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus
          required
        />
        <Select label={say('add.where')} placeholder={say('add.where-hint')} data={places} limit={80} value={at} onChange={setAt} searchable clearable />
        <Select label={say('add.class')} placeholder={say('add.class-hint')} data={classes} value={threatClass} onChange={setClass} searchable clearable />
        <Button type="submit" disabled={title.trim() === ''}>
          {say('add.save')}
        </Button>
      </Stack>
    </form>
  );
}
