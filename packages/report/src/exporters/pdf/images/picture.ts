import type { ReportCover } from '../../../report-cover.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** A picture that was given for the cover cannot be read. */
export class UnreadableLogoError extends Error {
  readonly code = 'report.unreadable-logo';

  constructor(reason: string, cause?: unknown) {
    super(`the logo cannot be read: ${reason}`, { cause });
    this.name = 'UnreadableLogoError';
  }
}

/** A picture ready for a page: its size in pixels, and how it is written into a file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly write: (file: PdfFile) => number;
}

/** Reads a logo. Throws an UnreadableLogoError. */
export function readPicture(logo: NonNullable<ReportCover['logo']>): Picture {
  try {
    const picture = logo.type === 'png' ? readPng(logo.bytes) : readJpeg(logo.bytes);
    if (picture.width > 0 && picture.height > 0) return picture;
  } catch (error) {
    throw error instanceof UnreadableLogoError ? error : new UnreadableLogoError(error instanceof Error ? error.message : 'broken', error);
  }
  throw new UnreadableLogoError('it has no size');
}
