import type { Language } from '@anshin/model';
import type { PageSize } from '../parts/page.ts';
import type { StyleIds } from '../parts/styles/style-xml.ts';

/** What every part of the document's body needs to know. */
export interface BodyContext {
  readonly languages: readonly Language[];
  readonly styles: StyleIds;
  /** The list of points. */
  readonly bullets: number;
  readonly page: PageSize;
  /** Bookmarks by the anchors that links name. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly counters: Counters;
}

/** Numbers that may be given only once in a document. */
export class Counters {
  readonly #given = new Map<string, number>();

  next(kind: 'bookmark' | 'drawing' | 'figure' | 'table'): number {
    const number = (this.#given.get(kind) ?? 0) + 1;
    this.#given.set(kind, number);
    return number;
  }
}
