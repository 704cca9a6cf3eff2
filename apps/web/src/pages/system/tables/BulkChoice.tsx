import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { SystemChoices } from '../../../diagram/view/use-choices.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import { choiceEdit } from './choice-edit.ts';

/** Fields that can be set for several components at once. */
export type BulkField = 'accountable' | 'zone' | 'layer';

const LIST_OF = { accountable: 'parties', zone: 'zones', layer: 'layers' } as const;

interface BulkChoiceProps {
  readonly field: BulkField;
  readonly ids: readonly string[];
  readonly choices: SystemChoices;
  readonly onClose: () => void;
}

/** Asks for the value that all chosen components get; leaving it open takes theirs away. */
export function BulkChoice({ field, ids, choices, onClose }: BulkChoiceProps) {
  const say = useWords('system');
  const edit = useEdit();
  const [value, setValue] = useState<string | null>(null);
  return (
    <Modal opened onClose={onClose} size="sm" title={say(`bulk.${field}`, { count: ids.length })} closeButtonProps={{ 'aria-label': say('bulk.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          edit(...ids.map((id) => choiceEdit(['components', id, field], value ?? '')));
          onClose();
        }}
      >
        <Stack gap="md">
          <Select
            data-autofocus
            label={say(`column.${field}`)}
            placeholder={say('bulk.none')}
            data={choices[LIST_OF[field]].map((choice) => ({ ...choice }))}
            value={value}
            onChange={setValue}
            searchable
            clearable
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {say('bulk.cancel')}
            </Button>
            <Button type="submit">{say('bulk.apply', { count: ids.length })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
