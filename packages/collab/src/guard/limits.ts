/** Largest update, in bytes. ASSUMPTION: a first upload of 10,000 components has about 4 MB; a single edit has about 100 bytes. */
export const MAX_UPDATE_BYTES = 16_000_000;

/** Longest text, in UTF-16 units. ASSUMPTION: some ten pages; nobody reasons longer in one field. */
export const MAX_TEXT = 20_000;

/** Longest kept content of another tool, in UTF-16 units. ASSUMPTION: half of the largest file that is read. */
export const MAX_FOREIGN = 8_000_000;

/** Most entities in a collection, and most entries in a map or list. ASSUMPTION: twice the largest system that the design speaks of. */
export const MAX_ENTRIES = 20_000;
