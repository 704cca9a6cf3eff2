import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtinCatalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import { type AnshinDocument, LANGUAGES, type Language } from '@anshin/model';
import { exportReport } from '@anshin/report';
import type { Choose } from '../input/report-choices.ts';
import type { Io } from '../io.ts';
import { bundledFonts } from './fonts.ts';
import { reportRefusal } from './report-refusal.ts';
import { writeFailure } from './write-failure.ts';
import { plainLine } from './plain-line.ts';
import type { PartsTeller, Progress } from './progress.ts';

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
  /** The user's choice of purpose, sections and cover. */
  readonly choose: Choose;
}

/** Writes reports and names each file once on the diagnostic stream; formats may share files. A file that exists is replaced. */
export async function writeReports(
  input: ReportInput,
  target: ReportTarget,
  told: { readonly format: Progress; readonly parts: PartsTeller },
  io: Io,
): Promise<void> {
  const whole = target.choose({ ...input, catalog: builtinCatalog(), languages: languagesOf(target.lang), fonts: bundledFonts });
  makeFolder(target.folder);
  const named = new Set<string>();
  for (const format of target.formats) {
    told.format(`${format} を書いています…`, `Writing ${format} …`);
    const files = await exported(format, { ...whole, progress: told.parts.tell });
    told.parts.end();
    for (const file of files) {
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

/** Writes one format; what the user can mend becomes a failure in words. */
async function exported(format: string, input: Parameters<typeof exportReport>[1]): ReturnType<typeof exportReport> {
  try {
    return await exportReport(format, input);
  } catch (error) {
    throw reportRefusal(error);
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
