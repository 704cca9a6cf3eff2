import { BilingualText } from '@anshin/model';
import { z } from 'zod';
import { pageOf } from '../schemas/pages.ts';
import { starters } from '../starters/starters.ts';
import { defineRoute } from './route.ts';

const Starter = z
  .strictObject({
    id: z.string(),
    title: BilingualText,
    sector: z.string(),
    source: z.string(),
    counts: z.strictObject({ stakeholders: z.int(), components: z.int(), channels: z.int(), incidents: z.int(), measures: z.int() }),
    /** How many components of each kind it has: what "similar to yours" compares. */
    kinds: z.record(z.string(), z.int()),
    frameworks: z.array(z.string()).readonly(),
  })
  .meta({ id: 'Starter' });

/** The built-in systems; they fit one page. */
export const listStarters = defineRoute({
  id: 'listStarters',
  group: 'starters',
  method: 'GET',
  path: '/starters',
  answer: pageOf(Starter).meta({ id: 'StarterPage' }),
  handle: async () => ({ items: await starters(), next: null }),
});
