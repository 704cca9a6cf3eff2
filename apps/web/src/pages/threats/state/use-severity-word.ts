import { useCallback } from 'react';
import { useWords } from '../../../i18n/use-words.ts';

const KNOWN = ['none', 'low', 'medium', 'high', 'critical', 'minor', 'urgent'] as const;

/** Says a severity of a scoring method; one without words is said as it is. */
export function useSeverityWord(): (severity: string) => string {
  const say = useWords('threats');
  return useCallback(
    (severity) => {
      const known = KNOWN.find((word) => word === severity);
      return known === undefined ? severity : say(`severity.${known}`);
    },
    [say],
  );
}
