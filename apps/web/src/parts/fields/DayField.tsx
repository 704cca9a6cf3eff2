import { TextInput } from '@mantine/core';
import { memo } from 'react';
import type { Place } from '../../places/path-text.ts';
import { useDraft } from './use-draft.ts';
import { useWrite } from './use-write.ts';
import { isSameField } from './same-field.ts';

interface DayFieldProps {
  readonly label: string;
  readonly path: Place;
  readonly value: string | undefined;
  readonly description?: string;
}

/** Edits a day, with the browser's own calendar. */
export const DayField = memo(function DayField({ label, path, value, description }: DayFieldProps) {
  const edit = useWrite();
  const draft = useDraft(value ?? '', (next) => edit(next === '' ? { op: 'unset', path: [...path] } : { op: 'set', path: [...path], value: next }));
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={draft.value}
      error={draft.refused}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}, isSameField);
