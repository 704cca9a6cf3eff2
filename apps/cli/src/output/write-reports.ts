import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtinCatalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import { type AnshinDocument, LANGUAGES, type Language } from '@anshin/model';
import { exportReport } from '@anshin/report';
import type { Io } from '../io.ts';
import { writeFailure } from './write-failure.ts';
import { plainLine } from './plain-line.ts';
import type { Progress } from './progress.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly document: AnshinDocument;
  readonly assessment: Assessment;
}

/** Where reports go, in which formats, and in which language; without one a report holds both, side by side. */
export interface ReportTarget {
  readonly folder: string;
  readonly formats: readonly string[];
  readonly lang: string | undefined;
}

/** Writes reports and names each file once on the diagnostic stream; formats may share files. A file that exists is replaced. */
export async function writeReports(input: ReportInput, target: ReportTarget, progress: Progress, io: Io): Promise<void> {
  makeFolder(target.folder);
  const named = new Set<string>();
  for (const format of target.formats) {
    progress(`${format} を書いています…`, `Writing ${format} …`);
    for (const file of await exportReport(format, { ...input, catalog: builtinCatalog(), languages: languagesOf(target.lang) })) {
      const path = join(target.folder, basename(file.name));
      try {
        io.saveFile(path, file.content, 'replace');
      } catch (error) {
        throw writeFailure(path, error);
      }
      if (!named.has(path)) io.note(`${plainLine(path)}\n`);
      named.add(path);
    }
  }
}

function languagesOf(asked: string | undefined): readonly Language[] {
  const one = LANGUAGES.find((language) => language === asked);
  return one === undefined ? LANGUAGES : [one];
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw writeFailure(folder, error);
  }
}
