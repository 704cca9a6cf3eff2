import { z } from 'zod';
import { Explanation } from '../catalog/explanation.ts';
import { RequestProblem } from '../problems/request-problem.ts';
import { defineRoute } from './route.ts';

/** What an id or a vector means: the same as `anshin explain --json`. */
export const explainEntry = defineRoute({
  id: 'explainEntry',
  group: 'knowledge',
  method: 'GET',
  path: '/catalog/:entry',
  params: z.strictObject({ entry: z.string().min(1).max(300) }),
  answer: Explanation,
  handle: async ({ params }, { explain }) => {
    const found = explain(params.entry);
    if (found === undefined) throw new RequestProblem('request.no-such-entry', { id: params.entry.slice(0, 100) });
    return found;
  },
});
