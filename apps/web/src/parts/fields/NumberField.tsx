import { NumberInput } from '@mantine/core';
import { memo } from 'react';
import type { Place } from '../../places/path-text.ts';
import { isComposing } from './is-composing.ts';
import { useDraft } from './use-draft.ts';
import { useWrite } from './use-write.ts';
import { isSameField } from './same-field.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly path: Place;
  readonly value: number | undefined;
  readonly suffix?: string;
  readonly isWhole?: boolean;
  readonly description?: string;
}

/** Edits a number from 0; empty takes it away. */
export const NumberField = memo(function NumberField({ label, path, value, suffix, isWhole = false, description }: NumberFieldProps) {
  const edit = useWrite();
  const draft = useDraft(value === undefined ? '' : String(value), (next) =>
    edit(next === '' ? { op: 'unset', path: [...path] } : { op: 'set', path: [...path], value: Number(next) }),
  );
  return (
    <NumberInput
      label={label}
      description={description}
      value={draft.value}
      error={draft.refused}
      min={0}
      allowDecimal={!isWhole}
      thousandSeparator=","
      {...(suffix === undefined ? {} : { suffix })}
      onChange={(next) => draft.change(String(next))}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter') draft.commit();
        if (event.key === 'Escape') draft.reset();
      }}
    />
  );
}, isSameField);
