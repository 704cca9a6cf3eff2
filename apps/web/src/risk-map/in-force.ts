import type { InForce } from '@anshin/engine';

export type { InForce } from '@anshin/engine';

/** The states of the slider, from what is only planned to what is verified; the engine stays in its workers. */
export const IN_FORCE = ['planned', 'agreed', 'implemented', 'verified'] as const satisfies readonly InForce[];
