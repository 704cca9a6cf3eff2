import type { DataFlow } from '@anshin/model';
import { useCallback } from 'react';
import { partName } from '../../diagram/model/part.ts';
import { useSystem } from '../../diagram/view/use-system.ts';
import { useText, useWords } from '../../i18n/use-words.ts';

/** What a step is called: its title, else from whom to whom. */
export function useStepNames(flow: DataFlow): (step: string) => string {
  const text = useText();
  const say = useWords('flows');
  const { parts } = useSystem();
  return useCallback(
    (id) => {
      const step = flow.steps[id];
      if (step === undefined) return id;
      const end = (component: string): string => {
        const part = parts.get(component);
        return part === undefined ? component : text(partName(part));
      };
      return text(step.title, say('step.from-to', { from: end(step.from), to: end(step.to) }));
    },
    [flow, parts, text, say],
  );
}
