/** Stands where OSCAL demands a time and none can be given; the export says so. */
export const NO_INSTANT = '2000-01-01T00:00:00Z';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as OSCAL's point in time, at its beginning in UTC; `undefined` for a day that is none or lies outside the years 1900–2999. */
export function instantOf(day: string | undefined): string | undefined {
  const [, year, month, date] = /^((?:19|2\d)\d\d)-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return undefined;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === '02' && isLeap ? 29 : (DAYS[Number(month) - 1] ?? 0);
  return Number(date) >= 1 && Number(date) <= last ? `${day}T00:00:00Z` : undefined;
}
