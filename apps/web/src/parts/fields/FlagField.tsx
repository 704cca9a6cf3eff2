import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useEdit } from '../../live/use-live.ts';
import type { Place } from '../../places/path-text.ts';
import { isSameField } from './same-field.ts';

interface FlagFieldProps {
  readonly label: string;
  readonly path: Place;
  readonly value: boolean | undefined;
  readonly description?: string;
}

/** Edits a yes or no. Neither is shown as a dash: not stated. */
export const FlagField = memo(function FlagField({ label, path, value, description }: FlagFieldProps) {
  const edit = useEdit();
  return (
    <Checkbox
      label={label}
      description={description}
      checked={value === true}
      indeterminate={value === undefined}
      onChange={(event) => edit({ op: 'set', path: [...path], value: event.currentTarget.checked })}
    />
  );
}, isSameField);
