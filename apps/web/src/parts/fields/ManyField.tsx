import { MultiSelect } from '@mantine/core';
import { memo } from 'react';
import { useEdit } from '../../live/use-live.ts';
import type { Place } from '../../places/path-text.ts';
import type { Choice } from './ChoiceField.tsx';
import { isSameField } from './same-field.ts';

interface ManyFieldProps {
  readonly label: string;
  readonly path: Place;
  readonly value: readonly string[] | undefined;
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  readonly description?: string;
}

/** Edits a list of values of a closed list; each comes and goes by itself, so that two people do not undo each other. */
export const ManyField = memo(function ManyField({ label, path, value = [], choices, placeholder, description }: ManyFieldProps) {
  const edit = useEdit();
  const known = new Set(choices.map((choice) => choice.value));
  const data = [...choices, ...value.filter((id) => !known.has(id)).map((id) => ({ value: id, label: id }))];
  return (
    <MultiSelect
      label={label}
      description={description}
      placeholder={value.length === 0 ? placeholder : undefined}
      data={data.map((choice) => ({ ...choice }))}
      value={[...value]}
      searchable
      clearable
      onChange={(next) => {
        const added = next.filter((id) => !value.includes(id)).map((id) => ({ op: 'insert' as const, path: [...path, '-'], value: id }));
        const gone = value.filter((id) => !next.includes(id)).map((id) => ({ op: 'remove' as const, path: [...path], value: id }));
        edit(...(next.length === 0 ? [{ op: 'unset' as const, path: [...path] }] : [...added, ...gone]));
      }}
    />
  );
}, isSameField);
