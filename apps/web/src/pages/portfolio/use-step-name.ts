import { useWords } from '../../i18n/use-words.ts';
import { pageEntry } from '../pages.ts';

/** The name of the page of the procedure on which an assessment was worked on last; undefined for none that there is. */
export function useStepName(): (step: string | null) => string | undefined {
  const say = useWords('shell');
  return (step) => {
    const entry = step === null ? undefined : pageEntry(step);
    return entry === undefined ? undefined : say(`page.${entry.id}`);
  };
}
