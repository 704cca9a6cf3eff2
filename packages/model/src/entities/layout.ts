import { z } from 'zod';
import { Id } from './id.ts';

/** Where a person put things on the diagram, in pixels; no digest covers it. */
export const Layout = z
  .strictObject({
    positions: z.record(Id, z.strictObject({ x: z.number(), y: z.number(), w: z.number().optional(), h: z.number().optional() })).optional(),
    bends: z.record(Id, z.array(z.tuple([z.number(), z.number()]))).optional(),
  })
  .meta({ id: 'Layout', title: '配置 / Layout' });
export type Layout = z.infer<typeof Layout>;
