import { COLOURS } from '../../../drawing/looks/colours.ts';
import { CODE_FONT, LANGUAGE_TAGS } from '../../ooxml/office-languages.ts';
import type { Para, Run } from '../../ooxml/text/run.ts';
import { LINE } from '../../ooxml/text/wrap-paras.ts';
import { tag, xmlText } from '../../ooxml/xml.ts';
import { LIST_GAP } from '../layout/slide-flow.ts';
import { TYPE, type TypeName } from '../layout/frame.ts';

/** How paragraphs are set on a slide. */
export interface ParaStyle {
  readonly type: TypeName;
  readonly colour?: string;
  readonly isList?: boolean;
  readonly align?: 'end' | 'middle';
}

/** Turns the anchor of a link into the id of a relationship to a slide; undefined where no slide has it. */
export type LinkTo = (anchor: string) => string | undefined;

/** Figures to see at a glance, in points. */
const LARGE = 22;

/** Paragraphs with fixed line heights, so that every program needs the room that was measured. */
export function parasXml(paras: readonly Para[], style: ParaStyle, linkTo: LinkTo): string {
  const all = paras.length === 0 ? [{ runs: [] }] : paras;
  return all.map((para) => paraXml(para, style, linkTo)).join('');
}

function paraXml(para: Para, style: ParaStyle, linkTo: LinkTo): string {
  const sizes = TYPE[style.type];
  const isLarge = para.runs.some((run) => run.isLarge === true);
  const size = isLarge ? LARGE : para.isSecond === true ? sizes.second : sizes.first;
  const points = (value: number): number => Math.round(value * 100);
  const indent = Math.round(sizes.first * 12_700);
  const isPoint = style.isList === true;
  const above = para.isApart === true ? size * LINE * 0.5 : 0;
  const properties = tag(
    'a:pPr',
    {
      marL: isPoint ? indent : 0,
      indent: isPoint && para.isSecond !== true ? -indent : 0,
      algn: style.align === 'end' ? 'r' : style.align === 'middle' ? 'ctr' : 'l',
    },
    tag('a:lnSpc', {}, tag('a:spcPts', { val: points(size * LINE) })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: points(above) })),
    tag('a:spcAft', {}, tag('a:spcPts', { val: isPoint ? points(LIST_GAP * 0.75) : 0 })),
    isPoint && para.isSecond !== true ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>',
  );
  const runs = para.runs.map((run) => runXml(run, size, para, style, linkTo));
  return tag('a:p', {}, properties, ...runs, tag('a:endParaRPr', { sz: points(size) }));
}

function runXml(run: Run, size: number, para: Para, style: ParaStyle, linkTo: LinkTo): string {
  const muted = para.isSecond === true ? COLOURS.muted.light.slice(1).toUpperCase() : undefined;
  const colour = run.colour ?? muted ?? style.colour ?? COLOURS.ink.light.slice(1).toUpperCase();
  const link = run.to === undefined ? undefined : linkTo(run.to);
  const points = run.isSmall === true ? Math.max(9, TYPE[style.type].second) : size;
  const properties = tag(
    'a:rPr',
    {
      lang: LANGUAGE_TAGS[run.language],
      altLang: LANGUAGE_TAGS[run.language === 'ja' ? 'en' : 'ja'],
      sz: Math.round(points * 100),
      b: run.isBold === true ? 1 : undefined,
    },
    tag('a:solidFill', {}, tag('a:srgbClr', { val: colour })),
    run.ground === undefined ? '' : tag('a:highlight', {}, tag('a:srgbClr', { val: run.ground })),
    run.isCode === true ? tag('a:latin', { typeface: CODE_FONT }) : '',
    link === undefined ? '' : tag('a:hlinkClick', { 'r:id': link, action: 'ppaction://hlinksldjump' }),
  );
  return tag('a:r', {}, properties, tag('a:t', {}, xmlText(run.text)));
}
