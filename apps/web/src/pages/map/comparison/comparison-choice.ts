/** What the map is laid over: nothing, the state when the map was opened, another party, or a kept state. */
export type ComparisonChoice = 'none' | 'opened' | 'parties' | `revision:${string}`;

/** The kept state that a choice names. */
export function revisionOf(choice: ComparisonChoice): string | undefined {
  return choice.startsWith('revision:') ? choice.slice('revision:'.length) : undefined;
}
