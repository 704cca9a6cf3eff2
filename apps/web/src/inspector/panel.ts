import type { ComponentType } from 'react';
import type { Place } from '../places/path-text.ts';

/** What a panel of the inspector is given: the selected place, the first segment of which chose the panel. */
export interface PanelProps {
  readonly place: Place;
}

export interface PanelEntry {
  readonly load: () => Promise<{ readonly Panel: ComponentType<PanelProps> }>;
}
