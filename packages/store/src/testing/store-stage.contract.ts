import { afterEach, beforeEach } from 'vitest';
import type { StoredAssessment } from '../assessments/assessment.ts';
import type { ListQuery } from '../assessments/list-query.ts';
import type { Store } from '../store.ts';
import { STORE_SAMPLE } from './sample.contract.ts';

/** An empty schema: every `open` gives another store on it, as another process would have. */
export interface EmptyPlace {
  open(): Promise<Store>;
  /** Rows of a table, past the repositories. */
  count(table: string): Promise<number>;
  /** Puts the clock of every store on the place forward. */
  pass(milliseconds: number): void;
  drop(): Promise<void>;
}

/** What the tests of a contract stand on. `place` and `store` are new in every test, so read them inside a test only. */
export interface StoreStage {
  readonly place: EmptyPlace;
  readonly store: Store;
  /** One more store on the same place, closed after the test. */
  readonly another: () => Promise<Store>;
  readonly create: (document?: unknown, more?: object) => Promise<StoredAssessment>;
  readonly titled: (ja: string, en: string, more?: object) => Promise<StoredAssessment>;
  /** The English titles that a query finds, in its order. */
  readonly found: (query: ListQuery) => Promise<string[]>;
  /** Rows of assessments, heads, updates, snapshots, revisions and work done. */
  readonly tableCounts: () => Promise<number[]>;
}

/** Bytes that stand for a live document; the store does not look into them. */
export const STATE = new Uint8Array([1, 2, 3]);

/** An id in the right form that no row has. */
export const NO_ID = '01a1fe65-87b6-730d-9797-e593e3c5cea9';

const TABLES = ['assessments', 'assessment_heads', 'assessment_updates', 'assessment_snapshots', 'revisions', 'assessment_work'];

/** Gives every test of the present block an empty place with a store on it. */
export function storeStage(make: () => Promise<EmptyPlace>): StoreStage {
  let place: EmptyPlace;
  let store: Store;
  const others: Store[] = [];
  const create = (document: unknown = STORE_SAMPLE(), more: object = {}) => store.assessments.create({ document, state: STATE, by: 'editor', ...more });

  beforeEach(async () => {
    place = await make();
    store = await place.open();
  });
  afterEach(async () => {
    for (const each of [store, ...others.splice(0)]) await each.close();
    await place.drop();
  });

  return {
    get place() {
      return place;
    },
    get store() {
      return store;
    },
    another: async () => {
      const made = await place.open();
      others.push(made);
      return made;
    },
    create,
    titled: (ja, en, more = {}) => create({ ...STORE_SAMPLE(), title: { ja, en }, ...more }),
    found: async (query) => (await store.assessments.list({ limit: 100, ...query })).items.map(({ title }) => titleOf(title)),
    tableCounts: () => Promise.all(TABLES.map((table) => place.count(table))),
  };
}

/** The English title, or the only one. */
export function titleOf(title: unknown): string {
  return typeof title === 'string' ? title : (title as { en: string }).en;
}
