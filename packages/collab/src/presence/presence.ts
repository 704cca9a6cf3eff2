import { z } from 'zod';

/** How many colours people are told apart by; the design system gives each its colour for light and dark. ASSUMPTION: more cannot be told apart. */
export const PRESENCE_COLOURS = 8;

/** Who is where in an assessment; told by each browser about itself, kept nowhere. */
export const Presence = z
  .strictObject({
    /** The id of the user, as in the origin of edits. */
    user: z.string().min(1).max(128),
    /** What the others see: a name, or initials. */
    tag: z.string().min(1).max(40),
    /** Colour of the tag and of the frame around what the user is at. */
    colour: z
      .int()
      .min(0)
      .max(PRESENCE_COLOURS - 1),
    /** Where the user is, as in findings (`['components', 'edge', 'zone']`); absent while elsewhere. */
    path: z.array(z.string().max(300)).max(16).optional(),
    /** Whether the user is typing or dragging there, rather than looking. */
    isEditing: z.boolean().optional(),
  })
  .meta({ id: 'Presence', title: '参加者の居場所 / Presence' });
export type Presence = z.infer<typeof Presence>;

/** What another browser tells about its user; undefined where it does not hold to the shape, since anybody can send anything. */
export function presenceFrom(state: unknown): Presence | undefined {
  const parsed = Presence.safeParse(state);
  return parsed.success ? parsed.data : undefined;
}
