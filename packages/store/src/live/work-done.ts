import type { Page } from '../assessments/list-assessments.ts';
import type { Queries } from '../database/database.ts';
import { StoreInputError } from '../errors/store-error.ts';
import { checkLimit, checkRecord } from '../input/check-input.ts';

/** What one person did: a single update while it is in the log, all updates of one hour once they were compacted. */
export interface WorkDone {
  /** Number of the first update. */
  readonly seq: number;
  /** Number of the last; updates of others may lie between. */
  readonly lastSeq: number;
  readonly by: string;
  /** When the first and the last update came. */
  readonly from: string;
  readonly to: string;
  /** How many updates. */
  readonly count: number;
}

/** Which work, newest first. */
export interface WorkQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

interface WorkRow {
  readonly first_seq: string;
  readonly last_seq: string;
  readonly by: string;
  readonly first_at: Date;
  readonly last_at: Date;
  readonly count: string;
}

/** Above every number that is given out. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/**
 * One page of who did what when. It is cut by the number of the first update, which compaction leaves as it is: whatever is compacted between two
 * pages, everything older than a page is still on the next ones. Updates that were shown already may come again, within an hour.
 */
export async function listWork(queries: Queries, assessment: string, asked: unknown): Promise<Page<WorkDone>> {
  const query = checkRecord('query', asked);
  const limit = checkLimit(query['limit']);
  const before = readCursor(query['cursor']);
  // One statement, so one moment: nothing is missing or double while somebody compacts.
  const rows = await queries.rows<WorkRow>(
    `(select seq as first_seq, seq as last_seq, by, at as first_at, at as last_at, 1::bigint as count
      from assessment_updates where assessment = $1 and seq < $2 order by seq desc limit $3)
     union all
     (select first_seq, last_seq, by, first_at, last_at, count
      from assessment_work where assessment = $1 and first_seq < $2 order by first_seq desc limit $3)
     order by first_seq desc limit $3`,
    [assessment, before, limit + 1],
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(toWork), next: last === undefined ? null : last.first_seq };
}

/** Takes updates out of the log and keeps who made how many of them when; counted from the rows that go, so each exactly once. */
export async function foldUpdates(queries: Queries, assessment: string, upTo: number): Promise<void> {
  await queries.rows(
    `with gone as (delete from assessment_updates where assessment = $1 and seq <= $2 returning seq, by, at)
     insert into assessment_work as work (assessment, by, hour, first_seq, last_seq, first_at, last_at, count)
     select $1, by, date_trunc('hour', at, 'UTC') as hour, min(seq), max(seq), min(at), max(at), count(*) from gone group by by, hour
     on conflict (assessment, by, hour) do update set
       last_seq = excluded.last_seq,
       first_at = least(work.first_at, excluded.first_at),
       last_at = greatest(work.last_at, excluded.last_at),
       count = work.count + excluded.count`,
    [assessment, upTo],
  );
}

function readCursor(value: unknown): number {
  if (value === undefined) return NEWEST;
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) throw new StoreInputError({ field: 'cursor', reason: 'not-a-cursor' });
  return Number(value);
}

function toWork({ first_seq, last_seq, by, first_at, last_at, count }: WorkRow): WorkDone {
  return { seq: Number(first_seq), lastSeq: Number(last_seq), by, from: first_at.toISOString(), to: last_at.toISOString(), count: Number(count) };
}
