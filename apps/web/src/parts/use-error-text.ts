import { useCallback } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useWords } from '../i18n/use-words.ts';

/** What went wrong, in a sentence: the server's own where it gave one. */
export function useErrorText(): (error: unknown) => string {
  const say = useWords('shell');
  return useCallback(
    (error) => {
      if (error instanceof ApiError) return error.message === '' ? say('error.unreachable') : error.message;
      return say('app.broken');
    },
    [say],
  );
}
