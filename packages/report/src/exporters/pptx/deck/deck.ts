import type { BilingualText } from '@anshin/model';
import type { ReportInput } from '../../../report-input.ts';
import type { Report } from '../../../tree/report.ts';
import { COLOURS } from '../../../drawing/looks/colours.ts';
import { richParas } from '../../ooxml/text/rich-paras.ts';
import { flowBlock } from '../layout/flow-block.ts';
import { SlideFlow } from '../layout/slide-flow.ts';
import type { SlideItem } from '../layout/slide-item.ts';
import type { DeckSection } from './deck-section.ts';
import { chosenSections, meetingSections } from './deck-sections.ts';

/** A slide: the section that it belongs to, and which of its slides it is. */
export interface DeckSlide {
  readonly anchor: string;
  readonly eyebrow: BilingualText;
  readonly title: BilingualText;
  readonly part: number;
  readonly parts: number;
  readonly items: readonly SlideItem[];
}

/** All slides but the cover. */
export function deckSlides(report: Report, input: ReportInput): DeckSlide[] {
  const sections = input.sections === undefined ? meetingSections(report) : chosenSections(report);
  return sections.flatMap((section, index) => {
    const slides = sectionSlides(section, input);
    input.progress?.(index + 1, sections.length);
    return slides;
  });
}

/** Sections whose last slide holds less than this, and that have at most so many slides, are set once more in smaller type. ASSUMPTION: chosen by eye. */
const SPARSE = 0.3;
const MOST_DENSE = 6;

function flowSection(section: DeckSection, input: ReportInput, isDense: boolean): SlideFlow {
  const flow = new SlideFlow(input.languages, section.title, isDense);
  if (section.purpose !== undefined)
    flow.text(richParas(section.purpose, input.languages), { type: 'body', accent: COLOURS.accent.light.slice(1).toUpperCase(), name: 'Purpose' });
  section.blocks.forEach((block, index) => flowBlock(flow, block, section.blocks[index + 1]));
  return flow;
}

function sectionSlides(section: DeckSection, input: ReportInput): DeckSlide[] {
  const usual = flowSection(section, input, false);
  const isSparse = usual.slides.length > 1 && usual.slides.length <= MOST_DENSE && usual.filled < SPARSE;
  const dense = isSparse ? flowSection(section, input, true) : usual;
  const slides = (dense.slides.length < usual.slides.length ? dense : usual).slides.filter((items) => items.length > 0);
  return slides.map((items, index) => ({
    anchor: section.id,
    eyebrow: section.eyebrow,
    title: section.title,
    part: index + 1,
    parts: slides.length,
    items,
  }));
}
