/** Largest file, in bytes, that an import looks at: the model's own limit of 32 MB (design §3, decision 9). */
export const MAX_IMPORT_BYTES = 32_000_000;

/** Most bytes that the wanted parts of an archive may claim or unpack to, together. ASSUMPTION: three times the limit of a plain file, so that both copies of a part fit in memory. */
export const MAX_UNPACKED_BYTES = 100_000_000;

/** Most parts of an archive. ASSUMPTION: a drawing of a thousand pages has fewer. */
export const MAX_ARCHIVE_PARTS = 10_000;

/** Deepest nesting of elements, maps and lists in a foreign file. ASSUMPTION: real files need fewer than 40. */
export const MAX_FOREIGN_DEPTH = 200;

/** Most things of one sort (components, channels, threats) that an import takes over; more are counted in a finding. */
export const MAX_TAKEN = 20_000;
