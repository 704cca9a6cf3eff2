/** Which measures are taken to be in force: one place for each measure in id order, 1 or 0. */
export type MeasureSet = Uint8Array;
