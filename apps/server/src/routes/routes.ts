import { archiveAssessment } from './archive-assessment.ts';
import { assessDocument } from './assess-document.ts';
import { compareRevisions } from './compare-revisions.ts';
import { createAssessment } from './create-assessment.ts';
import { createRevision } from './create-revision.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { editDocument } from './edit-document.ts';
import { explainEntry } from './explain-entry.ts';
import { getAssessment } from './get-assessment.ts';
import { getAssessmentBySlug } from './get-assessment-by-slug.ts';
import { getDocument } from './get-document.ts';
import { getReport } from './get-report.ts';
import { getRevisionDocument } from './get-revision-document.ts';
import { getStarterDocument } from './get-starter-document.ts';
import { importAssessment } from './import-assessment.ts';
import { listAssessments } from './list-assessments.ts';
import { listRevisions } from './list-revisions.ts';
import { listStarters } from './list-starters.ts';
import { listUpdates } from './list-updates.ts';
import { nameRevision } from './name-revision.ts';
import { restoreAssessment } from './restore-assessment.ts';
import { restoreRevision } from './restore-revision.ts';
import type { Route } from './route.ts';
import { scoreVectors } from './score-vectors.ts';
import { updateAssessment } from './update-assessment.ts';

/** Every route below `/api/v1`, in the order of the page that describes them; a new one is a file and a line here. */
export const ROUTES: readonly Route[] = [
  listAssessments,
  createAssessment,
  importAssessment,
  getAssessment,
  getAssessmentBySlug,
  updateAssessment,
  archiveAssessment,
  restoreAssessment,
  deleteAssessment,
  getDocument,
  editDocument,
  listUpdates,
  listRevisions,
  createRevision,
  nameRevision,
  getRevisionDocument,
  restoreRevision,
  compareRevisions,
  assessDocument,
  getReport,
  listStarters,
  getStarterDocument,
  scoreVectors,
  explainEntry,
];
