import { MapPlace } from '@anshin/engine';
import { Text } from '@anshin/model';
import { z } from 'zod';

/** Open findings by severity. */
export const OpenFindings = z.strictObject({ errors: z.int().min(0), warnings: z.int().min(0), infos: z.int().min(0) }).meta({ id: 'OpenFindings' });

/** Where one party stands, for a small risk map. */
export const PositionSummary = z
  .strictObject({
    stakeholder: z.string().min(1).max(200),
    usage: z.string().min(1).max(200).optional(),
    before: MapPlace.nullable(),
    after: MapPlace.nullable(),
    open: MapPlace.nullable().optional(),
    accepted: z.boolean().optional(),
    withinTarget: z.boolean().nullable(),
  })
  .meta({ id: 'PositionSummary' });

/** One row of the portfolio; `version` counts the changes of the row and is its `ETag`. */
export const AssessmentRow = z
  .strictObject({
    id: z.uuid(),
    slug: z.string(),
    title: Text,
    sector: z.string().nullable(),
    owner: z.string().nullable(),
    step: z.string().nullable(),
    openFindings: OpenFindings,
    positions: z.array(PositionSummary).readonly(),
    archived: z.boolean(),
    digest: z.string(),
    version: z.int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'AssessmentRow' });
