import { type SortBy, SORTS } from '@anshin/store';
import { z } from 'zod';
import { AssessmentRow } from '../schemas/assessment-row.ts';
import { Flag, PageQuery, pageOf } from '../schemas/pages.ts';
import { defineRoute } from './route.ts';

const Sort = z.enum(Object.keys(SORTS) as [SortBy, ...SortBy[]]);

const Query = z.strictObject({
  search: z.string().max(200).optional(),
  sector: z.string().min(1).max(200).optional(),
  archived: z
    .enum(['true', 'false', 'both'])
    .transform((word) => (word === 'both' ? word : word === 'true'))
    .optional(),
  hasOpenFindings: Flag.optional(),
  sort: Sort.optional(),
  direction: z.enum(['ascending', 'descending']).optional(),
  ...PageQuery,
});

/** The portfolio. `total` counts what the filters leave. */
export const listAssessments = defineRoute({
  id: 'listAssessments',
  group: 'assessments',
  method: 'GET',
  path: '/assessments',
  query: Query,
  answer: pageOf(AssessmentRow).extend({ total: z.int() }).meta({ id: 'AssessmentPage' }),
  handle: async ({ query }, { store }) => {
    const [page, total] = await Promise.all([store.assessments.list(query), store.assessments.count(query)]);
    return { ...page, total };
  },
});
