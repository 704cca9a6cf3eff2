import { COLOURS } from '../../../drawing/looks/colours.ts';
import { say, type WordKey } from '../../../locales/words.ts';
import type { ReportInput } from '../../../report-input.ts';
import { cleanText, NAME_LIMIT } from '../../../text/clean-text.ts';
import { BREAK, type Rich, text } from '../../../tree/inline.ts';
import type { Report } from '../../../tree/report.ts';
import { array, number } from '../file/pdf-value.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Picture } from '../images/picture.ts';
import { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import { LEADING, SIZES } from '../style/tables.ts';
import { drawLines } from '../text/draw-lines.ts';
import { heightOf, RichText } from '../text/rich-text.ts';

/** Name under which the cover knows the logo. */
export const LOGO = 'Logo';
const LOGO_ROOM = { width: 190, height: 64 } as const;
const TITLE_AT = 236;

/** The first page: whose report it is, on what, for whom. */
export function drawCover(setting: Setting, report: Report, input: ReportInput, logo: Picture | undefined, parent: StructureElement): Page {
  const page = new Page(false);
  const { x, width } = page.frame;
  page.enter('artifact');
  page.area(0, 0, page.width, 9, COLOURS.accent.light);
  const marking = clean(input.cover?.marking);
  if (logo !== undefined) drawLogo(page, logo, x, 52, say('cover.logo', { issuer: clean(input.cover?.issuer) })[setting.first], parent);
  if (marking !== '') drawMarking(setting, page, marking, parent.add('P'));
  const title = new RichText(setting, [text(report.title)], { size: SIZES.title, isBold: true }, LEADING.heading).lines(width);
  drawLines(setting, title, { page, x, y: TITLE_AT, width }, parent.add('P'));
  const under = TITLE_AT + heightOf(title) + 14;
  const subtitle = new RichText(setting, [text(report.subtitle)], { size: SIZES.subtitle, colour: COLOURS.muted.light }, LEADING.text).lines(width);
  drawLines(setting, subtitle, { page, x, y: under, width }, parent.add('P'));
  page.enter('artifact');
  page.area(x, TITLE_AT - 22, 56, 3, COLOURS.accent.light);
  drawFacts(setting, page, input, under + heightOf(subtitle) + 48, parent);
  drawNotes(setting, page, parent);
  return page;
}

function clean(value: string | undefined): string {
  return cleanText(value ?? '', NAME_LIMIT);
}

function drawLogo(page: Page, logo: Picture, x: number, y: number, alt: string, parent: StructureElement): void {
  const scale = Math.min(LOGO_ROOM.width / logo.width, LOGO_ROOM.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const bottom = page.height - y - height;
  page.enter(parent.add('Figure', { alt, layout: `/BBox ${array([x, bottom, x + width, bottom + height].map(number))} /Placement /Block` }));
  page.raw(`q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(bottom)} cm /${LOGO} Do Q`);
}

function drawMarking(setting: Setting, page: Page, marking: string, owner: StructureElement): void {
  const { x, width } = page.frame;
  const lines = new RichText(
    setting,
    [text({ ja: marking, en: marking })],
    { size: SIZES.heading3, isBold: true, colour: COLOURS.critical.light },
    LEADING.heading,
  ).lines(width / 2);
  drawLines(setting, lines, { page, x: x + width / 2, y: 58, width: width / 2, align: 'end' }, owner);
}

/** What a cover names, in this order. */
const FACTS = ['issuer', 'author', 'recipient'] as const;

function drawFacts(setting: Setting, page: Page, input: ReportInput, top: number, parent: StructureElement): void {
  const { x, width } = page.frame;
  const facts: [WordKey, string][] = FACTS.map((key) => [`cover.${key}`, clean(input.cover?.[key])]);
  facts.push(['cover.day', input.assessment.now]);
  const list = parent.add('L');
  let y = top;
  for (const [key, value] of facts) {
    if (value === '') continue;
    const name = new RichText(setting, [text(say(key))], { size: SIZES.notice, colour: COLOURS.muted.light }, LEADING.text).lines(130);
    const lines = new RichText(setting, [text({ ja: value, en: value })], { size: SIZES.lead }, LEADING.text).lines(width - 140);
    const item = list.add('LI');
    drawLines(setting, name, { page, x, y: y + 3, width: 130 }, item.add('Lbl'));
    drawLines(setting, lines, { page, x: x + 140, y, width: width - 140 }, item.add('LBody'));
    y += Math.max(heightOf(name) + 3, heightOf(lines)) + 6;
    page.enter('artifact');
    page.rule(x, y - 2, width, COLOURS.rule.light, 0.5);
  }
}

/** At the foot: what the report is and is not, and how characters are told that the font lacks. */
function drawNotes(setting: Setting, page: Page, parent: StructureElement): void {
  const { x, width, bottom } = page.frame;
  const notes: Rich = [text(say('cover.note')), ...(setting.hasToldCharacters ? [BREAK, text(say('cover.told-characters'))] : [])];
  const lines = new RichText(setting, notes, { size: SIZES.note, colour: COLOURS.muted.light }, LEADING.text).lines(width);
  drawLines(setting, lines, { page, x, y: bottom - heightOf(lines), width }, parent.add('P'));
}
