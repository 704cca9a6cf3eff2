import type { DeviceClassEntry } from '@anshin/catalog';
import type { Medium, Protection, Text, Trait } from '@anshin/model';

/** What using a part of a device's interface does: the effects of the catalog's device classes, further settings, and plain reading. */
export type Effect = 'acts' | 'permits' | 'schedules' | 'sets' | 'reveals' | 'reports' | 'reads';

/** One property, command or message of a device. */
export interface Affordance {
  readonly name: Text;
  readonly effect: Effect;
}

/** A device with its interface, as a description of it says. */
export interface Device {
  readonly foreignId: string;
  readonly name: Text;
  readonly description?: Text | undefined;
  readonly kind: string;
  readonly traits: Readonly<Partial<Record<Trait, boolean>>>;
  readonly affordances: readonly Affordance[];
  /** The class of the catalog that it is, or that is like it. */
  readonly deviceClass?: DeviceClassEntry | undefined;
  /** The class was told from the kind, not stated. */
  readonly isClassGuessed: boolean;
  readonly medium?: Medium | undefined;
  readonly protection: Protection;
  /** It is reached over a public network. */
  readonly isPublic: boolean;
  readonly zone?: string | undefined;
}
