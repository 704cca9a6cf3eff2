import { JA as SHELL_JA } from '../shell/locales/ja.ts';
import { JA as DIAGRAM_JA } from '../diagram/locales/ja.ts';
import { JA as ASSETS_JA } from '../pages/assets/locales/ja.ts';
import { JA as CALCULATOR_JA } from '../pages/calculator/locales/ja.ts';
import { JA as CATALOG_JA } from '../pages/catalog/locales/ja.ts';
import { JA as CHECKLISTS_JA } from '../pages/checklists/locales/ja.ts';
import { JA as DECISIONS_JA } from '../pages/decisions/locales/ja.ts';
import { JA as FLOWS_JA } from '../pages/flows/locales/ja.ts';
import { JA as FUNCTIONS_JA } from '../pages/functions/locales/ja.ts';
import { JA as HISTORY_JA } from '../pages/history/locales/ja.ts';
import { JA as INCIDENTS_JA } from '../pages/incidents/locales/ja.ts';
import { JA as MAP_JA } from '../pages/map/locales/ja.ts';
import { JA as MEASURES_JA } from '../pages/measures/locales/ja.ts';
import { JA as PORTFOLIO_JA } from '../pages/portfolio/locales/ja.ts';
import { JA as POSITIONS_JA } from '../pages/positions/locales/ja.ts';
import { JA as REPORT_JA } from '../pages/report/locales/ja.ts';
import { JA as REQUIREMENTS_JA } from '../pages/requirements/locales/ja.ts';
import { JA as SCORES_JA } from '../pages/scores/locales/ja.ts';
import { JA as SHARED_MAP_JA } from '../pages/shared-map/locales/ja.ts';
import { JA as SOLUTION_JA } from '../pages/solution/locales/ja.ts';
import { JA as STAKEHOLDERS_JA } from '../pages/stakeholders/locales/ja.ts';
import { JA as START_JA } from '../pages/start/locales/ja.ts';
import { JA as SYSTEM_JA } from '../pages/system/locales/ja.ts';
import { JA as TARGET_JA } from '../pages/target/locales/ja.ts';
import { JA as THREATS_JA } from '../pages/threats/locales/ja.ts';
import { JA as RISK_MAP_JA } from '../risk-map/locales/ja.ts';
import { JA as TABLE_JA } from '../table/locales/ja.ts';
import { JA as TEXT_JA } from '../text-view/locales/ja.ts';

/** 画面のすべてのことば。場所ごとに、それぞれのコードのそばにあります。 */
export const WORDS_JA = {
  shell: SHELL_JA,
  diagram: DIAGRAM_JA,
  assets: ASSETS_JA,
  calculator: CALCULATOR_JA,
  catalog: CATALOG_JA,
  checklists: CHECKLISTS_JA,
  decisions: DECISIONS_JA,
  flows: FLOWS_JA,
  functions: FUNCTIONS_JA,
  history: HISTORY_JA,
  incidents: INCIDENTS_JA,
  map: MAP_JA,
  measures: MEASURES_JA,
  portfolio: PORTFOLIO_JA,
  positions: POSITIONS_JA,
  report: REPORT_JA,
  requirements: REQUIREMENTS_JA,
  scores: SCORES_JA,
  sharedMap: SHARED_MAP_JA,
  solution: SOLUTION_JA,
  stakeholders: STAKEHOLDERS_JA,
  start: START_JA,
  system: SYSTEM_JA,
  target: TARGET_JA,
  threats: THREATS_JA,
  riskMap: RISK_MAP_JA,
  table: TABLE_JA,
  text: TEXT_JA,
} as const;
