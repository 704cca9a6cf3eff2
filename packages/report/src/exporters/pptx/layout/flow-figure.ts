import type { BilingualText } from '@anshin/model';
import type { Drawing, Rect } from '../../../drawing/drawing.ts';
import { officeShapes } from '../../ooxml/drawing/office-shapes.ts';
import { wordPara } from '../../ooxml/text/rich-paras.ts';
import { linesHeight, wrapParas } from '../../ooxml/text/wrap-paras.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import { FRAME, SMALLEST } from './frame.ts';
import { figureParts } from './figure-parts.ts';
import { pixels, type SlideFlow } from './slide-flow.ts';

/** A figure that would be shown smaller than this is shown as a whole and then in parts. ASSUMPTION: names of 13 pixels then still hold most letters at 9 points. */
const READABLE = 0.74;
/** Smaller than this a whole is shown without words: they would cover it. */
const WORDLESS = 0.5;
/** A figure may shrink to this share of what it could be, to stay on the slide that is open. */
const NEARLY = 0.75;
/** Height of its title. */
const TITLE = 28;
/** No figure is shown larger. */
const LARGEST = 1.3;

/** Sets a figure with its caption: on one slide where it can be read there, else first as a whole and then enlarged in parts. */
export function flowFigure(flow: SlideFlow, drawing: Drawing, caption: BilingualText): void {
  const whole: Rect = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const below = noteHeight(flow, caption) + TITLE;
  const full = { width: FRAME.width, height: FRAME.bottom - FRAME.top - below };
  const fit = (room: { readonly width: number; readonly height: number }): number =>
    Math.min(room.width / drawing.width, room.height / drawing.height, LARGEST);
  const here = { width: FRAME.width, height: flow.left - below };
  const whereReadable = fit(full) >= READABLE;
  if (fit(here) < Math.min(1, NEARLY * fit(full)) || (whereReadable && fit(here) < READABLE)) flow.next();
  if (!flow.isNamed(drawing.title)) flow.text([wordPara(drawing.title, flow.languages)], { type: 'heading', isBold: true, name: 'Figure title' }, 4);
  if (whereReadable) {
    setPart(flow, drawing, whole, fit({ width: FRAME.width, height: flow.left - (below - TITLE) }), drawing.title);
    note(flow, caption);
    return;
  }
  const overview = officeWord('overview');
  const room = flow.left - (below - TITLE) - noteHeight(flow, overview);
  const scale = fit({ width: FRAME.width, height: room });
  setPart(flow, drawing, whole, scale, drawing.title, scale < WORDLESS ? Number.POSITIVE_INFINITY : SMALLEST);
  note(flow, caption);
  note(flow, overview);
  const enlarged = figureParts(drawing, full);
  const { parts } = enlarged;
  parts.forEach((part, index) => {
    if (index === 0) flow.next();
    flow.need(part.height * enlarged.scale + below);
    const title = officeWord('partOfFigure', { title: drawing.title, part: index + 1, parts: parts.length });
    setPart(flow, drawing, part, enlarged.scale, title);
    note(flow, title);
  });
}

function setPart(flow: SlideFlow, drawing: Drawing, part: Rect, scale: number, title: BilingualText, smallest: number = SMALLEST): void {
  const [first = 'ja'] = flow.languages;
  const [width, height] = [part.width * scale, part.height * scale];
  const box = { x: FRAME.left + (FRAME.width - width) / 2, y: flow.y, width, height };
  const shapes = officeShapes(drawing, { languages: flow.languages, scale, smallest, at: box, part });
  flow.put({ kind: 'figure', box, shapes, name: title[first], description: drawing.description[first] }, 6);
}

function note(flow: SlideFlow, text: BilingualText): void {
  flow.text([wordPara(text, flow.languages)], { type: 'note', isMuted: true, name: 'Caption' }, 4);
}

function noteHeight(flow: SlideFlow, text: BilingualText): number {
  return linesHeight(wrapParas([wordPara(text, flow.languages)], FRAME.width, pixels('note'))) + 10;
}
