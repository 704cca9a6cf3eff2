import type { KindEntry } from '@anshin/catalog';
import type { IncidentResult, MeasureResult, PositionResult, RequirementResult, ThreatResult } from '@anshin/engine';
import type { BilingualText, Channel, Component, StakeholderRole } from '@anshin/model';
import type { ReportInput } from '../report-input.ts';

/** A party as reports show it: its name, and the tag and colour by which figures and tables tell it apart. */
export interface PartyView {
  readonly id: string;
  readonly name: BilingualText;
  readonly tag: string;
  /** Index of its colour. */
  readonly colour: number;
  readonly role: StakeholderRole | 'authority';
}

/** A component with what its kind adds. */
export interface ComponentView {
  readonly id: string;
  readonly name: BilingualText;
  readonly component: Component;
  readonly kind: KindEntry | undefined;
  /** Whether it acts on the world: by its kind or by its own statement. */
  readonly acts: boolean;
}

/** A channel between two known components. */
export interface ChannelView {
  readonly id: string;
  readonly name: BilingualText;
  readonly channel: Channel;
}

/** What an id may name; `element` is a component or a channel, `entry` any entry of the catalog. */
export type NameKind =
  | 'party'
  | 'element'
  | 'zone'
  | 'asset'
  | 'incident'
  | 'measure'
  | 'entry'
  | 'threat'
  | 'flow'
  | 'usage'
  | 'hazard'
  | 'policy'
  | 'evidence';

/** Everything that sections and figures look up, indexed once. Names are clean and short enough to set anywhere. */
export interface ReportView extends ReportInput {
  readonly parties: ReadonlyMap<string, PartyView>;
  readonly components: ReadonlyMap<string, ComponentView>;
  readonly channels: ReadonlyMap<string, ChannelView>;
  readonly zones: ReadonlyMap<string, BilingualText>;
  readonly assets: ReadonlyMap<string, BilingualText>;
  readonly incidents: ReadonlyMap<string, IncidentResult>;
  readonly threats: ReadonlyMap<string, ThreatResult>;
  readonly measures: ReadonlyMap<string, MeasureResult>;
  readonly requirements: ReadonlyMap<string, RequirementResult>;
  readonly threatsAt: ReadonlyMap<string, readonly ThreatResult[]>;
  readonly positions: readonly PositionResult[];
  /** The name of an entity of the document or of an entry of the catalog; the id itself where nothing has it. */
  readonly nameOf: (kind: NameKind, id: string) => BilingualText;
}
