import { open, readFile, stat } from 'node:fs/promises';
import { builtinExampleJson, builtinExamples, builtinExampleText } from '@anshin/catalog';
import { type AnshinDocument, type Finding, MAX_BYTES, nearest, readDocument } from '@anshin/model';
import { Failure } from '../output/failure.ts';

/** A document with where it came from. `text` is kept so that later findings can be located. */
export interface LoadedDocument {
  readonly file: string;
  readonly text: string | Uint8Array;
  readonly document: AnshinDocument | undefined;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
}

/** Loads a file, or a built-in example by its id. A built-in one was checked when it was built. */
export async function loadDocument(name: string): Promise<LoadedDocument> {
  if (/^[a-z][a-z0-9-]*$/.test(name)) {
    const json = await builtinExampleJson(name);
    if (json !== undefined) {
      const text = (await builtinExampleText(name)) ?? json;
      return { file: `${name}.anshin.yaml`, text, document: JSON.parse(json) as AnshinDocument, findings: [], unreadable: false };
    }
  }
  const bytes = await readBytes(name);
  return { file: name, text: bytes, ...withDocument(readDocument(bytes, { file: name })) };
}

function withDocument(read: { readonly document?: AnshinDocument; readonly findings: readonly Finding[]; readonly unreadable: boolean }) {
  return { document: read.document, findings: read.findings, unreadable: read.unreadable };
}

/** Reads a file, at most one byte more than is allowed, so that a huge one costs nothing. */
async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path);
    const handle = await open(path);
    try {
      return (await handle.read(Buffer.alloc(MAX_BYTES + 1), 0, MAX_BYTES + 1, 0)).buffer;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

function unreadable(path: string, code: string): Failure {
  if (code === 'ENOENT') {
    const near = nearest(path, builtinExamples().map((example) => example.id));
    const hint = near === undefined ? { ja: '', en: '' } : { ja: `「${near}」のことでしょうか。`, en: ` Did you mean "${near}"?` };
    return new Failure('cli.no-such-file', { ja: `「${path}」というファイルも、その名の組み込みの例もありません。${hint.ja}`, en: `There is no file "${path}" and no built-in example of that name.${hint.en}` });
  }
  return new Failure('cli.unreadable-file', { ja: `「${path}」を読めません (${code})。`, en: `"${path}" cannot be read (${code}).` });
}
