import { builtinCatalog } from '@anshin/catalog';
import { assess, wordsInBoth } from '@anshin/engine';
import { type Finding, locateFindings } from '@anshin/model';
import { type LoadedDocument, loadDocument } from '../input/load-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { countLine, findingLine } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** `anshin check`: findings of the schema and of completeness, each with its place. */
export async function check(files: readonly string[], options: { readonly json?: boolean; readonly lang?: string; readonly now?: string }, io: Io): Promise<ExitCode> {
  const language = languageOf(options.lang, io);
  let exit: ExitCode = 0;
  const results: object[] = [];
  for (const name of files) {
    const loaded = await loadDocument(name);
    const findings = loaded.document === undefined ? loaded.findings : allFindings(loaded, options.now ?? io.today());
    exit = worse(exit, exitOf(loaded.unreadable, findings));
    if (options.json === true) results.push({ file: name, unreadable: loaded.unreadable, findings: findings.map((finding) => ({ ...finding, message: wordsInBoth(finding) })) });
    else {
      for (const finding of findings) io.write(findingLine(finding, loaded.file, language, io));
      io.note(`${name}: ${countLine(findings, language)}`);
    }
  }
  if (options.json === true) printJson({ version: OUTPUT_VERSION, files: results }, io);
  return exit;
}

function allFindings(loaded: LoadedDocument, now: string): readonly Finding[] {
  if (loaded.document === undefined) return loaded.findings;
  const found = assess(loaded.document, builtinCatalog(), { now }, loaded.findings).findings;
  return locateFindings(found, loaded.text, loaded.file);
}

/** 2 for what cannot be read, 1 for findings at error level, else 0. */
export function exitOf(unreadable: boolean, findings: readonly Pick<Finding, 'severity'>[]): ExitCode {
  if (unreadable) return 2;
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
