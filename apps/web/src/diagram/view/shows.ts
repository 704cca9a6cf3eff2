/** What the diagram shows besides the shapes; kept for the user. */
export interface Shows {
  readonly parties: boolean;
  readonly badges: boolean;
  readonly bands: boolean;
}

export const USUAL_SHOWS: Shows = { parties: true, badges: true, bands: false };
