import { AssetKind, Layer, Medium, StakeholderRole, Trait, ZoneKind } from '@anshin/model';
import { z } from 'zod';

const ends = z.union([
  z.array(z.string()).min(1),
  z.strictObject({ kind: z.array(z.string()).optional(), trait: z.array(Trait).optional(), zone: z.array(ZoneKind).optional() }),
]);

/**
 * A fact about one element (component or channel). All keys given must hold; within a list any one suffices, except `traits`, where all must.
 * There is no expression language: conditions are data, compiled once by the engine.
 */
export const Leaf = z.strictObject({
  /** The component's kind. */
  kind: z.array(z.string()).min(1).optional(),
  /** All of these traits (kind's usual ones with the component's departures). */
  traits: z.array(Trait).min(1).optional(),
  /** Any of these traits. */
  anyTrait: z.array(Trait).min(1).optional(),
  /** The kind of the component's zone or of one that encloses it; of a channel: of either end. */
  zone: z.array(ZoneKind).min(1).optional(),
  layer: z.array(Layer).min(1).optional(),
  /** The channel's medium; of a component: the medium of a channel at it, or one of its interfaces. */
  medium: z.array(Medium).min(1).optional(),
  /** The component holds an asset of this kind; a channel: one is carried by a flow over it. */
  handles: z.array(AssetKind).min(1).optional(),
  /** The element handles personal data (asset `personal` or of kind personalInformation). */
  personal: z.boolean().optional(),
  /** The channel joins different zones, different accountable parties, or has a public network at an end; of a component: one of its channels does. */
  crosses: z
    .array(z.enum(['zone', 'party', 'internet']))
    .min(1)
    .optional(),
  /** The channel's two ends, in either order: kinds, or facts that all hold. A local network, router or firewall stands for all that hangs on it; a public network only for itself. */
  ends: z.tuple([ends, ends]).optional(),
  /** A neighbour is of one of these kinds and has all of these traits; what hangs on the same local network counts as a neighbour. */
  neighbour: z.strictObject({ kind: z.array(z.string()).min(1).optional(), trait: z.array(Trait).min(1).optional() }).optional(),
  /** The channel is not stated to be so protected (unknown counts as not). */
  lacks: z
    .array(z.enum(['encrypted', 'authenticated', 'integrity']))
    .min(1)
    .optional(),
  /** The channel is for maintenance; of a component: one of its channels is. */
  maintenance: z.boolean().optional(),
  /** Role of the accountable party (else owner). */
  accountableRole: z.array(StakeholderRole).min(1).optional(),
  /** The element has been classified as this CCDS entry point. */
  entryPoint: z.array(z.string()).min(1).optional(),
  /** Decided (else proposed) service level. */
  level: z
    .array(z.union([z.literal(2), z.literal(3)]))
    .min(1)
    .optional(),
  /** The document names this framework. */
  framework: z.array(z.string()).min(1).optional(),
});
export type Leaf = z.infer<typeof Leaf>;

/** A leaf, or a combination of conditions. */
export type Condition = Leaf | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition };
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([z.strictObject({ all: z.array(Condition).min(1) }), z.strictObject({ any: z.array(Condition).min(1) }), z.strictObject({ not: Condition }), Leaf]),
);
