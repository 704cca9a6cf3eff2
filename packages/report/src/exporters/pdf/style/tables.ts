/** Sizes of type in points. ASSUMPTION: as usual in reports on A4; tables smaller, because they hold most of the text. */
export const SIZES = {
  title: 24,
  subtitle: 11,
  chapter: 18,
  section: 14.5,
  heading3: 11.5,
  heading4: 10.5,
  body: 10,
  lead: 11.5,
  notice: 9.2,
  note: 8.8,
  caption: 8.8,
  table: 8.6,
  tableHead: 7.8,
  running: 7.6,
  statValue: 17,
  statName: 8,
} as const;

/** Height of a line over the size of type; Japanese needs room. */
export const LEADING = { text: 1.62, table: 1.42, heading: 1.35 } as const;

/** The second language stands smaller. */
export const SECOND = 0.92;

/** Smallest size to which a table with many columns is set. */
export const LEAST_TABLE = 6.8;

/** A4 in points, and the room around the text. Source: ISO 216 (210 mm × 297 mm). */
export const PAPER = { short: 595.276, long: 841.89 } as const;
export const MARGIN = { side: 42, top: 54, bottom: 48 } as const;
