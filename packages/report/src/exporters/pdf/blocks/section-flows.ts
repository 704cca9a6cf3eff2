import { wantsWide } from '../figures/figure-flow.ts';
import { text } from '../../../tree/inline.ts';
import type { Section } from '../../../tree/report.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow } from '../layout/flow.ts';
import { Page } from '../layout/page.ts';
import type { Setting } from '../layout/setting.ts';
import { blockFlows, type Room } from './block-flows.ts';
import { headingFlow } from './heading-flow.ts';

/** The room on a page that stands or lies. */
export function roomOf(isWide: boolean): Room {
  const { frame } = new Page(isWide);
  return { width: frame.width, height: frame.bottom - frame.top };
}

/** Whether a section's paper should lie on its side: it says so, or it holds a matrix or a broad figure. */
export function liesOnSide(section: Section): boolean {
  return (
    section.isWide === true ||
    section.blocks.some((block) => block.type === 'matrix' || (block.type === 'figure' && wantsWide(block.drawing, roomOf(false), roomOf(true))))
  );
}

/** A section as flows, from its heading on. */
export function sectionFlows(setting: Setting, section: Section, number: string, room: Room, parent: StructureElement): Flow[] {
  const flows: Flow[] = [headingFlow(setting, { level: 2, title: [text(section.title)], number, anchor: section.id }, room.width, parent)];
  let hasLevel3 = false;
  for (const block of section.blocks) {
    flows.push(...blockFlows(setting, block, room, parent, hasLevel3));
    hasLevel3 ||= block.type === 'heading';
  }
  return flows;
}
