import { cellTextDigest, cellValueDigest, type Language, Reference, Text, textIn } from '@anshin/model';
import { cellText } from '../text/cell-text.ts';
import { type ChoiceLists, referenceCode } from './choice-lists.ts';
import { type EntryKind, entryKind, isListField, type ListId } from './tables.ts';

/** A value of the document as one cell holds it. */
export interface Entry {
  readonly value: string | number | null;
  /** What importing compares: of the cell's text, and of the document's value; undefined where the document says nothing. */
  readonly mark: string | undefined;
}

/** Behind the mark of a cell that does not hold the whole text. */
const SHORTENED = '!';

/** Writes the value of a field; texts in the language of the cell (see `textCells`). */
export function encodeEntry(lists: ChoiceLists, field: string, value: unknown, language?: Language, notice?: string): Entry {
  if (value === undefined || value === null) return { value: null, mark: undefined };
  const kind = entryKind(field);
  if (kind === 'number' || kind === 'money') return { value: Number(value), mark: markOf(String(value), value) };
  const said = kind === 'text' && language !== undefined ? inLanguage(value, language) : value;
  const plain = isListField(field) && Array.isArray(value) ? value.map((item) => single(lists, kind, item)).join('\n') : single(lists, kind, said);
  const { text, isShortened } = cellText(plain, notice);
  return { value: text, mark: markOf(text, said) + (isShortened ? SHORTENED : '') };
}

/** The digests of what a cell shows and of what the document says. */
function markOf(text: string, value: unknown): string {
  return cellTextDigest(text) + cellValueDigest(value);
}

function inLanguage(value: unknown, language: Language): unknown {
  const text = Text.safeParse(value);
  return text.success ? textIn(text.data, language) : value;
}

function single(lists: ChoiceLists, kind: EntryKind, value: unknown): string {
  if (kind === 'reference') {
    const reference = Reference.safeParse(value);
    return reference.success ? lists.label('reference', referenceCode(reference.data)) : '';
  }
  return FREE.has(kind) ? String(value) : lists.label(kind as ListId, String(value));
}

const FREE: ReadonlySet<EntryKind> = new Set<EntryKind>(['text', 'plain', 'day', 'number', 'money', 'id']);

/** The list of choices of a field; none for what is typed freely. */
export function listOf(field: string): ListId | undefined {
  const kind = entryKind(field);
  return FREE.has(kind) ? undefined : (kind as ListId);
}
