/** One step from a format version to the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What changed, for the change log. */
  readonly title: { readonly ja: string; readonly en: string };
  /** Turns a document of version `from` into one of version `to`, `anshin` included. The value is parsed but not yet checked; it must not be changed in place. */
  readonly migrate: (value: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** All steps, oldest first. Version 1 is the first published format, so there are none yet. */
export const MIGRATIONS: readonly Migration[] = [];
