import { diffDocuments } from '@anshin/model';
import { loadDocument } from '../input/load-document.ts';
import type { ExitCode, Io } from '../io.ts';
import { findingLine } from '../output/finding-lines.ts';
import { OUTPUT_VERSION, printJson } from '../output/json-output.ts';
import { languageOf } from '../output/language.ts';
import { wordsInBoth } from '@anshin/engine';

/** `anshin diff`: what differs in meaning between two documents; order of keys and layout do not count. */
export async function diff(a: string, b: string, options: { readonly json?: boolean; readonly lang?: string }, io: Io): Promise<ExitCode> {
  const [first, second] = [await loadDocument(a), await loadDocument(b)];
  if (first.document === undefined || second.document === undefined) {
    const files = [first, second].map(({ file, unreadable, findings }) => ({ file, unreadable, findings: findings.map((finding) => ({ ...finding, message: wordsInBoth(finding) })) }));
    if (options.json === true) printJson({ version: OUTPUT_VERSION, files }, io);
    else for (const { file, findings } of [first, second]) for (const finding of findings) io.write(findingLine(finding, file, languageOf(options.lang, io), io));
    return 2;
  }
  const changes = diffDocuments(first.document, second.document);
  if (options.json === true) printJson({ version: OUTPUT_VERSION, equal: changes.length === 0, changes }, io);
  else for (const change of changes) io.write(changeLine(change));
  return changes.length === 0 ? 0 : 1;
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const;

function changeLine(change: ReturnType<typeof diffDocuments>[number]): string {
  const values = change.op === 'changed' ? `: ${JSON.stringify(change.before)} → ${JSON.stringify(change.after)}` : '';
  return `${MARKS[change.op]} ${change.path.join('.')}${values}\n`;
}
