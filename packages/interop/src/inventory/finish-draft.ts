import type { AnshinDocument } from '@anshin/model';
import type { DraftDocument } from '../drafting/draft-document.ts';
import type { ImportResult } from '../importer.ts';
import { layOut } from './lay-out.ts';
import type { Telling } from './telling.ts';

/** Longest foreign file that is kept in the document, in characters. ASSUMPTION: a quarter of what a document may have leaves room for the rest. */
export const MAX_KEPT = 8_000_000;

/** Keeps the file in the document, or says that it is too large for that. */
export function keepFile(draft: DraftDocument, telling: Telling, key: string, content: string): void {
  if (content.length > MAX_KEPT) telling.tell('inventory.not-kept', 'warning', { limit: MAX_KEPT / 1_000_000 });
  else if (content !== '') draft.keep(key, content);
}

/** The key under which a file is kept: the format's id, or one of its own where that is taken by a file about something else. */
export function keptKey(format: string, into: AnshinDocument | undefined, isSame: (kept: string) => boolean, subject: string): string {
  const kept = into?.foreign;
  if (kept === undefined || !Object.hasOwn(kept, format) || isSame(kept[format]?.content ?? '')) return format;
  return `${format}/${subject}`;
}

/** Ends an import: the schema checks the document, and what has no place gets one. */
export function finishDraft(draft: DraftDocument, telling: Telling): ImportResult {
  if (draft.count('components') === 0) telling.tell('import.nothing-found', 'warning');
  const { document, findings: faults } = draft.finish();
  return { document: layOut(document), findings: [...telling.findings, ...faults], assumptions: telling.assumptions };
}

/** The answer where nothing can be made of a file. */
export function nothingRead(telling: Telling): ImportResult {
  return { document: undefined, findings: telling.findings, assumptions: [] };
}
