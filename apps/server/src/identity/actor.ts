/** Who acts: what a change is attributed to. Personal mode knows one; accounts will bring others. */
export interface Actor {
  /** As kept with each update and revision. */
  readonly id: string;
}

/** The one actor of personal mode, where whoever reaches the loopback address is the owner of the data. */
export const PERSONAL: Actor = { id: 'me' };
