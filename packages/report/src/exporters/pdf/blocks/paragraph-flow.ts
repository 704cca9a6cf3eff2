import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { NoticeBlock, ParagraphBlock } from '../../../tree/block.ts';
import type { Rich } from '../../../tree/inline.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow } from '../layout/flow.ts';
import type { Setting } from '../layout/setting.ts';
import { LEADING, SIZES } from '../style/tables.ts';
import type { RichStyle } from '../text/rich-atoms.ts';
import { RichText } from '../text/rich-text.ts';
import { type TextColumn, textFlow } from './text-flow.ts';

/** Longest line of text; wider lines are hard to follow. ASSUMPTION: 54 Japanese letters of the text's size. */
const LONGEST = 54 * SIZES.body;
/** Room between two languages side by side. */
const BETWEEN = 20;
const NOTICE = { inset: 12, padding: 6, bar: 3 } as const;

const STYLES = {
  lead: { size: SIZES.lead, isBold: true },
  note: { size: SIZES.note, colour: COLOURS.muted.light },
  plain: { size: SIZES.body },
} as const;

/** A paragraph; two languages stand side by side. */
export function paragraphFlow(setting: Setting, block: ParagraphBlock, width: number, parent: StructureElement, keepsWithNext = false): Flow {
  const columns = sideBySide(setting, block.content, STYLES[block.tone ?? 'plain'], { x: 0, width }, parent);
  return textFlow(setting, columns, { gap: block.tone === 'note' ? 4 : 7, keepsWithNext });
}

/** Something to know before reading on, on a ground of its own. */
export function noticeFlow(setting: Setting, block: NoticeBlock, width: number, parent: StructureElement): Flow {
  const isAlert = block.tone === 'attention';
  const room = { x: NOTICE.inset, width: width - 2 * NOTICE.inset };
  return textFlow(setting, sideBySide(setting, block.content, { size: SIZES.notice }, room, parent), {
    gap: 8,
    padding: NOTICE.padding,
    ground: (page, x, y, height) => {
      page.enter('artifact');
      page.area(x, y, width, height, isAlert ? COLOURS.seriousSoft.light : COLOURS.accentSoft.light);
      page.area(x, y, NOTICE.bar, height, isAlert ? COLOURS.seriousFill.light : COLOURS.accent.light);
    },
  });
}

function sideBySide(
  setting: Setting,
  content: Rich,
  style: RichStyle,
  room: { readonly x: number; readonly width: number },
  parent: StructureElement,
): TextColumn[] {
  const text = new RichText(setting, content, style, LEADING.text);
  const count = text.versions.length;
  const own = count === 1 ? Math.min(room.width, Math.max(LONGEST, room.width * 0.72)) : (room.width - BETWEEN) / 2;
  return text.columns(own).map((lines, index) => ({ lines, x: room.x + index * (own + BETWEEN), width: own, element: () => parent.add('P') }));
}
