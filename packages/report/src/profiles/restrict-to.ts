import type { ReportInput } from '../report-input.ts';
import type { ExtractScope } from './extract-scope.ts';
import { restrictAssessment } from './restrict-assessment.ts';
import { restrictDocument } from './restrict-document.ts';

/**
 * A report input that holds nothing beyond the scope, so that whoever receives the extract learns nothing of the rest from any format. Results
 * are left as they were computed for the whole system.
 */
export function restrictTo(input: ReportInput, scope: ExtractScope): ReportInput {
  return { ...input, document: restrictDocument(input.document, scope), assessment: restrictAssessment(input.assessment, scope) };
}
