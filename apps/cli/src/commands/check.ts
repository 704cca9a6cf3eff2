import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { type Finding, locateFindings } from '@anshin/model';
import { dayOf } from '../input/flag-values.ts';
import { loadDocument } from '../input/load-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { exitOf } from '../output/exit-of.ts';
import { Failure } from '../output/failure.ts';
import { countLine, findingLine, findingWithWords, type ShownFinding } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';

/** What `anshin check` can be told. */
export interface CheckFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly now?: string;
}

interface CheckedFile {
  readonly file: string;
  readonly unreadable: boolean;
  readonly findings: readonly ShownFinding[];
}

/** `anshin check`: findings of the schema and of completeness, each with its place. One file that cannot be opened does not hide the others. */
export async function check(files: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const language = languageOf(flags.lang, io);
  const now = dayOf(flags.now ?? io.today());
  const results: CheckedFile[] = [];
  for (const name of files) {
    const result = await checkFile(name, now);
    results.push(result);
    if (flags.json === true) continue;
    io.write(result.findings.map((finding) => findingLine(finding, result.file, language, io.hasColour.write)).join(''));
    io.note(`${plainLine(name)}: ${countLine(result.findings, language)}\n`);
  }
  if (flags.json === true)
    printJson({ version: OUTPUT_VERSION, files: results.map((result) => ({ ...result, findings: result.findings.map(findingWithWords) })) }, io);
  return results.map((result) => exitOf(result.unreadable, result.findings)).reduce((a, b) => (a > b ? a : b), 0);
}

async function checkFile(name: string, now: string): Promise<CheckedFile> {
  try {
    const { document, findings, text, file, unreadable } = await loadDocument(name);
    const all: readonly Finding[] = document === undefined ? findings : assess(document, builtinCatalog(), { now }, findings).findings;
    return { file: name, unreadable, findings: all.length === 0 ? all : locateFindings(all, text(), file) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file: name, unreadable: true, findings: [{ code: error.code, severity: 'error', path: [], params: {}, message: error.words }] };
  }
}
