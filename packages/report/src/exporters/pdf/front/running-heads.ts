import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import { SIZES } from '../style/tables.ts';
import { elidedEnd } from '../text/elided.ts';

/** What stands at the head and foot of every page but the cover. */
export interface RunningWords {
  readonly title: string;
  readonly section: string;
  /** As the company marks its report; may be empty. */
  readonly marking: string;
  readonly page: number;
  readonly pages: number;
}

/** Draws head and foot of a page: title, section, marking, and the number of the page. They are no part of the text. */
export function drawRunningHeads(setting: Setting, page: Page, words: RunningWords): void {
  const { x, width } = page.frame;
  const look = { face: setting.regular, size: SIZES.running, colour: COLOURS.muted.light };
  const half = width / 2 - 10;
  const title = elidedEnd(words.title, half, look);
  const section = elidedEnd(words.section, half, look);
  const number = `${words.page} / ${words.pages}`;
  const widthOf = (text: string): number => look.face.width(text) * look.size;
  page.enter('artifact');
  page.text(title, x, 32, look);
  page.text(section, x + width - widthOf(section), 32, look);
  page.rule(x, 38, width, COLOURS.rule.light, 0.5);
  const foot = page.height - 26;
  if (words.marking !== '') page.text(elidedEnd(words.marking, half, look), x, foot, { ...look, colour: COLOURS.critical.light });
  page.text(number, x + width - widthOf(number), foot, look);
}
