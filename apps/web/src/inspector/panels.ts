import type { PanelEntry } from './panel.ts';

/** The panel of the inspector for each kind of place, by the first segment. */
export const PANELS: Readonly<Record<string, PanelEntry>> = {
  position: { load: () => import('./position/PositionPanel.tsx') },
  rationales: { load: () => import('./position/PositionPanel.tsx') },
  incidents: { load: () => import('./incidents/IncidentPanel.tsx') },
  hazards: { load: () => import('./incidents/HazardPanel.tsx') },
  threat: { load: () => import('./treat/ThreatPanel.tsx') },
  threats: { load: () => import('./treat/StatedThreatPanel.tsx') },
  requirement: { load: () => import('./treat/RequirementPanel.tsx') },
  threatDispositions: { load: () => import('./treat/ThreatPanel.tsx') },
  measures: { load: () => import('./treat/MeasurePanel.tsx') },
  evidence: { load: () => import('./treat/EvidencePanel.tsx') },
  components: { load: () => import('./system/ComponentPanel.tsx') },
  channels: { load: () => import('./system/ChannelPanel.tsx') },
  zones: { load: () => import('./system/ZonePanel.tsx') },
  flows: { load: () => import('./system/FlowPanel.tsx') },
  function: { load: () => import('./decide/FunctionPanel.tsx') },
  requirementStates: { load: () => import('./decide/RequirementStatePanel.tsx') },
  decisions: { load: () => import('./decide/DecisionPanel.tsx') },
  policies: { load: () => import('./decide/PolicyPanel.tsx') },
  obligations: { load: () => import('./decide/ObligationPanel.tsx') },
  stakeholders: { load: () => import('./prepare/StakeholderPanel.tsx') },
  authorities: { load: () => import('./prepare/AuthorityPanel.tsx') },
  relations: { load: () => import('./prepare/RelationPanel.tsx') },
  assets: { load: () => import('./prepare/AssetPanel.tsx') },
  usages: { load: () => import('./prepare/UsagePanel.tsx') },
};
