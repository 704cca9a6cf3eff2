import { EXPORTERS, REPORT_PROFILES } from '@anshin/report';
import { z } from 'zod';
import type { ServerContext } from '../context.ts';
import { REPORT_POLICY, setPolicy } from '../guards/content-policy.ts';
import { RequestProblem } from '../problems/request-problem.ts';
import { reportFile } from '../reports/report-file.ts';
import { AssessQuery, assessOptions } from '../schemas/assess-query.ts';
import { Flag } from '../schemas/pages.ts';
import { AssessmentParams, RowId } from '../schemas/params.ts';
import { JobFailedError } from '../workers/job-failed-error.ts';
import type { ReportOrder } from '../workers/report-job.ts';
import { asAttachment } from './attachment.ts';
import { defineRoute } from './route.ts';

/** Seconds for one report. ASSUMPTION: one of the largest systems takes less. */
const SECONDS = 120;

const Query = z.strictObject({
  format: z.enum(EXPORTERS.map(({ id }) => id) as [string, ...string[]]).default('html'),
  lang: z.enum(['ja', 'en', 'both']).default('both'),
  profile: z.enum(REPORT_PROFILES.map(({ id }) => id) as [string, ...string[]]).default('full'),
  /** The party or component that the profile is about. */
  about: z.string().min(1).max(200).optional(),
  /** The earlier revision, for a report of changes. */
  since: RowId.optional(),
  /** Ids of sections, separated by commas. */
  sections: z
    .string()
    .regex(/^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,60}$/)
    .optional(),
  download: Flag.optional(),
  ...AssessQuery,
});

/** A report of the document as it stands. HTML is shown; everything else is kept as a file, several files as one archive. */
export const getReport = defineRoute({
  id: 'getReport',
  group: 'results',
  method: 'GET',
  path: '/assessments/:id/report',
  isHeavy: true,
  params: AssessmentParams,
  query: Query,
  answer: { content: { 'text/html': { schema: z.string() }, 'application/octet-stream': { schema: z.string() } } },
  handle: async ({ params, query, reply }, context) => {
    const { document } = await context.live.document(params.id);
    const earlier = query.since === undefined ? undefined : (await context.store.revisions.get(params.id, query.since)).document;
    const { name, type, bytes } = reportFile(
      query.format,
      await written(
        {
          document,
          format: query.format,
          languages: query.lang === 'both' ? ['ja', 'en'] : [query.lang],
          profile: query.profile,
          about: query.about,
          sections: query.sections?.split(','),
          earlier,
          options: assessOptions(query, context.now),
        },
        context,
      ),
    );
    // A sandboxed page has no origin, so it can have no cluster by origin either; browsers complain when it is asked for.
    if (query.format === 'html' && query.download !== true) setPolicy(reply.removeHeader('origin-agent-cluster'), REPORT_POLICY, 'self');
    else asAttachment(reply, name);
    return reply.type(type).send(bytes);
  },
});

async function written(order: ReportOrder, { work }: ServerContext) {
  try {
    return await work.run('report', order, SECONDS);
  } catch (error) {
    if (!(error instanceof JobFailedError) || error.code !== 'report.profile-needs-subject') throw error;
    const field = order.profile === 'changes' ? 'since' : 'about';
    const findings = [{ code: 'input.missing', severity: 'error' as const, path: ['query', field], params: { at: field } }];
    throw new RequestProblem('request.report-needs-subject', { profile: order.profile, field }, findings);
  }
}
