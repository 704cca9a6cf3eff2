import type { BilingualText } from '@anshin/model';
import type { Block } from '../../../tree/block.ts';
import type { Rich } from '../../../tree/inline.ts';

/** Slides that belong together: what stands on them from top to bottom. */
export interface DeckSection {
  /** The anchor by which links find its first slide. */
  readonly id: string;
  /** Small above the title: the chapter. */
  readonly eyebrow: BilingualText;
  readonly title: BilingualText;
  /** Under the title of the first slide: what the worksheet is for. */
  readonly purpose?: Rich;
  readonly blocks: readonly Block[];
}
