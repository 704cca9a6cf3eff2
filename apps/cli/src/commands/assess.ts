import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtinCatalog } from '@anshin/catalog';
import { assess as assessDocument, type Assessment, IN_FORCE, type InForce, wordsInBoth } from '@anshin/engine';
import { type Language, locateFindings } from '@anshin/model';
import { type LoadedDocument, loadDocument } from '../input/load-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { findingLine } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { exitOf } from './check.ts';
import { summaryLines } from '../output/summary.ts';

/** What `anshin assess` can be told. */
export interface AssessFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly inForce?: string;
  readonly only?: string;
  readonly now?: string;
  readonly compat?: boolean;
}

/** `anshin assess`: the assessment as JSON, as files, or as a summary on the terminal. */
export async function assess(name: string, flags: AssessFlags, io: Io): Promise<ExitCode> {
  const language = languageOf(flags.lang, io);
  const inForce = inForceOf(flags.inForce);
  const now = dayOf(flags.now ?? io.today());
  const formats = await formatsOf(flags);
  const progress = (ja: string, en: string): void => {
    if (io.isTerminal && flags.json !== true) io.note(`${language === 'ja' ? ja : en}\n`);
  };
  const loaded = await loadDocument(name);
  if (loaded.document === undefined) return unreadable(loaded, flags, language, io);
  progress('評価しています…', 'Assessing …');
  const only = flags.only === 'threats' ? { only: 'threats' as const } : {};
  const assessment = assessDocument(loaded.document, builtinCatalog(), { now, inForce, compat: flags.compat === true, ...only }, loaded.findings);
  const located: Assessment = { ...assessment, findings: locateFindings(assessment.findings, loaded.text, loaded.file) as Assessment['findings'] };
  if (flags.json === true) printJson(located, io);
  if (flags.out !== undefined) await writeFiles(loaded, located, flags.out, formats, reportLanguages(flags.lang), progress, io);
  if (flags.json !== true) {
    for (const finding of located.findings) if (finding.severity === 'error') io.note(findingLine(finding, loaded.file, language, io));
    io.write(summaryLines(located, language, io));
  }
  return exitOf(false, located.findings);
}

function unreadable(loaded: LoadedDocument, flags: AssessFlags, language: Language, io: Io): ExitCode {
  if (flags.json === true) {
    const findings = loaded.findings.map((finding) => ({ ...finding, message: wordsInBoth(finding) }));
    printJson({ version: OUTPUT_VERSION, files: [{ file: loaded.file, unreadable: loaded.unreadable, findings }] }, io);
  } else for (const finding of loaded.findings) io.note(findingLine(finding, loaded.file, language, io));
  return loaded.unreadable ? 2 : 1;
}

/** `ja` and `en` give one language; otherwise a report holds both, side by side. */
function reportLanguages(asked: string | undefined): readonly Language[] {
  return asked === 'ja' || asked === 'en' ? [asked] : ['ja', 'en'];
}

async function writeFiles(loaded: LoadedDocument, assessment: Assessment, out: string, formats: readonly string[], languages: readonly Language[], progress: (ja: string, en: string) => void, io: Io): Promise<void> {
  const { exportReport } = await import('@anshin/report');
  if (loaded.document === undefined) return;
  await mkdir(out, { recursive: true });
  for (const format of formats) {
    progress(`${format} を書いています…`, `Writing ${format} …`);
    for (const file of await exportReport(format, { document: loaded.document, assessment, catalog: builtinCatalog(), languages })) {
      const path = join(out, file.name);
      await writeFile(path, file.content);
      io.note(`${path}\n`);
    }
  }
}

async function formatsOf(flags: AssessFlags): Promise<string[]> {
  if (flags.out === undefined) return [];
  const { EXPORTERS } = await import('@anshin/report');
  const known: string[] = EXPORTERS.map((exporter) => exporter.id);
  const asked = (flags.format ?? 'html').split(',').map((format) => format.trim());
  const wrong = asked.find((format) => !known.includes(format));
  if (wrong === undefined) return asked;
  throw new Failure('cli.unknown-format', { ja: `形式「${wrong}」はありません。使えるのは ${known.join('、')} です。`, en: `There is no format "${wrong}". Available: ${known.join(', ')}.` });
}

function inForceOf(asked: string | undefined): InForce {
  const found = IN_FORCE.find((state) => state === (asked ?? 'implemented'));
  if (found !== undefined) return found;
  throw new Failure('cli.unknown-in-force', { ja: `--in-force に「${asked}」は使えません。${IN_FORCE.join('、')} のいずれかです。`, en: `--in-force cannot be "${asked}". Use one of ${IN_FORCE.join(', ')}.` });
}

function dayOf(asked: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asked)) return asked;
  throw new Failure('cli.bad-day', { ja: `「${asked}」は日付ではありません。2026-04-01 のように書いてください。`, en: `"${asked}" is not a day. Write it like 2026-04-01.` });
}
