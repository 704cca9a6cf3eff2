import type { Drawing } from '../drawing/drawing.ts';
import { type Report, sectionsOf } from '../tree/report.ts';

/** Every drawing of a report, in order. */
export function figuresOf(report: Report): Drawing[] {
  return sectionsOf(report).flatMap((section) => section.blocks.flatMap((block) => (block.type === 'figure' ? [block.drawing] : [])));
}
