import { MAX_TAKEN } from '../../reading/limits.ts';

/** Most rows of one table that are kept: as many components as an import takes over, and room for headers and headings. */
export const MAX_ROWS = MAX_TAKEN + 1_000;

/** Most columns of a table. ASSUMPTION: the widest inventories that people keep have about a hundred. */
export const MAX_COLUMNS = 500;

/** Most cells of one file. ASSUMPTION: 20,000 assets with fifty columns; more would not fit the memory of an import. */
export const MAX_CELLS = 1_000_000;

/** Longest cell, in characters: the limit of Excel. */
export const MAX_CELL = 32_767;
