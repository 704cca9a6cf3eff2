/** The levels that harm can have, mildest first. */
export const HARM_LEVELS = ['limited', 'serious', 'critical'] as const;
