import { m0001Assessments } from './m0001-assessments.ts';
import { m0002LiveDocuments } from './m0002-live-documents.ts';
import { m0003Revisions } from './m0003-revisions.ts';
import { m0004WorkDone } from './m0004-work-done.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. A new one is a file and a line here. */
export const MIGRATIONS = [m0001Assessments, m0002LiveDocuments, m0003Revisions, m0004WorkDone] as const satisfies readonly Migration[];
