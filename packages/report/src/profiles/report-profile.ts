import type { BilingualText } from '@anshin/model';
import type { ReportInput } from '../report-input.ts';

/** A report for one purpose: which sections it has, and of what it speaks. */
export interface ReportProfile {
  /** As users ask for it: `management`. */
  readonly id: string;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  /** Ids of the sections that it keeps; all without. */
  readonly sections?: readonly string[];
  /** What it must be told besides: a party, a component, or an earlier document. */
  readonly about?: 'party' | 'component' | 'earlier';
  /** Leaves out what the report is not about; `id` names the party or component. */
  readonly restrict?: (input: ReportInput, id: string) => ReportInput;
}
