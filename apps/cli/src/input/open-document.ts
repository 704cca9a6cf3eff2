import type { AnshinDocument } from '@anshin/model';
import type { Io } from '../io.ts';
import { findingLine, findingWithWords } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { type LoadedDocument, loadDocument } from './load-document.ts';

/** A document that was read, faulty parts left out and told. */
export type OpenedDocument = LoadedDocument & { readonly document: AnshinDocument };

/** Loads a document for a command that works on it, and tells what could not be read; `undefined` (exit 2) when nothing could. */
export async function openDocument(name: string, flags: { readonly json?: boolean; readonly lang?: string }, io: Io): Promise<OpenedDocument | undefined> {
  const loaded = await loadDocument(name);
  const { file, unreadable, findings, document } = loaded;
  const language = languageOf(flags.lang, io);
  if (findings.length > 0) io.note(findings.map((finding) => findingLine(finding, file, language, io.hasColour.note)).join(''));
  if (document !== undefined) return { ...loaded, document };
  if (flags.json === true) printJson({ version: OUTPUT_VERSION, files: [{ file, unreadable, findings: findings.map(findingWithWords) }] }, io);
  return undefined;
}
