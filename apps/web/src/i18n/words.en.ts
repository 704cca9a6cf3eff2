import { EN as SHELL_EN } from '../shell/locales/en.ts';
import { EN as DIAGRAM_EN } from '../diagram/locales/en.ts';
import { EN as ASSETS_EN } from '../pages/assets/locales/en.ts';
import { EN as CALCULATOR_EN } from '../pages/calculator/locales/en.ts';
import { EN as CATALOG_EN } from '../pages/catalog/locales/en.ts';
import { EN as CHECKLISTS_EN } from '../pages/checklists/locales/en.ts';
import { EN as DECISIONS_EN } from '../pages/decisions/locales/en.ts';
import { EN as FLOWS_EN } from '../pages/flows/locales/en.ts';
import { EN as FUNCTIONS_EN } from '../pages/functions/locales/en.ts';
import { EN as HISTORY_EN } from '../pages/history/locales/en.ts';
import { EN as INCIDENTS_EN } from '../pages/incidents/locales/en.ts';
import { EN as MAP_EN } from '../pages/map/locales/en.ts';
import { EN as MEASURES_EN } from '../pages/measures/locales/en.ts';
import { EN as PORTFOLIO_EN } from '../pages/portfolio/locales/en.ts';
import { EN as POSITIONS_EN } from '../pages/positions/locales/en.ts';
import { EN as REPORT_EN } from '../pages/report/locales/en.ts';
import { EN as REQUIREMENTS_EN } from '../pages/requirements/locales/en.ts';
import { EN as SCORES_EN } from '../pages/scores/locales/en.ts';
import { EN as SHARED_MAP_EN } from '../pages/shared-map/locales/en.ts';
import { EN as SOLUTION_EN } from '../pages/solution/locales/en.ts';
import { EN as STAKEHOLDERS_EN } from '../pages/stakeholders/locales/en.ts';
import { EN as START_EN } from '../pages/start/locales/en.ts';
import { EN as SYSTEM_EN } from '../pages/system/locales/en.ts';
import { EN as TARGET_EN } from '../pages/target/locales/en.ts';
import { EN as THREATS_EN } from '../pages/threats/locales/en.ts';
import { EN as RISK_MAP_EN } from '../risk-map/locales/en.ts';
import { EN as TABLE_EN } from '../table/locales/en.ts';
import { EN as TEXT_EN } from '../text-view/locales/en.ts';

/** All words of the workbench in English, by area; each area keeps its own beside its code. */
export const WORDS_EN = {
  shell: SHELL_EN,
  diagram: DIAGRAM_EN,
  assets: ASSETS_EN,
  calculator: CALCULATOR_EN,
  catalog: CATALOG_EN,
  checklists: CHECKLISTS_EN,
  decisions: DECISIONS_EN,
  flows: FLOWS_EN,
  functions: FUNCTIONS_EN,
  history: HISTORY_EN,
  incidents: INCIDENTS_EN,
  map: MAP_EN,
  measures: MEASURES_EN,
  portfolio: PORTFOLIO_EN,
  positions: POSITIONS_EN,
  report: REPORT_EN,
  requirements: REQUIREMENTS_EN,
  scores: SCORES_EN,
  sharedMap: SHARED_MAP_EN,
  solution: SOLUTION_EN,
  stakeholders: STAKEHOLDERS_EN,
  start: START_EN,
  system: SYSTEM_EN,
  target: TARGET_EN,
  threats: THREATS_EN,
  riskMap: RISK_MAP_EN,
  table: TABLE_EN,
  text: TEXT_EN,
} as const;
