import type { BilingualText } from '@anshin/model';
import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { ReportInput } from '../../../report-input.ts';
import { cleanText, NAME_LIMIT } from '../../../text/clean-text.ts';
import type { Report } from '../../../tree/report.ts';
import { fittedPicture } from '../../ooxml/picture-size.ts';
import type { Para } from '../../ooxml/text/run.ts';
import { richParas } from '../../ooxml/text/rich-paras.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import { tag } from '../../ooxml/xml.ts';
import { COVER } from '../frame/master.ts';
import { NAMESPACES, placeholder, shapeTree } from '../frame/placeholders.ts';
import { SLIDE } from '../layout/frame.ts';
import type { SlideItem } from '../layout/slide-item.ts';
import { type DeckContext, body } from './slide-xml.ts';
import { itemXml } from './item-xml.ts';
import { SlideIds } from './slide-ids.ts';
import { parasXml } from './text-xml.ts';
import { titleParas } from './title-runs.ts';

/** The cover: logo and marking above, title, what it is, who hands it to whom. */
export function coverXml(report: Report, input: ReportInput, context: DeckContext): string {
  const ids = new SlideIds();
  const fit = { width: COVER.title.width, lines: 2, sizes: [32, 28, 24, 20, 16, 12] };
  const parts = [
    placeholder('ctrTitle', ids.next(), 'Title', body(titleParas(report.title, { ja: '', en: '' }, input.languages, fit))),
    placeholder(
      'subTitle',
      ids.next(),
      'Subtitle',
      body(
        parasXml(
          richParas([{ kind: 'text', text: report.subtitle }], input.languages),
          { type: 'body', colour: COLOURS.muted.light.slice(1).toUpperCase() },
          () => undefined,
        ),
      ),
    ),
    ...coverItems(input).map((item) => itemXml(item, { ids, linkTo: () => undefined, addPicture: context.addPicture })),
  ];
  return tag('p:sld', NAMESPACES, shapeTree(parts.join('')), '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>');
}

function coverItems(input: ReportInput): SlideItem[] {
  const { cover } = input;
  const items: SlideItem[] = [];
  const logo = cover?.logo === undefined ? undefined : fittedPicture(cover.logo.bytes, { width: 260, height: 90 });
  if (cover?.logo !== undefined && logo !== undefined) {
    const [first = 'ja'] = input.languages;
    items.push({ kind: 'picture', box: { x: COVER.title.x, y: 56, ...logo }, bytes: cover.logo.bytes, type: cover.logo.type, name: officeWord('logo')[first] });
  }
  const marking = clean(cover?.marking);
  if (marking !== '') {
    const [first = 'ja'] = input.languages;
    const colour = COLOURS.critical.light.slice(1).toUpperCase();
    items.push({
      kind: 'text',
      box: { x: SLIDE.width - 420, y: 56, width: 360, height: 60 },
      paras: [{ runs: [{ text: cleanText(marking, 60), language: first, isBold: true, colour }] }],
      type: 'body',
      paint: { stroke: colour, width: 1 },
      align: 'middle',
      name: 'Marking',
    });
  }
  const lines = partyLines(input);
  if (lines.length > 0)
    items.push({ kind: 'text', box: { x: COVER.title.x, y: 470, width: COVER.title.width, height: 150 }, paras: lines, type: 'body', name: 'Parties' });
  return items;
}

function clean(text: string | undefined): string {
  return cleanText(text ?? '', NAME_LIMIT);
}

function partyLines({ cover, languages }: ReportInput): Para[] {
  const [first = 'ja'] = languages;
  const line = (name: BilingualText, value: string | undefined): Para[] =>
    clean(value) === ''
      ? []
      : [
          {
            runs: [
              { text: `${name[first]}: `, language: first, colour: COLOURS.muted.light.slice(1).toUpperCase() },
              { text: cleanText(value ?? '', 80), language: first, isBold: true },
            ],
          },
        ];
  return [...line(officeWord('issuer'), cover?.issuer), ...line(officeWord('author'), cover?.author), ...line(officeWord('recipient'), cover?.recipient)];
}
