/** A cell of the heat map that the user looks into. */
export interface OpenCell {
  readonly requirement: string;
  readonly column: string;
}
