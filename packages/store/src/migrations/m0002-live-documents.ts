import type { Migration } from './migration.ts';

/** The live documents: a log of binary updates that is only ever appended to, and the state up to which it was compacted. */
export const m0002LiveDocuments: Migration = {
  number: 2,
  name: 'live-documents',
  sql: `
-- The last number given out for each assessment. Its row is locked while an update is written, so that numbers become visible in their
-- order; a sequence would let number 6 be read, and compacted, before number 5 is committed.
create table assessment_heads (
  assessment uuid primary key references assessments (id) on delete cascade,
  seq bigint not null default 0
) with (fillfactor = 50);
create table assessment_updates (
  assessment uuid not null references assessments (id) on delete cascade,
  seq bigint not null,
  bytes bytea not null,
  by text not null,
  at timestamptz(3) not null,
  primary key (assessment, seq)
);
create table assessment_snapshots (
  assessment uuid primary key references assessments (id) on delete cascade,
  up_to bigint not null,
  state bytea not null,
  at timestamptz(3) not null
);
-- The bytes are compressed already, or too small to gain.
alter table assessment_updates alter column bytes set storage external;
alter table assessment_snapshots alter column state set storage external;
`,
};
