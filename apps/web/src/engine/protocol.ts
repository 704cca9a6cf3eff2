import type { SessionEdit } from '@anshin/collab';
import type { Assessment, IncidentResult, InForce, PositionResult, ThreatResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** What both workers are told. `version` counts the states of the document on the page; results carry it back. */
export type ToWorker =
  | { readonly type: 'open'; readonly version: number; readonly document: AnshinDocument; readonly now: string; readonly inForce: InForce }
  | { readonly type: 'edits'; readonly version: number; readonly edits: readonly SessionEdit[] };

/** What the session worker says after each state: what changed among threats, then the map. */
export type FromSession =
  | {
      readonly type: 'threats';
      readonly version: number;
      /** Everything anew, rather than changes. */
      readonly isWhole: boolean;
      readonly set: readonly ThreatResult[];
      readonly removed: readonly string[];
    }
  | {
      readonly type: 'map';
      readonly version: number;
      readonly isWhole: boolean;
      readonly incidents: readonly IncidentResult[];
      readonly removedIncidents: readonly string[];
      readonly positions: readonly PositionResult[];
    }
  | { readonly type: 'failed'; readonly message: string };

/** The lists of a full assessment that pages can ask for; threats, incidents and positions come from the session. */
export type SectionName = Exclude<keyof Assessment, 'version' | 'assessment' | 'now' | 'inForce' | 'threats' | 'incidents' | 'positions'>;
export type Sections = { readonly [S in SectionName]?: Assessment[S] };

/** What the assessment worker can be told besides. */
export type ToAssessor =
  | ToWorker
  | { readonly type: 'want'; readonly sections: readonly SectionName[] }
  | { readonly type: 'ask'; readonly id: number; readonly name: string; readonly args: unknown };

/** What the assessment worker says: those wanted sections of a state that are others than last told, answers to questions. */
export type FromAssessor =
  | { readonly type: 'sections'; readonly version: number; readonly sections: Sections }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'refused'; readonly id: number; readonly message: string }
  | { readonly type: 'failed'; readonly message: string };
