import { Textarea, TextInput } from '@mantine/core';
import type { Text } from '@anshin/model';
import { type KeyboardEvent, memo } from 'react';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import type { Place } from '../../places/path-text.ts';
import { isComposing } from './is-composing.ts';
import { useDraft } from './use-draft.ts';
import { useWrite } from './use-write.ts';
import { isSameField } from './same-field.ts';

interface TextFieldProps {
  readonly label: string;
  readonly path: Place;
  readonly value: Text | undefined;
  /** What belongs here, shown while it is empty. */
  readonly placeholder?: string;
  readonly description?: string;
  readonly isLong?: boolean;
  /** A text that must not be empty keeps its last value. */
  readonly isRequired?: boolean;
  /** Where the document takes plain text only, not one text for each language. */
  readonly isPlain?: boolean;
  readonly hideLabel?: boolean;
}

/** Edits a text of the document in the language of the page; the other language stays as it is. */
export const TextField = memo(function TextField({
  label,
  path,
  value,
  placeholder,
  description,
  isLong = false,
  isRequired = false,
  isPlain = false,
  hideLabel = false,
}: TextFieldProps) {
  const edit = useWrite();
  const language = useLanguage();
  const say = useWords('shell');
  const kept = value === undefined ? '' : typeof value === 'string' ? value : value[language];
  const write = (next: string): string | undefined => {
    const trimmed = next.trim();
    if (trimmed === '') return isRequired ? undefined : edit({ op: 'unset', path: [...path] });
    const isWhole = isPlain || value === undefined || typeof value === 'string';
    return edit({ op: 'set', path: isWhole ? [...path] : [...path, language], value: trimmed });
  };
  const draft = useDraft(kept, write);
  const props = {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    description,
    placeholder,
    value: draft.value,
    onChange: (event: { currentTarget: { value: string } }) => draft.change(event.currentTarget.value),
    onBlur: () => (isRequired && draft.value.trim() === '' ? draft.reset() : draft.commit()),
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'Escape') draft.reset();
      if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) draft.commit();
    },
    error: isRequired && draft.value.trim() === '' ? say('field.needed') : draft.refused,
  };
  return isLong ? <Textarea {...props} /> : <TextInput {...props} />;
}, isSameField);
