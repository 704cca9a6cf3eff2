import { Select } from '@mantine/core';
import { SCORING_METHODS, type ScoringMethod } from '@anshin/engine';
import { useText, useWords } from '../../../i18n/use-words.ts';

const METHODS: readonly ScoringMethod[] = SCORING_METHODS;

interface MethodSelectProps {
  readonly method: ScoringMethod;
  readonly onMethod: (method: ScoringMethod) => void;
  /** What follows the name of a method in the list. */
  readonly note?: (method: ScoringMethod) => string;
}

/** Chooses one of the registered scoring methods. */
export function MethodSelect({ method, onMethod, note }: MethodSelectProps) {
  const say = useWords('scores');
  const text = useText();
  return (
    <Select
      label={say('method.label')}
      w={320}
      maw="100%"
      allowDeselect={false}
      data={METHODS.map((entry) => ({ value: entry.id, label: `${text(entry.title)}${note?.(entry) ?? ''}` }))}
      value={method.id}
      onChange={(id) => {
        const chosen = METHODS.find((entry) => entry.id === id);
        if (chosen !== undefined) onMethod(chosen);
      }}
    />
  );
}
