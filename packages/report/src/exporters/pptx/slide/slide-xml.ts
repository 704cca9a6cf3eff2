import type { BilingualText, Language } from '@anshin/model';
import { tag } from '../../ooxml/xml.ts';
import { wordPara } from '../../ooxml/text/rich-paras.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import type { DeckSlide } from '../deck/deck.ts';
import { NAMESPACES, placeholder, shapeTree } from '../frame/placeholders.ts';
import { slideNumber } from '../frame/master.ts';
import { FRAME } from '../layout/frame.ts';
import type { PictureItem } from '../layout/slide-item.ts';
import { itemXml } from './item-xml.ts';
import { SlideIds } from './slide-ids.ts';
import { type LinkTo, parasXml } from './text-xml.ts';
import { titleParas } from './title-runs.ts';

/** What the slides of a file have in common. */
export interface DeckContext {
  readonly languages: readonly Language[];
  /** At the foot of every slide. */
  readonly footer: BilingualText;
  readonly linkTo: LinkTo;
  readonly addPicture: (item: PictureItem) => string;
}

const NONE: BilingualText = { ja: '', en: '' };

/** A slide's XML. */
export function slideXml(slide: DeckSlide, number: number, context: DeckContext): string {
  const { languages, linkTo } = context;
  const ids = new SlideIds();
  const suffix = slide.parts === 1 ? NONE : officeWord(slide.part === 1 ? 'part' : 'continued', { part: slide.part, parts: slide.parts });
  const title = titleParas(slide.title, suffix, languages, { width: FRAME.title.width, lines: 1, sizes: [20, 18, 16, 14, 12] });
  const content = [
    placeholder('title', ids.next(), 'Title', body(title)),
    itemXml(
      { kind: 'text', box: FRAME.eyebrow, paras: [wordPara(slide.eyebrow, languages)], type: 'densest', isMuted: true, name: 'Chapter' },
      { ids, linkTo, addPicture: context.addPicture },
    ),
    ...slide.items.map((item) => itemXml(item, { ids, linkTo, addPicture: context.addPicture })),
    placeholder('ftr', ids.next(), 'Footer', body(parasXml([{ runs: footerRuns(context) }], { type: 'densest' }, () => undefined))),
    placeholder('sldNum', ids.next(), 'Slide number', body(slideNumber(number))),
  ];
  return tag('p:sld', NAMESPACES, shapeTree(content.join('')), '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>');
}

function footerRuns({ footer, languages }: DeckContext): ReturnType<typeof wordPara>['runs'] {
  const [first = 'ja'] = languages;
  return [{ text: footer[first], language: first, colour: '56666A' }];
}

/** The text of a placeholder on a slide. */
export function body(paras: string): string {
  return tag('p:txBody', {}, '<a:bodyPr/><a:lstStyle/>', paras);
}
