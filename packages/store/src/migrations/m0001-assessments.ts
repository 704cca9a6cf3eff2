import type { Migration } from './migration.ts';

/** The portfolio: one row for each assessment, with what a list shows and searches. */
export const m0001Assessments: Migration = {
  number: 1,
  name: 'assessments',
  sql: `
create table assessments (
  id uuid primary key,
  -- "C": what begins alike is found by the index.
  slug text collate "C" not null unique,
  -- { ja, en } or one string, as in the document; json, not jsonb, because it must come back as it was written.
  title json not null,
  sector text,
  -- Place for accounts: both stay null in personal mode; foreign keys come with the tables of users and organisations.
  owner text,
  owner_organisation uuid,
  step text,
  open_errors integer not null default 0 check (open_errors >= 0),
  open_warnings integer not null default 0 check (open_warnings >= 0),
  open_infos integer not null default 0 check (open_infos >= 0),
  open_findings integer generated always as (open_errors + open_warnings) stored,
  positions json not null default '[]',
  archived boolean not null default false,
  -- Digest of the content of the last document that was recorded, 64 hex digits.
  digest text not null,
  -- Counts changes of this row; a caller that states the one it saw is told when another came first.
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  -- Normalised by the application (search/search-text.ts), so that no extension and no locale of the database is needed.
  search_text text not null,
  search_grams text[] not null,
  title_key_ja text collate "C" not null,
  title_key_en text collate "C" not null
);
create index assessments_by_update on assessments (archived, updated_at, id);
create index assessments_by_creation on assessments (archived, created_at, id);
create index assessments_by_title_ja on assessments (archived, title_key_ja, id);
create index assessments_by_title_en on assessments (archived, title_key_en, id);
create index assessments_by_findings on assessments (archived, open_findings, id);
create index assessments_by_grams on assessments using gin (search_grams) with (fastupdate = off);
`,
};
