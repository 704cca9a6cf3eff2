import { z } from 'zod';

/** What a file of another tool held beyond this model, kept so that an export in the same format can write it back; no digest covers it. */
export const ForeignContent = z
  .strictObject({
    /** The file as it was read, as text; JSON where the format is JSON or YAML. */
    content: z.string().min(1),
    /** Ids in that file of what was taken over, by `collection/id`. */
    ids: z.record(z.string().min(1), z.string()).optional(),
  })
  .meta({ id: 'ForeignContent', title: '他のツールの内容 / Content of another tool' });
export type ForeignContent = z.infer<typeof ForeignContent>;
