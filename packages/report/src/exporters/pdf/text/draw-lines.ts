import { StructureElement } from '../file/structure.ts';
import type { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import type { Owner, SetLine } from './atom.ts';

/** Where lines are drawn and to which element they belong. */
export interface LinePlace {
  readonly page: Page;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'start' | 'middle' | 'end';
}

/** Draws lines of text one under the other: signs as decoration first, then the words with their links and spans. */
export function drawLines(setting: Setting, lines: readonly SetLine[], place: LinePlace, parent: StructureElement | 'artifact'): void {
  const { page } = place;
  if (lines.some((line) => line.signs.length > 0)) page.enter('artifact');
  each(lines, place, (line, x, y) => {
    for (const { x: at, sign } of line.signs) sign.draw(page, x + at, y);
  });
  let owner: Owner | undefined;
  let element = parent;
  each(lines, place, (line, x, y) => {
    for (const segment of line.segments) {
      if (segment.owner !== owner) {
        owner = segment.owner;
        element = owner === undefined || parent === 'artifact' ? parent : parent.add(owner.type, owner.notes);
      }
      page.enter(element);
      page.text(segment.text, x + segment.x, y, segment.look);
      if (owner?.to !== undefined && element instanceof StructureElement) addLink(setting, page, element, owner, segment, x + segment.x, y);
    }
  });
}

function each(lines: readonly SetLine[], place: LinePlace, draw: (line: SetLine, x: number, y: number) => void): void {
  let { y } = place;
  for (const line of lines) {
    const rest = place.width - line.width;
    const shift = place.align === 'end' ? rest : place.align === 'middle' ? rest / 2 : 0;
    draw(line, place.x + Math.max(0, shift), y + line.baseline);
    y += line.height;
  }
}

function addLink(
  setting: Setting,
  page: Page,
  element: StructureElement,
  owner: Owner,
  segment: { readonly width: number; readonly look: { readonly size: number } },
  x: number,
  y: number,
): void {
  const { size } = segment.look;
  const key = setting.nextLink();
  element.kids.push({ page, annotation: key });
  page.links.push({ x, y: y - size, width: segment.width, height: size * 1.3, to: owner.to ?? '', words: owner.words ?? '', element, key });
}
