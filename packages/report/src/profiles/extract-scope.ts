/** What an extract speaks of. */
export interface ExtractScope {
  /** Components and channels. */
  readonly elements: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Components that are only named, as the other end of a channel: kind, name and place, nothing else. */
  readonly neighbours: ReadonlySet<string>;
}
