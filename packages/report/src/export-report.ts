import type { ExportedFile, Exporter } from './exporters/exporter.ts';
import { EXPORTERS } from './exporters/exporters.ts';
import type { ReportInput } from './report-input.ts';

/** A format that nobody registered was asked for. */
export class UnknownFormatError extends Error {
  readonly code = 'report.unknown-format';
  readonly format: string;

  constructor(format: string) {
    super(`no exporter for the format ${JSON.stringify(format)}`);
    this.name = 'UnknownFormatError';
    this.format = format;
  }
}

/** Writes a report in one format. The files are named after the assessment. Throws an UnknownFormatError for a format that is not in EXPORTERS. */
export async function exportReport(format: string, input: ReportInput): Promise<readonly ExportedFile[]> {
  const exporter = EXPORTERS.find((candidate: Exporter) => candidate.id === format);
  if (exporter === undefined) throw new UnknownFormatError(format);
  return exporter.export(input);
}
