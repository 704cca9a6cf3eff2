import type { DevicePropertyEntry, DeviceThreatEntry } from '@anshin/catalog';

/** How sure it is that a component has a property: the model implies it, its sort usually has it, or it has to be asked. */
export type Certainty = 'implied' | 'usual' | 'ask';

/** One EMB3D property of a component. */
export interface ProfiledProperty {
  readonly property: DevicePropertyEntry;
  readonly certainty: Certainty;
}

/** One EMB3D threat that comes with a component's properties. */
export interface ProfiledThreat {
  readonly threat: DeviceThreatEntry;
  /** That of the surest property it comes with. */
  readonly certainty: Certainty;
  /** The properties it comes with, by their EMB3D ids. */
  readonly properties: readonly string[];
  /** Derived threats (`<rule>@<element>`) at the component or its channels whose rule corresponds to it; empty where none does. */
  readonly derived: readonly string[];
}

/** Which properties and threats of MITRE EMB3D correspond to one component. */
export interface DeviceProfile {
  readonly component: string;
  readonly properties: readonly ProfiledProperty[];
  readonly threats: readonly ProfiledThreat[];
}
