import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { newId } from '../../../places/new-id.ts';
import { useSelect } from '../../../places/use-selection.ts';

/** Asks for the three links of the chain, all of which a hazard needs. */
export function AddHazardDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      transitionProps={{ duration: 0 }}
      title={say('hazard.add')}
      closeButtonProps={{ 'aria-label': shell('action.close') }}
    >
      <Form onClose={onClose} />
    </Modal>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  const edit = useEdit();
  const select = useSelect();
  const hazards = useDocument((document) => document.hazards);
  const [title, setTitle] = useState('');
  const [situation, setSituation] = useState('');
  const [harm, setHarm] = useState('');
  const isComplete = [title, situation, harm].every((text) => text.trim() !== '');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const id = newId(title, hazards, 'hazard');
    if (!isComplete || !edit({ op: 'set', path: ['hazards', id], value: { title: title.trim(), situation: situation.trim(), harm: harm.trim() } })) return;
    select(['hazards', id]);
    onClose();
  };
  return (
    <form onSubmit={add}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={say('hazard.new-title')}
          placeholder={say('hazard.new-placeholder')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={say('hazard.situation')}
          placeholder={say('hazard.situation-placeholder')}
          value={situation}
          onChange={(event) => setSituation(event.currentTarget.value)}
        />
        <TextInput
          label={say('hazard.harm')}
          placeholder={say('hazard.harm-placeholder')}
          value={harm}
          onChange={(event) => setHarm(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shell('action.cancel')}
          </Button>
          <Button type="submit" disabled={!isComplete}>
            {shell('action.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
