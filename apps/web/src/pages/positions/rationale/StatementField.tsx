import { Textarea } from '@mantine/core';
import { useWords } from '../../../i18n/use-words.ts';
import { isComposing } from '../../../parts/fields/is-composing.ts';
import { useDraft } from '../../../parts/fields/use-draft.ts';

interface StatementFieldProps {
  readonly label: string;
  readonly value: string;
  /** Writes the words; says why where they are refused. */
  readonly onWrite: (wording: string) => string | undefined;
}

/** The words of a rationale, edited in place. */
export function StatementField({ label, value, onWrite }: StatementFieldProps) {
  const say = useWords('positions');
  const draft = useDraft(value, onWrite);
  return (
    <Textarea
      aria-label={label}
      placeholder={say('rationale.placeholder')}
      autosize
      minRows={3}
      value={draft.value}
      error={draft.refused}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') draft.reset();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.commit();
      }}
    />
  );
}
