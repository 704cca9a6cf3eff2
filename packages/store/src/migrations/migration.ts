/** One step of the database's structure. An applied migration is never edited: its digest is kept and compared. */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly number: number;
  readonly name: string;
  /** Statements for PostgreSQL 15 or newer; run in one transaction. */
  readonly sql: string;
}
