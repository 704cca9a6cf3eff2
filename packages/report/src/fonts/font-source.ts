/** The weights that reports are set in. */
export type FontWeight = 'regular' | 'bold';

/** Where the fonts come from: the caller has the files, this package knows no file system. TrueType with all Japanese and Latin characters. */
export type FontSource = (weight: FontWeight) => Promise<Uint8Array>;

/** A format that embeds fonts was asked for without any. */
export class MissingFontsError extends Error {
  readonly code = 'report.missing-fonts';

  constructor(format: string) {
    super(`the format ${format} needs fonts`);
    this.name = 'MissingFontsError';
  }
}
