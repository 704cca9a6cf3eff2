import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import { type KeptState, keptState, NOTHING_KEPT } from './kept-state.ts';

/** The user's arrangement of a table, kept in this browser. */
export function useKeptState(id: string): readonly [KeptState, (change: Partial<KeptState>) => void, () => void] {
  const [kept, setKept, forget] = useLocalStorage<KeptState>({
    key: `anshin.table.${id}`,
    defaultValue: NOTHING_KEPT,
    getInitialValueInEffect: false,
    deserialize: keptState,
  });
  const change = useCallback((part: Partial<KeptState>) => setKept((before) => ({ ...before, ...part })), [setKept]);
  return [kept, change, forget];
}
