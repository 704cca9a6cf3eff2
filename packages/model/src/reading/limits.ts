/** Largest file, in bytes: 32 MB (design §3, decision 9). */
export const MAX_BYTES = 32_000_000;

/** Deepest nesting of maps and lists. ASSUMPTION: the schema itself needs 8; the rest is room for growth. */
export const MAX_DEPTH = 64;

/** Most keys and values (maps, lists and scalars) in a file. ASSUMPTION: a system of 10,000 components has about 1,000,000; more would only exhaust memory. */
export const MAX_VALUES = 4_000_000;

/** Most aliases (`*name`) in a YAML file. ASSUMPTION: a hand-written file has a few dozen. */
export const MAX_ALIASES = 10_000;

/** Values that aliases may add beside ten times what the file writes out. ASSUMPTION: see `isAliasBomb`. */
export const ALIAS_ALLOWANCE = 100_000;

/** Most schema findings for one file; beyond them only their number is told. ASSUMPTION: nobody reads more in one go. */
export const MAX_FINDINGS = 1_000;
