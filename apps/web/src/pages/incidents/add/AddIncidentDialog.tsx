import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { LiveEdit } from '@anshin/collab';
import type { Incident } from '@anshin/model';
import { type FormEvent, useMemo, useState } from 'react';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { newId } from '../../../places/new-id.ts';
import { useSelect } from '../../../places/use-selection.ts';
import classes from './AddIncidentDialog.module.css';
import { type IncidentSuggestion, suggestIncidents } from './suggest-incidents.ts';

/** Adds incidents: one that is typed, and any of those that the system suggests. */
export function AddIncidentDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      transitionProps={{ duration: 0 }}
      title={say('incident.add')}
      closeButtonProps={{ 'aria-label': shell('action.close') }}
    >
      <Form onClose={onClose} />
    </Modal>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('incidents');
  const shell = useWords('shell');
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const suggestions = useSuggestions();
  const add = useAdd(onClose);
  const text = title.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const picked = suggestions.filter(({ id }) => chosen.includes(id)).map(({ incident }) => incident);
    add(text === '' ? picked : [{ title: text }, ...picked]);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={say('incident.new-title')}
          description={say('incident.new-hint')}
          placeholder={say('incident.new-placeholder')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Suggestions suggestions={suggestions} chosen={chosen} onChange={setChosen} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shell('action.cancel')}
          </Button>
          <Button type="submit" disabled={text === '' && chosen.length === 0}>
            {text === '' && chosen.length > 0 ? say('incident.adopt', { count: chosen.length }) : shell('action.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface SuggestionsProps {
  readonly suggestions: readonly IncidentSuggestion[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Suggestions({ suggestions, chosen, onChange }: SuggestionsProps) {
  const say = useWords('incidents');
  const text = useText();
  if (suggestions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('incident.suggested-none')}
      </Text>
    );
  return (
    <Checkbox.Group label={say('incident.suggested')} value={[...chosen]} onChange={onChange}>
      <Stack gap={8} mt={8} className={classes.suggestions ?? ''}>
        {suggestions.slice(0, 60).map(({ id, sort, incident }) => (
          <Checkbox key={id} value={id} label={text(incident.title)} description={say(`sort.${sort}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function useSuggestions(): readonly IncidentSuggestion[] {
  const { kinds } = useCatalog();
  const document = useDocument();
  return useMemo(() => suggestIncidents(document, kinds), [document, kinds]);
}

/** Adds them in one edit and selects the first. */
function useAdd(onDone: () => void): (incidents: readonly Incident[]) => void {
  const edit = useEdit();
  const select = useSelect();
  const known = useDocument((document) => document.incidents);
  return (incidents) => {
    const taken: Record<string, unknown> = { ...known };
    const edits = incidents.map((incident): LiveEdit => {
      const id = newId(typeof incident.title === 'string' ? incident.title : incident.title.en, taken, 'incident');
      taken[id] = incident;
      return { op: 'set', path: ['incidents', id], value: incident };
    });
    if (edits.length === 0 || !edit(...edits)) return;
    select(['incidents', edits[0]?.path[1] ?? '']);
    onDone();
  };
}
