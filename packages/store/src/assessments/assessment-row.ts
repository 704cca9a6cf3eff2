import type { Text } from '@anshin/model';
import type { PositionSummary, StoredAssessment } from './assessment.ts';

/** The columns that a list shows. */
export const ASSESSMENT_COLUMNS =
  'id, slug, title, sector, owner, step, open_errors, open_warnings, open_infos, positions, archived, digest, version, created_at, updated_at';

/** A row as the driver gives it. */
export interface AssessmentRow {
  readonly id: string;
  readonly slug: string;
  readonly title: Text;
  readonly sector: string | null;
  readonly owner: string | null;
  readonly step: string | null;
  readonly open_errors: number;
  readonly open_warnings: number;
  readonly open_infos: number;
  readonly positions: readonly PositionSummary[];
  readonly archived: boolean;
  readonly digest: string;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** The row as callers see it. */
export function toAssessment(row: AssessmentRow): StoredAssessment {
  const { id, slug, title, sector, owner, step, positions, archived, digest, version } = row;
  const openFindings = { errors: row.open_errors, warnings: row.open_warnings, infos: row.open_infos };
  return {
    id,
    slug,
    title,
    sector,
    owner,
    step,
    openFindings,
    positions,
    archived,
    digest,
    version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
