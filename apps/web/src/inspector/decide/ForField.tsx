import { MultiSelect } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit } from '../../live/use-live.ts';
import type { Choice } from '../../parts/fields/ChoiceField.tsx';

/** Whom a policy is for. The list stays even when it is empty, because a policy always has one. */
export function ForField({ id, value, choices }: { readonly id: string; readonly value: readonly string[]; readonly choices: readonly Choice[] }) {
  const say = useWords('decisions');
  const edit = useEdit();
  const path = ['policies', id, 'for'];
  return (
    <MultiSelect
      label={say('policy.for')}
      data={choices.map((choice) => ({ ...choice }))}
      value={[...value]}
      searchable
      onChange={(next) => {
        const added = next.filter((party) => !value.includes(party)).map((party) => ({ op: 'insert' as const, path: [...path, '-'], value: party }));
        const gone = value.filter((party) => !next.includes(party)).map((party) => ({ op: 'remove' as const, path, value: party }));
        edit(...added, ...gone);
      }}
    />
  );
}
