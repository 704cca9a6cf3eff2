import { BilingualText } from '@anshin/model';
import { z } from 'zod';
import { entryBase, fileBase } from './header.ts';

/** A worksheet of the IoT-SSF procedure: what it is for, when it is good enough, what goes in and out, and its columns. */
export const WorksheetEntry = z.strictObject({
  ...entryBase,
  number: z.int().min(1).max(11),
  phase: z.enum(['prepare', 'assess', 'treat']),
  purpose: BilingualText,
  goodEnough: z.array(BilingualText).min(1),
  /** Ids of worksheets or names of inputs. */
  inputs: z.array(BilingualText),
  outputs: z.array(BilingualText),
  /** Numbers of the worksheets it feeds. */
  feeds: z.array(z.int().min(1).max(11)),
  /** Columns in order; `field` is the path in document or assessment that fills it. Shared by report (writes) and interop (reads). */
  columns: z.array(z.strictObject({ field: z.string(), title: BilingualText })).min(1),
  /** Codes of findings (prefix match) that belong to this step. */
  findings: z.array(z.string()),
});
export type WorksheetEntry = z.infer<typeof WorksheetEntry>;

export const WorksheetFile = z.strictObject({ type: z.literal('worksheets'), ...fileBase, entries: z.array(WorksheetEntry).length(11) });
