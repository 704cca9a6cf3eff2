import type { ChoiceLists } from '../fields/choice-lists.ts';
import type { ListId } from '../fields/tables.ts';
import { columnLetters, quotedSheet } from '../workbook/cell-address.ts';
import type { Sheet, SheetCell, SheetRow } from '../workbook/sheet.ts';

/** Begins the first row of each list. */
export const LIST_MARKER = '#anshin-list';

/** The hidden sheet with the lists of values: for drop-downs, and for reading labels back. Each list has columns of its own: codes, labels, and the words of each language where there are two. */
export class ListsSheet {
  readonly #lists: ChoiceLists;
  readonly #name: string;
  readonly #languages: readonly ('ja' | 'en')[];

  constructor(lists: ChoiceLists, name: string, languages: readonly ('ja' | 'en')[]) {
    this.#lists = lists;
    this.#name = name;
    this.#languages = languages.length > 1 ? languages : [];
  }

  /** The range of a list's labels, for validations; undefined where the list is empty. */
  labels(id: ListId): string | undefined {
    const { size } = this.#lists.list(id);
    if (size === 0) return undefined;
    const column = columnLetters(this.#lists.used().findIndex(([used]) => used === id) * (2 + this.#languages.length) + 2);
    return `${quotedSheet(this.#name)}!$${column}$2:$${column}$${size + 1}`;
  }

  /** The sheet; its rows are asked for when no further list can come into use. */
  sheet(): Sheet {
    const { rows } = this;
    return { name: this.#name, state: 'hidden', columns: [], size: 1, rows: { [Symbol.iterator]: () => rows.call(this) } };
  }

  private *rows(): Generator<SheetRow> {
    const used = this.#lists.used();
    const width = 2 + this.#languages.length;
    const blank = Array.from({ length: width }, (): SheetCell | undefined => undefined);
    yield { cells: used.flatMap(([id]) => [text(LIST_MARKER), text(id), ...blank.slice(2)]) };
    const longest = Math.max(0, ...used.map(([, choices]) => choices.length));
    for (let row = 0; row < longest; row++) {
      yield {
        cells: used.flatMap(([, choices]) => {
          const choice = choices[row];
          return choice === undefined ? blank : [text(choice.code), text(choice.label), ...this.#languages.map((language) => text(choice.words[language]))];
        }),
      };
    }
  }
}

function text(value: string): SheetCell {
  return { value, style: 'key' };
}
