import { type BilingualText, type Finding, type Text, textIn } from '@anshin/model';
import type { ForeignExportInput } from '../../foreign-exporter.ts';
import { lineOf, proseOf, stringOf } from './markup.ts';
import { SENTENCES } from './sentences.ts';
import { uuidOf } from './uuid.ts';

export type SentenceId = keyof typeof SENTENCES;

/** What every part of a file is written with: the input, its language, and the names of things. */
export interface Scribe extends ForeignExportInput {
  /** The UUID of something in this document; stable for as long as its id is. */
  readonly uuid: (...names: readonly string[]) => string;
  /** One line of markup; the given words where the text says nothing. */
  readonly line: (text: Text | undefined, otherwise?: string) => string;
  /** Paragraphs of markup. */
  readonly prose: (text: Text | undefined, otherwise?: string) => string;
  /** A sentence of the table, with its parameters put in as markup. */
  readonly say: (sentence: SentenceId, params?: Finding['params']) => string;
  /** Whether the document has a party of this id. */
  readonly isParty: (id: string | undefined) => id is string;
  /** The name of a party, component or measure as it stands, not as markup; the id where it has none. */
  readonly nameOf: (collection: 'stakeholders' | 'components' | 'measures' | 'channels', id: string) => string;
}

/** A scribe for one export. */
export function scribeOf(input: ForeignExportInput): Scribe {
  const { document, language } = input;
  const line = (text: Text | undefined, otherwise = '–'): string => lineOf(text, language) ?? otherwise;
  const say = (sentence: SentenceId, params: Finding['params'] = {}): string => {
    const template: BilingualText = SENTENCES[sentence];
    return template[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? '' : line(typeof value === 'number' ? String(value) : value);
    });
  };
  return {
    ...input,
    uuid: (...names) => uuidOf(document.id, ...names),
    line,
    prose: (text, otherwise = '–') => proseOf(text, language) ?? otherwise,
    say,
    isParty: (id): id is string => id !== undefined && Object.hasOwn(document.stakeholders ?? {}, id),
    nameOf: (collection, id) => {
      const entities: Readonly<Record<string, { readonly name?: Text | undefined; readonly title?: Text | undefined }>> = document[collection] ?? {};
      const entity = Object.hasOwn(entities, id) ? entities[id] : undefined;
      const text = entity?.name ?? entity?.title;
      return stringOf(text === undefined ? undefined : textIn(text, language)) ?? id;
    },
  };
}
