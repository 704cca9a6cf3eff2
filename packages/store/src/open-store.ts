import { connectDatabase } from './database/database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { StoreInputError } from './errors/store-error.ts';
import { type Store, storeOn } from './store.ts';

/** Where the data lie: in a folder with a database of its own, or on a PostgreSQL 15 or newer. */
export type StorePlace = { readonly dataFolder: string } | { readonly databaseUrl: string };

/** What may be set besides. */
export interface StoreOptions {
  /** The schema of every table; `anshin` when left out. */
  readonly schema?: string | undefined;
  /** The clock; the system's when left out. */
  readonly now?: (() => Date) | undefined;
}

/**
 * Opens the store: starts or reaches the database and brings its structure up to date.
 *
 * Throws `store.locked`, `store.folder-refused`, `store.unreachable`, `store.too-old`, `store.too-new`, `store.migration-failed`.
 */
export async function openStore(place: StorePlace & StoreOptions): Promise<Store> {
  const schema = place.schema ?? 'anshin';
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(schema)) throw new StoreInputError({ field: 'schema', reason: 'not-a-name' });
  const now = place.now ?? (() => new Date());
  if ('dataFolder' in place) {
    const database = await openEmbedded(place.dataFolder, schema);
    return ready(database, () => storeOn(database, 'embedded', now, database.ended));
  }
  const database = await connectDatabase({ connectionString: place.databaseUrl }, schema);
  return ready(database, () => storeOn(database, 'postgresql', now, new Promise(() => undefined)));
}

async function ready(database: { close(): Promise<void> }, open: () => Promise<Store>): Promise<Store> {
  try {
    return await open();
  } catch (error) {
    await database.close();
    throw error;
  }
}
