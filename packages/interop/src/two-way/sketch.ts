import type { MeasureStatus, ThreatClass, Trait } from '@anshin/model';

/** A box of a drawing, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * What Anshin itself writes beside a thing, in the place that a format leaves to its users, so that the way back is without loss: the thing's id in
 * the document and facts that the format has no field for. Where a foreign tool changed its own field since, that field wins.
 */
export type Facts = Readonly<Record<string, unknown>>;

/** What things of every sort have. Ids are those of the foreign file. */
interface SketchThing {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly facts: Facts;
}

/** A trust zone or boundary. */
export interface SketchZone extends SketchThing {
  /** What tells its kind, the most telling first. */
  readonly words: readonly string[];
  readonly within?: string | undefined;
  readonly box?: Box | undefined;
}

/** A process, store, actor, asset … of a foreign model. */
export interface SketchComponent extends SketchThing {
  readonly words: readonly string[];
  /** The kind where no word tells it. */
  readonly fallback: string;
  readonly zone?: string | undefined;
  readonly box?: Box | undefined;
  /** Flags of the foreign tool that are traits; `false` also where the tool only does not say so. */
  readonly traits: Readonly<Partial<Record<Trait, boolean>>>;
  /** The reason why it is out of scope; empty where none is given, absent where it is in scope. */
  readonly exclusion?: string | undefined;
}

/** A data flow or communication link. */
export interface SketchLink extends SketchThing {
  readonly from: string;
  readonly to: string;
  readonly isBidirectional: boolean;
  /** Words that tell the medium and the protection. */
  readonly protocol: readonly string[];
  readonly encrypted?: boolean | undefined;
  readonly authenticated?: boolean | undefined;
  readonly assets: readonly string[];
  /** Assets on the way back. */
  readonly back: readonly string[];
  readonly exclusion?: string | undefined;
}

/** A data asset. */
export interface SketchAsset extends SketchThing {
  readonly words: readonly string[];
  /** Components and links. */
  readonly heldBy: readonly string[];
  readonly personal?: boolean | undefined;
}

/** Where a threat stands in the words of the tools. */
export type ThreatState = 'open' | 'mitigated' | 'accepted' | 'transferred' | 'avoided' | 'notApplicable';

/** A threat at one place. */
export interface SketchThreat extends SketchThing {
  /** Threats with the same definition at several places share it. */
  readonly definition: string;
  /** A component or a link. */
  readonly at?: string | undefined;
  readonly class?: ThreatClass | undefined;
  readonly state: ThreatState;
  /** Derived by a rule; it is derived again after an import. */
  readonly rule?: string | undefined;
  readonly mitigations: readonly string[];
  /** Base score 0–10 by CVSS, where there is one. */
  readonly score?: number | undefined;
}

/** A mitigation or control. */
export interface SketchMitigation extends SketchThing {
  readonly status: MeasureStatus;
}

/** What the two-way formats have in common: a foreign model without its syntax. */
export interface Sketch {
  readonly title: string;
  readonly description: string;
  readonly facts: Facts;
  readonly zones: readonly SketchZone[];
  readonly components: readonly SketchComponent[];
  readonly links: readonly SketchLink[];
  readonly assets: readonly SketchAsset[];
  readonly threats: readonly SketchThreat[];
  readonly mitigations: readonly SketchMitigation[];
}
