import type { Choice } from '../../parts/fields/ChoiceField.tsx';

/** Typed names (with commas of either language between them) as ids; what nobody is called is left out. */
export function idsFromNames(typed: string, choices: readonly Choice[]): readonly string[] {
  const names = typed.split(/[,、,;]/).map((name) => name.trim().toLowerCase());
  const ids = names.flatMap((name) => choices.find(({ value, label }) => label.toLowerCase() === name || value.toLowerCase() === name)?.value ?? []);
  return [...new Set(ids)];
}

/** Ids as names with commas between them. */
export function namesFromIds(ids: readonly string[] | undefined, choices: readonly Choice[]): string {
  return (ids ?? []).map((id) => choices.find(({ value }) => value === id)?.label ?? id).join(', ');
}
