import { type AnshinDocument, type Language, type Text, textIn } from '@anshin/model';
import { plainLine } from '../plain-line.ts';

/** Looks up what a document calls its entities. */
export interface Names {
  /** The name or title of the component, channel, party, incident or measure with this id; a channel without one is named by its ends. */
  readonly of: (id: string) => string;
  /** The party of a position, `party` or `party/usage`, with the usage. */
  readonly ofPosition: (id: string) => string;
}

/** Where an id is looked for, in this order: elements first, since they are what most ids stand for. */
const COLLECTIONS = ['components', 'channels', 'stakeholders', 'incidents', 'measures', 'assets', 'zones', 'flows', 'usages', 'decisions'] as const;

/** The names in one language, each on one line and free of control characters. */
export function namesIn(document: AnshinDocument, language: Language): Names {
  const names = new Map<string, string>();
  for (const collection of COLLECTIONS) {
    for (const [id, entity] of Object.entries(document[collection] ?? {})) {
      const { name, title } = entity as { readonly name?: Text; readonly title?: Text };
      const text = name ?? title;
      if (text !== undefined && !names.has(id)) names.set(id, textIn(text, language));
    }
  }
  const of = (id: string): string => {
    const name = names.get(id);
    const ends = name === undefined && Object.hasOwn(document.channels ?? {}, id) ? document.channels?.[id]?.between : undefined;
    return plainLine(ends === undefined ? (name ?? id) : ends.map((end) => names.get(end) ?? end).join(' ↔ '));
  };
  const usage = (id: string): string => {
    const title = Object.hasOwn(document.usages ?? {}, id) ? document.usages?.[id]?.title : undefined;
    return plainLine(title === undefined ? id : textIn(title, language));
  };
  return {
    of,
    ofPosition: (id) => {
      const [party = '', use] = id.split('/');
      if (use === undefined) return of(party);
      return language === 'ja' ? `${of(party)}（${usage(use)}）` : `${of(party)} (${usage(use)})`;
    },
  };
}

/** The first of a list, and how many more there are. */
export function firstOf(list: readonly string[], count: number, language: Language): string {
  const shown = list.slice(0, count).join(language === 'ja' ? '、' : ', ');
  const more = list.length - count;
  if (more <= 0) return shown;
  return language === 'ja' ? `${shown} ほか ${more} 件` : `${shown} and ${more} more`;
}
