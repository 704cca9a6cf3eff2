import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { FactsBlock, ListBlock } from '../../../tree/block.ts';
import { text } from '../../../tree/inline.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow } from '../layout/flow.ts';
import type { Setting } from '../layout/setting.ts';
import { LEADING, SIZES } from '../style/tables.ts';
import { RichText } from '../text/rich-text.ts';
import { textFlow } from './text-flow.ts';

const INDENT = 13;
/** Width of the names of facts. */
const NAMES = { share: 0.27, most: 190 } as const;

/** Points of a list, each with its sign. */
export function listFlows(setting: Setting, block: ListBlock, width: number, parent: StructureElement): Flow[] {
  if (block.items.length === 0) return [];
  const list = parent.add('L', {});
  const flows: Flow[] = [];
  if (block.title !== undefined) {
    const title = new RichText(setting, [text(block.title)], { size: SIZES.heading4, isBold: true }, LEADING.heading);
    flows.push(textFlow(setting, [{ lines: title.lines(width), x: 0, width, element: () => list.add('Caption') }], { gap: 12, keepsWithNext: true }));
  }
  const look = { face: setting.regular, size: SIZES.body, colour: COLOURS.faint.light };
  for (const item of block.items) {
    const lines = new RichText(setting, item, { size: SIZES.body }, LEADING.text).lines(width - INDENT);
    let entry: StructureElement | undefined;
    const own = (): StructureElement => (entry ??= list.add('LI'));
    flows.push(
      textFlow(setting, [{ lines, x: INDENT, width: width - INDENT, element: () => own().add('LBody') }], {
        gap: 3,
        onPlaced: (page, y) => {
          page.enter(own().add('Lbl'));
          page.text('•', page.frame.x + 3, y + (lines[0]?.baseline ?? SIZES.body), look);
        },
      }),
    );
  }
  return flows;
}

/** Names with their values, as on a form. */
export function factFlows(setting: Setting, block: FactsBlock, width: number, parent: StructureElement): Flow[] {
  if (block.facts.length === 0) return [];
  const list = parent.add('L');
  const names = Math.min(NAMES.most, width * NAMES.share);
  return block.facts.map((fact, index): Flow => {
    const name = new RichText(setting, [text(fact.name)], { size: SIZES.notice, colour: COLOURS.muted.light }, LEADING.text).lines(names - 10);
    const value = new RichText(setting, fact.value, { size: SIZES.notice }, LEADING.text).lines(width - names);
    let entry: StructureElement | undefined;
    const own = (): StructureElement => (entry ??= list.add('LI'));
    const columns = [
      { lines: name, x: 0, width: names - 10, element: () => own().add('Lbl') },
      { lines: value, x: names, width: width - names, element: () => own().add('LBody') },
    ];
    return textFlow(setting, columns, {
      gap: index === 0 ? 8 : 0,
      padding: 3,
      ground: (page, x, y, height) => {
        page.enter('artifact');
        if (index === 0) page.rule(x, y, width, COLOURS.rule.light, 0.5);
        page.rule(x, y + height, width, COLOURS.rule.light, 0.5);
      },
    });
  });
}
