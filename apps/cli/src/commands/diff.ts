import { type Change, diffDocuments } from '@anshin/model';
import { loadDocument } from '../input/load-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { changeLine } from '../output/change-line.ts';
import { findingLine, findingWithWords } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';

/** What `anshin diff` can be told. */
export interface DiffFlags {
  readonly json?: boolean;
  readonly lang?: string;
}

const INCOMPLETE = {
  ja: '読めない部分を除いて比べたため、この比較は完全ではありません。\n',
  en: 'Parts that could not be read were left out, so this comparison is not complete.\n',
} as const;

const SAME = { ja: '意味の違いはありません。\n', en: 'Nothing differs in meaning.\n' } as const;

/**
 * `anshin diff`: what differs in meaning between two documents; order of keys and layout do not count. Documents with faulty parts are
 * compared without those parts and never called the same.
 */
export async function diff(a: string, b: string, flags: DiffFlags, io: Io): Promise<ExitCode> {
  const language = languageOf(flags.lang, io);
  const files = [await loadDocument(a), await loadDocument(b)] as const;
  const findings = files.flatMap((loaded) => loaded.findings.map((finding) => ({ finding, file: loaded.file })));
  if (findings.length > 0) io.note(findings.map(({ finding, file }) => findingLine(finding, file, language, io.hasColour.note)).join(''));
  const [first, second] = files;
  if (first.document === undefined || second.document === undefined) {
    const results = files.map(({ file, unreadable, findings: own }) => ({ file, unreadable, findings: own.map(findingWithWords) }));
    if (flags.json === true) printJson({ version: OUTPUT_VERSION, files: results }, io);
    return 2;
  }
  const changes = diffDocuments(first.document, second.document);
  const equal = changes.length === 0 && findings.length === 0;
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, equal, changes, findings: findings.map(({ finding }) => findingWithWords(finding)) }, io);
  else tell(changes, equal, language, io);
  if (findings.length > 0) io.note(INCOMPLETE[language]);
  return equal ? 0 : 1;
}

function tell(changes: readonly Change[], equal: boolean, language: 'ja' | 'en', io: Io): void {
  if (equal) io.note(SAME[language]);
  else if (changes.length > 0) io.write(changes.map((change) => changeLine(change, io.hasColour.write)).join(''));
}
