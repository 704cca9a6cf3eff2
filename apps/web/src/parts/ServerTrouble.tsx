import { Button } from '@mantine/core';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from './EmptyState.tsx';
import { useErrorText } from './use-error-text.ts';

/** Stands where something of the server should stand and could not be had; lets the user try again. */
export function ServerTrouble({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const say = useWords('shell');
  const errorText = useErrorText();
  return (
    <div role="alert">
      <EmptyState title={say('error.title')} action={<Button onClick={onRetry}>{say('app.reload')}</Button>}>
        {errorText(error)}
      </EmptyState>
    </div>
  );
}
