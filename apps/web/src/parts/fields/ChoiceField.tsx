import { Select } from '@mantine/core';
import { memo } from 'react';
import { useEdit } from '../../live/use-live.ts';
import type { Place } from '../../places/path-text.ts';
import { isSameField } from './same-field.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly path: Place;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  readonly description?: string;
  /** Whether it may be left open; then choosing it again or the cross takes it away. */
  readonly isOptional?: boolean;
  readonly hideLabel?: boolean;
}

/** Edits a value of a closed list; typing looks for it. */
export const ChoiceField = memo(function ChoiceField({
  label,
  path,
  value,
  choices,
  placeholder,
  description,
  isOptional = false,
  hideLabel = false,
}: ChoiceFieldProps) {
  const edit = useEdit();
  return (
    <Select
      {...(hideLabel ? { 'aria-label': label } : { label })}
      description={description}
      placeholder={placeholder}
      data={choices.map((choice) => ({ ...choice }))}
      value={value ?? null}
      searchable={choices.length > 6}
      clearable={isOptional}
      allowDeselect={isOptional}
      onChange={(next) => {
        if (next === null) edit({ op: 'unset', path: [...path] });
        else if (next !== value) edit({ op: 'set', path: [...path], value: next });
      }}
    />
  );
}, isSameField);
