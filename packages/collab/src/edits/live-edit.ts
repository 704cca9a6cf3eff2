import { z } from 'zod';

const Path = z.array(z.string()).min(1).readonly();

/**
 * One step of an edit, told in terms of the document: `path` as in findings (`['components', 'edge', 'zone']`); an item of a list by its number
 * from 0 or by its id. A path leads at least to an entity, to a field of the document, or to a field of the layout.
 * - `set` gives a field, an entry or an item a value; fields around it that are missing are made.
 * - `unset` takes it away; what is not there stays away.
 * - `insert` puts an item into a list before the number at the end of the path, or at the end for `-`; an equal item that is there stays the only one.
 * - `remove` takes the item that equals the value out of the list at the path.
 * - `rename` gives the entity `[collection, id]` another id, with everything that refers to it.
 *
 * With `was`, a step holds only while the value is still that (null: while there is none); otherwise someone else changed it meanwhile, and theirs stands.
 */
export const LiveEdit = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path: Path, value: z.unknown(), was: z.unknown().optional() }),
  z.strictObject({ op: z.literal('unset'), path: Path, was: z.unknown().optional() }),
  z.strictObject({ op: z.literal('insert'), path: Path, value: z.unknown() }),
  z.strictObject({ op: z.literal('remove'), path: Path, value: z.unknown() }),
  z.strictObject({ op: z.literal('rename'), path: z.tuple([z.string(), z.string()]).readonly(), value: z.string() }),
]);
export type LiveEdit = z.infer<typeof LiveEdit>;
