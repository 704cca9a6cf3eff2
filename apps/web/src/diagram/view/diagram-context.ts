import { createContext, useContext } from 'react';
import type { Party } from '../../parts/use-parties.ts';

/** How the diagram is shown, as far as its shapes need to know. */
export interface DiagramLook {
  readonly parties: ReadonlyMap<string, Party>;
  /** Which party a component was agreed to belong to, apart from what the component says. */
  readonly agreed: ReadonlyMap<string, string>;
  readonly showsParties: boolean;
  readonly showsBadges: boolean;
  /** Shapes are so small that only outline and icon are drawn. */
  readonly isFar: boolean;
  readonly canEdit: boolean;
  /** The component from which a step or a channel is being drawn. */
  readonly startedFrom: string | undefined;
  /** Takes part in the step of a flow that is being played. */
  readonly played: ReadonlySet<string>;
}

export const DiagramLookContext = createContext<DiagramLook | undefined>(undefined);

export function useDiagramLook(): DiagramLook {
  const look = useContext(DiagramLookContext);
  if (look === undefined) throw new Error('a shape stands outside a diagram');
  return look;
}
