import { assumptions } from './assumptions.ts';
import { changes } from './changes.ts';
import { checklists } from './checklists.ts';
import { crosswalks } from './crosswalks.ts';
import { decisions } from './decisions.ts';
import { findings } from './findings.ts';
import { flows } from './flows.ts';
import { functions } from './functions.ts';
import { incidents } from './incidents.ts';
import { inferred } from './inferred.ts';
import { measures } from './measures.ts';
import { requirements } from './requirements.ts';
import { responsibility } from './responsibility.ts';
import { riskMap } from './risk-map.ts';
import type { SectionBuilder } from './section-builder.ts';
import { sources } from './sources.ts';
import { stakeholders } from './stakeholders.ts';
import { summary } from './summary/summary.ts';
import { system } from './system.ts';
import { scores } from './threats/scores.ts';
import { threatMatrix } from './threats/threat-matrix.ts';
import { threats } from './threats/threat-table.ts';
import { worksheets } from './worksheets/worksheets.ts';

/** Every section in the order of the report; a new one is a file and a line here. */
export const SECTIONS: readonly SectionBuilder[] = [
  changes,
  summary,
  riskMap,
  system,
  stakeholders,
  flows,
  responsibility,
  incidents,
  threats,
  scores,
  decisions,
  measures,
  requirements,
  threatMatrix,
  functions,
  checklists,
  crosswalks,
  worksheets,
  findings,
  assumptions,
  inferred,
  sources,
];
