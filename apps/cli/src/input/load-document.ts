import { builtinExampleJson, builtinExampleText } from '@anshin/catalog';
import { type AnshinDocument, type Finding, MAX_BYTES, readDocument } from '@anshin/model';
import { notAFile, openFailure } from './file-failure.ts';
import { type FileContent, readRegularFile } from './read-regular-file.ts';

/** A document with where it came from. */
export interface LoadedDocument {
  /** As findings name it. */
  readonly file: string;
  /** What the document was read from, decoded when it is first asked for: only to put later findings in their places. */
  readonly text: () => string;
  /** Absent when nothing could be read. */
  readonly document: AnshinDocument | undefined;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
}

/** Loads a file, or a built-in example by its id. Throws a Failure when there is no such file or it cannot be opened. */
export async function loadDocument(name: string): Promise<LoadedDocument> {
  return (await loadExample(name)) ?? loadFile(name);
}

/** A built-in example was checked when it was built. */
async function loadExample(name: string): Promise<LoadedDocument | undefined> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  const json = await builtinExampleJson(name);
  if (json === undefined) return undefined;
  const text = (await builtinExampleText(name)) ?? json;
  return { file: `${name}.anshin.yaml`, text: () => text, document: JSON.parse(json) as AnshinDocument, findings: [], unreadable: false };
}

function loadFile(file: string): LoadedDocument {
  const content = contentOf(file);
  if ('kind' in content) throw notAFile(file, content.kind);
  if ('tooLarge' in content) return { file, text: () => '', document: undefined, findings: [tooLarge(file, content.tooLarge)], unreadable: true };
  const { bytes } = content;
  const { document, findings, unreadable } = readDocument(bytes, { file });
  return { file, text: () => new TextDecoder().decode(bytes), document, findings, unreadable };
}

function contentOf(file: string): FileContent {
  try {
    return readRegularFile(file, MAX_BYTES);
  } catch (error) {
    throw openFailure(file, error);
  }
}

/** The finding that reading the whole file would come to, without reading it. */
function tooLarge(file: string, bytes: number): Finding {
  return { code: 'read.too-large', severity: 'error', path: [], params: { bytes, limit: MAX_BYTES, line: 1, column: 1 }, place: { file, line: 1, column: 1 } };
}
