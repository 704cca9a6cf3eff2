import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { Rich } from '../../../tree/inline.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow } from '../layout/flow.ts';
import type { Setting } from '../layout/setting.ts';
import { LEADING, SIZES } from '../style/tables.ts';
import { RichText } from '../text/rich-text.ts';
import { textFlow } from './text-flow.ts';

/** A heading: its level from 1 (chapter), its words, and the anchor by which it is found. */
export interface Heading {
  readonly level: 1 | 2 | 3 | 4;
  readonly title: Rich;
  readonly number?: string;
  readonly anchor?: string;
}

const LOOKS = {
  1: { size: SIZES.chapter, colour: COLOURS.accent.light, gap: 0 },
  2: { size: SIZES.section, colour: COLOURS.ink.light, gap: 26 },
  3: { size: SIZES.heading3, colour: COLOURS.ink.light, gap: 18 },
  4: { size: SIZES.heading4, colour: COLOURS.ink.light, gap: 12 },
} as const;
/** Room between a number and its title, in ems. */
const NUMBER_GAP = 0.7;

/** A heading that never stands at the foot of a page; it becomes a bookmark. */
export function headingFlow(setting: Setting, heading: Heading, width: number, parent: StructureElement): Flow {
  const { size, colour, gap } = LOOKS[heading.level];
  const text = new RichText(setting, heading.title, { size, colour, isBold: true }, LEADING.heading);
  const number = setting.shown(heading.number ?? '');
  const indent = number === '' ? 0 : (setting.bold.width(number) + NUMBER_GAP) * size;
  const element = parent.add(`H${heading.level}`);
  const look = { face: setting.bold, size, colour: COLOURS.accent.light };
  return textFlow(setting, [{ lines: text.lines(width - indent), x: indent, width: width - indent, element: () => element }], {
    gap,
    keepsWithNext: true,
    onPlaced: (page, y) => {
      if (heading.anchor !== undefined) setting.places.set(heading.anchor, { page, y });
      setting.bookmarks.push({ level: heading.level, title: `${number} ${plainOf(setting, heading.title)}`.trim(), page, y });
      if (number === '') return;
      page.enter(element);
      page.text(number, page.frame.x, y + (size * (LEADING.heading - 1)) / 2 + size * 0.88, look);
    },
  });
}

/** The words of a title in the first language, for outlines and running heads. */
export function plainOf(setting: Setting, title: Rich): string {
  return title
    .map((inline) =>
      'text' in inline ? inline.text[setting.first] : inline.kind === 'code' ? inline.code : inline.kind === 'party' ? inline.name[setting.first] : '',
    )
    .join('')
    .trim();
}
