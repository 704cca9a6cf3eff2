export { buildReport } from './build-report.ts';
export { exportReport, UnknownFormatError } from './export-report.ts';
export type { ExportedFile, Exporter } from './exporters/exporter.ts';
export { EXPORTERS } from './exporters/exporters.ts';
export type { ReportInput } from './report-input.ts';
export type * from './drawing/drawing.ts';
export type * from './tree/block.ts';
export type * from './tree/inline.ts';
export type { Chapter, Report, Section } from './tree/report.ts';
