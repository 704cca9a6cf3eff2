/** The day that tests assess for. */
export const TEST_DAY = '2026-04-01';
