import type { BilingualText } from '@anshin/model';
import type { ReportInput } from '../report-input.ts';

/** A finished file: its name without folders, and what is in it. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * One format of reports: a folder of its own and a line in `exporters.ts`. Deterministic: the same input gives the same bytes. A format that
 * needs a large library loads it inside `export`, so that the others start without it.
 */
export interface Exporter {
  /** As users ask for it: `html`. */
  readonly id: string;
  readonly title: BilingualText;
  /** Of the main file, without a dot. */
  readonly extension: string;
  readonly export: (input: ReportInput) => Promise<readonly ExportedFile[]>;
}

/** The beginning of file names: the assessment's id, safe on every file system. */
export function fileStem(input: ReportInput): string {
  const stem = safeName(input.assessment.assessment.id);
  return input.part === undefined ? stem : `${stem}-${safeName(input.part)}`;
}

/** An id as part of a file name. */
export function safeName(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80) || 'assessment';
}
