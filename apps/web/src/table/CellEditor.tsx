import { Select } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing } from '../parts/fields/is-composing.ts';
import type { CellEdit } from './column.ts';
import classes from './DataTable.module.css';

/** Where the cursor goes after a cell was written. */
export type After = 'stay' | 'down' | 'up' | 'next' | 'before';

interface CellEditorProps<Row> {
  readonly label: string;
  readonly edit: CellEdit<Row>;
  /** What is in the field at first. */
  readonly text: string;
  /** Whether it came by typing over the cell, so that typing goes on after it. */
  readonly isTyped: boolean;
  readonly onWrite: (text: string, after: After) => void;
  readonly onCancel: () => void;
}

const AFTER: Readonly<Record<string, After>> = { Enter: 'down', 'Shift+Enter': 'up', Tab: 'next', 'Shift+Tab': 'before' };

/** The field that stands in a cell while it is edited. */
export function CellEditor<Row>(props: CellEditorProps<Row>) {
  return props.edit.kind === 'choice' ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}

function TextEditor<Row>({ label, edit, text, isTyped, onWrite, onCancel }: CellEditorProps<Row>) {
  const [value, setValue] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (!isTyped) field.current?.select();
  }, [isTyped]);
  const finish = (step: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    step();
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isComposing(event)) return;
    const after = AFTER[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (event.key === 'Escape') finish(onCancel);
    else if (after !== undefined) {
      event.preventDefault();
      finish(() => onWrite(value, after));
    }
  };
  return (
    <input
      ref={field}
      className={classes.field}
      aria-label={label}
      type={edit.kind === 'day' ? 'date' : 'text'}
      inputMode={edit.kind === 'number' ? 'decimal' : undefined}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      onKeyDown={press}
      // A field that an input method opened and wrote nothing into takes nothing away.
      onBlur={() => finish(() => (text === '' && value === '' ? onCancel() : onWrite(value, 'stay')))}
    />
  );
}

function ChoiceEditor<Row>({ label, edit, text, isTyped, onWrite, onCancel }: CellEditorProps<Row>) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const choices = edit.choices ?? [];
  const kept = choices.find((choice) => choice.value === text || choice.label === text)?.value ?? null;
  const [search, setSearch] = useState(isTyped ? text : undefined);
  useEffect(() => field.current?.focus(), []);
  const finish = (step: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    step();
  };
  return (
    <Select
      ref={field}
      aria-label={label}
      variant="unstyled"
      className={classes.choice ?? ''}
      data={choices.map((choice) => ({ ...choice }))}
      value={kept}
      searchable
      selectFirstOptionOnChange
      maxDropdownHeight={280}
      {...(search === undefined ? {} : { searchValue: search, onSearchChange: setSearch })}
      comboboxProps={{ width: 'max-content', position: 'bottom-start', shadow: 'md' }}
      onChange={(next) => finish(() => onWrite(next ?? '', 'stay'))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event)) return;
        if (event.key === 'Escape') finish(onCancel);
        const after = AFTER[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
        if (event.key === 'Tab' && after !== undefined) {
          event.preventDefault();
          finish(() => onWrite(kept ?? '', after));
        }
      }}
      onBlur={() => finish(onCancel)}
    />
  );
}
