import type { Migration } from './migration.ts';

/** Revisions: whole documents, named by a user or kept automatically; signatures will refer to them by digest. */
export const m0003Revisions: Migration = {
  number: 3,
  name: 'revisions',
  sql: `
create table revisions (
  id uuid primary key,
  assessment uuid not null references assessments (id) on delete cascade,
  -- json, not jsonb: the order of keys is kept, and texts may hold what jsonb refuses.
  document json not null,
  digest text not null,
  by text not null,
  at timestamptz(3) not null,
  name text,
  version integer not null default 1
);
create index revisions_by_time on revisions (assessment, at desc, id desc);
`,
};
