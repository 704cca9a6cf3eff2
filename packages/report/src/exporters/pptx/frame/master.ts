import { COLOURS } from '../../../drawing/looks/colours.ts';
import { tag } from '../../ooxml/xml.ts';
import { FRAME, SLIDE } from '../layout/frame.ts';
import { boxXml } from '../slide/figure-xml.ts';
import { NAMESPACES, placeholder, placeholderBody, shapeTree } from './placeholders.ts';

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const NUMBER = '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld></a:p>';

/** The field that shows a slide's number. */
export function slideNumber(number: number): string {
  return NUMBER.replace('‹#›', String(number));
}

function words(text: string): string {
  return `<a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p>`;
}

/** Where title, footer and number stand, for master and content layout. */
function places(): string {
  return (
    placeholder('title', 2, 'Title', placeholderBody(words('Title'), { size: 20, isBold: true, anchor: 'ctr' }), FRAME.title) +
    placeholder('ftr', 3, 'Footer', placeholderBody('<a:p><a:endParaRPr lang="en-US"/></a:p>', { size: 9, colour: 'muted' }), FRAME.footer) +
    placeholder('sldNum', 4, 'Slide number', placeholderBody(NUMBER, { size: 9, align: 'r', colour: 'muted' }), FRAME.number)
  );
}

const hex = (name: keyof typeof COLOURS): string => COLOURS[name].light.slice(1).toUpperCase();

/** The master of all slides: change fonts, colours and the title here, and every slide follows. */
export function slideMaster(layouts: readonly string[]): string {
  const style = (name: string, size: number, isBold: boolean): string =>
    tag(
      name,
      {},
      tag(
        'a:lvl1pPr',
        { marL: 0, indent: 0, algn: 'l' },
        '<a:buNone/>',
        tag(
          'a:defRPr',
          { lang: 'ja-JP', altLang: 'en-US', sz: size * 100, b: isBold ? 1 : 0 },
          '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
        ),
      ),
    );
  const ids = layouts.map((id, index) => tag('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': id }));
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return tag(
    'p:sldMaster',
    NAMESPACES,
    shapeTree(places()).replace('<p:cSld>', `<p:cSld>${background}`),
    MAP,
    tag('p:sldLayoutIdLst', {}, ...ids),
    tag('p:txStyles', {}, style('p:titleStyle', 20, true), style('p:bodyStyle', 12, false), style('p:otherStyle', 12, false)),
  );
}

/** The layout of every slide but the cover: a rule beneath the title. */
export function contentLayout(): string {
  const rule = boxXml(
    {
      kind: 'shape',
      look: 'sheet',
      box: { x: FRAME.left, y: FRAME.rule, width: FRAME.width, height: 2 },
      outline: { kind: 'rect', radius: 0 },
      paint: { fill: hex('accent') },
    },
    5,
    'Rule',
  );
  return tag(
    'p:sldLayout',
    { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
    shapeTree(places() + rule).replace('<p:cSld>', '<p:cSld name="Content">'),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}

/** Where title and subtitle of the cover stand. */
export const COVER = {
  title: { x: 96, y: 196, width: 1060, height: 130 },
  subtitle: { x: 96, y: 352, width: 1060, height: 60 },
} as const;

/** The layout of the cover: a broad band at the left. */
export function coverLayout(): string {
  const band = boxXml(
    {
      kind: 'shape',
      look: 'sheet',
      box: { x: 0, y: 0, width: 28, height: SLIDE.height },
      outline: { kind: 'rect', radius: 0 },
      paint: { fill: hex('accent') },
    },
    5,
    'Band',
  );
  const content =
    band +
    placeholder('ctrTitle', 2, 'Title', placeholderBody(words('Title'), { size: 32, isBold: true, anchor: 'b' }), COVER.title) +
    placeholder('subTitle', 3, 'Subtitle', placeholderBody(words('Subtitle'), { size: 14, colour: 'muted' }), COVER.subtitle);
  return tag(
    'p:sldLayout',
    { ...NAMESPACES, type: 'title', preserve: 1 },
    shapeTree(content).replace('<p:cSld>', '<p:cSld name="Cover">'),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}
