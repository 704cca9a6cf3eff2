import type { SqlValue } from '../database/database.ts';
import { StoreInputError } from '../errors/store-error.ts';
import { checkLimit, checkLine, checkOneOf, checkOptionalFlag, checkRecord } from '../input/check-input.ts';
import { MAX_NAME } from '../input/limits.ts';
import { gramsToFind, searchText } from '../search/search-text.ts';
import { type PageCursor, readCursor } from './page-cursor.ts';

/** What a list can be sorted by: the column, its kind, and the cast of a cursor's key. */
export const SORTS = {
  updated: { column: 'updated_at', kind: 'time', cast: 'timestamptz' },
  created: { column: 'created_at', kind: 'time', cast: 'timestamptz' },
  titleJa: { column: 'title_key_ja', kind: 'text', cast: 'text' },
  titleEn: { column: 'title_key_en', kind: 'text', cast: 'text' },
  openFindings: { column: 'open_findings', kind: 'number', cast: 'integer' },
} as const;

/** What a list can be sorted by. */
export type SortBy = keyof typeof SORTS;

/** Which assessments, in which order, and where to go on. */
export interface ListQuery {
  /** Substrings of title (both languages), id of the document and sector, separated by spaces; all must be there, one character is enough. */
  readonly search?: string | undefined;
  readonly sector?: string | undefined;
  /** false when left out. */
  readonly archived?: boolean | 'both' | undefined;
  /** Open errors or warnings. */
  readonly hasOpenFindings?: boolean | undefined;
  /** `updated` when left out. */
  readonly sort?: SortBy | undefined;
  /** Newest, most or last first when left out, except for titles. */
  readonly direction?: 'ascending' | 'descending' | undefined;
  /** 1 to 500; 50 when left out. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

/** The parts of a statement. */
export interface ListPlan {
  readonly where: string;
  readonly values: readonly SqlValue[];
  readonly sort: (typeof SORTS)[SortBy];
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  /** Named in cursors, so that one of another order is recognised. */
  readonly order: string;
}

/** Most words of one search. ASSUMPTION: more do not narrow it. */
const MAX_WORDS = 10;

/** Checks a query and turns it into conditions. `keyset` leaves out the cursor's condition (for counting) when false. */
export function planList(query: unknown, keyset: boolean): ListPlan {
  const asked = checkRecord('query', query) as { readonly [K in keyof ListQuery]: unknown };
  const sortBy = asked.sort === undefined ? 'updated' : checkOneOf('sort', asked.sort, Object.keys(SORTS) as SortBy[]);
  const usual = sortBy.startsWith('title') ? 'ascending' : 'descending';
  const direction = asked.direction === undefined ? usual : checkOneOf('direction', asked.direction, ['ascending', 'descending']);
  const order = `${sortBy}.${direction}`;
  const sort = SORTS[sortBy];
  const values: SqlValue[] = [];
  const conditions = filters(asked, values);
  const cursor = readCursor(asked.cursor, order, sort.kind);
  if (keyset && cursor !== undefined) conditions.push(after(cursor, sort, direction, values));
  return {
    where: conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`,
    values,
    sort,
    order,
    direction: direction === 'ascending' ? 'asc' : 'desc',
    limit: checkLimit(asked.limit),
  };
}

function filters(asked: { readonly [K in keyof ListQuery]: unknown }, values: SqlValue[]): string[] {
  const conditions: string[] = [];
  const add = (condition: (place: string) => string, value: SqlValue): void => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const archived = asked.archived === 'both' ? 'both' : (checkOptionalFlag('archived', asked.archived) ?? false);
  if (archived !== 'both') add((place) => `archived = ${place}`, archived);
  if (asked.sector !== undefined) add((place) => `sector = ${place}`, checkLine('sector', asked.sector));
  const open = checkOptionalFlag('hasOpenFindings', asked.hasOpenFindings);
  if (open !== undefined) conditions.push(open ? 'open_findings > 0' : 'open_findings = 0');
  for (const word of wordsOf(asked.search)) {
    add((place) => `search_grams @> ${place}::text[]`, gramsToFind(word));
    if ([...word].length > 2) add((place) => `position(${place}::text in search_text) > 0`, word);
  }
  return conditions;
}

function wordsOf(search: unknown): readonly string[] {
  if (search === undefined) return [];
  if (typeof search !== 'string') throw new StoreInputError({ field: 'search', reason: 'not-a-text' });
  if (search.length > MAX_NAME) throw new StoreInputError({ field: 'search', reason: 'too-long' });
  return searchText(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
}

function after(cursor: PageCursor, sort: ListPlan['sort'], direction: string, values: SqlValue[]): string {
  values.push(cursor.key, cursor.id);
  const than = direction === 'ascending' ? '>' : '<';
  return `(${sort.column}, id) ${than} ($${values.length - 1}::${sort.cast}, $${values.length}::uuid)`;
}
