import type { Migration } from './migration.ts';

/** Who worked when, for updates that were compacted away: one row for each person and hour, so that attribution outlives the log. */
export const m0004WorkDone: Migration = {
  number: 4,
  name: 'work-done',
  sql: `
create table assessment_work (
  assessment uuid not null references assessments (id) on delete cascade,
  by text not null,
  hour timestamptz(3) not null,
  -- Numbers and times of the first and last update; those of others may lie between. The first number never changes: pages are cut by it.
  first_seq bigint not null,
  last_seq bigint not null,
  first_at timestamptz(3) not null,
  last_at timestamptz(3) not null,
  count bigint not null check (count > 0),
  primary key (assessment, by, hour)
);
create unique index assessment_work_by_number on assessment_work (assessment, first_seq desc);
`,
};
