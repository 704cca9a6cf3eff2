export type { ForeignExport, ForeignExporter } from './foreign-exporter.ts';
export { FOREIGN_EXPORTERS } from './foreign-exporters.ts';
export type { Importer, ImportOptions, ImportResult, ImportSource } from './importer.ts';
export { IMPORTERS } from './importers.ts';
export { readValue } from './reading/read-value.ts';
export { interopSentence } from './words.ts';
export { applyWorksheetChanges } from './worksheets/changes/document-paths.ts';
