import {
  IconAdjustments,
  IconAlertTriangle,
  IconArrowsShuffle,
  IconChecklist,
  IconClipboardText,
  IconDiamond,
  IconFileText,
  IconFlag,
  IconGavel,
  IconGridDots,
  IconHistory,
  IconMapPin,
  IconPuzzle,
  IconRoute,
  IconSchema,
  IconShieldCheck,
  IconTargetArrow,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** The phases of the procedure, in its order; pages may be visited in any. */
export const PHASES = ['prepare', 'assess', 'treat', 'report'] as const;
export type Phase = (typeof PHASES)[number];

/** A page of an assessment. */
export interface PageEntry {
  /** The end of its address. */
  readonly id: string;
  readonly phase: Phase;
  readonly icon: TablerIcon;
  /** The worksheet of the procedure whose purpose it states and whose completeness its ring shows. */
  readonly worksheet?: number;
  /** False where nothing can be selected: the work then has the room of the inspector. */
  readonly hasInspector?: false;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

/** Every page of an assessment, in the order of the procedure; one folder each. */
export const PAGES = [
  { id: 'solution', phase: 'prepare', icon: IconClipboardText, worksheet: 1, load: () => import('./solution/SolutionPage.tsx') },
  { id: 'stakeholders', phase: 'prepare', icon: IconUsersGroup, worksheet: 2, load: () => import('./stakeholders/StakeholdersPage.tsx') },
  { id: 'system', phase: 'prepare', icon: IconSchema, worksheet: 3, load: () => import('./system/SystemPage.tsx') },
  { id: 'flows', phase: 'prepare', icon: IconRoute, worksheet: 4, load: () => import('./flows/FlowsPage.tsx') },
  { id: 'assets', phase: 'prepare', icon: IconDiamond, load: () => import('./assets/AssetsPage.tsx') },
  { id: 'target', phase: 'prepare', icon: IconTargetArrow, worksheet: 5, load: () => import('./target/TargetPage.tsx') },
  { id: 'incidents', phase: 'assess', icon: IconAlertTriangle, worksheet: 6, load: () => import('./incidents/IncidentsPage.tsx') },
  { id: 'positions', phase: 'assess', icon: IconMapPin, worksheet: 7, load: () => import('./positions/PositionsPage.tsx') },
  { id: 'map', phase: 'assess', icon: IconGridDots, worksheet: 8, load: () => import('./map/MapPage.tsx') },
  { id: 'threats', phase: 'treat', icon: IconFlag, worksheet: 9, load: () => import('./threats/ThreatsPage.tsx') },
  { id: 'requirements', phase: 'treat', icon: IconArrowsShuffle, load: () => import('./requirements/RequirementsPage.tsx') },
  { id: 'measures', phase: 'treat', icon: IconShieldCheck, worksheet: 10, load: () => import('./measures/MeasuresPage.tsx') },
  { id: 'scores', phase: 'treat', icon: IconAdjustments, load: () => import('./scores/ScoresPage.tsx') },
  { id: 'functions', phase: 'treat', icon: IconPuzzle, load: () => import('./functions/FunctionsPage.tsx') },
  { id: 'checklists', phase: 'treat', icon: IconChecklist, load: () => import('./checklists/ChecklistsPage.tsx') },
  { id: 'decisions', phase: 'treat', icon: IconGavel, worksheet: 11, load: () => import('./decisions/DecisionsPage.tsx') },
  { id: 'report', phase: 'report', icon: IconFileText, hasInspector: false, load: () => import('./report/ReportPage.tsx') },
  { id: 'history', phase: 'report', icon: IconHistory, hasInspector: false, load: () => import('./history/HistoryPage.tsx') },
] as const satisfies readonly PageEntry[];

export type PageId = (typeof PAGES)[number]['id'];

/** A page by the end of its address. */
export function pageEntry(id: string): (PageEntry & { readonly id: PageId }) | undefined {
  return PAGES.find((page) => page.id === id);
}
