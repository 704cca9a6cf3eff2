import { z } from 'zod';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id of an assessment or a revision, in small letters. */
export const RowId = z.string().regex(UUID).meta({ format: 'uuid' });

/** An address with an assessment in it. */
export const AssessmentParams = z.strictObject({ id: RowId });

/** An address with a revision of an assessment in it. */
export const RevisionParams = z.strictObject({ id: RowId, revision: RowId });
