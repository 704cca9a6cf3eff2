import { emu, geometry, paintXml, preset, transform } from '../../ooxml/drawing/geometry.ts';
import { tag } from '../../ooxml/xml.ts';
import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { PictureItem, SlideItem, TextItem } from '../layout/slide-item.ts';
import { boxXml, figureXml } from './figure-xml.ts';
import type { SlideIds } from './slide-ids.ts';
import { tableXml } from './table-xml.ts';
import { type LinkTo, parasXml } from './text-xml.ts';

/** What an item needs to know of its slide. */
export interface SlideContext {
  readonly ids: SlideIds;
  readonly linkTo: LinkTo;
  /** Adds a picture to the file and gives the id of its relationship. */
  readonly addPicture: (item: PictureItem) => string;
}

/** One item of a slide's body. */
export function itemXml(item: SlideItem, context: SlideContext): string {
  switch (item.kind) {
    case 'text':
      return textXml(item, context);
    case 'table':
      return tableXml(item, context.ids.next(), context.linkTo);
    case 'figure':
      return item.shapes.length === 0 ? '' : figureXml(item.shapes, item.box, item.name, item.description, context.ids);
    case 'picture':
      return pictureXml(item, context);
  }
}

function textXml(item: TextItem, { ids, linkTo }: SlideContext): string {
  const padding = item.paint === undefined ? 0 : 8;
  const bar =
    item.accent === undefined
      ? ''
      : boxXml(
          { kind: 'shape', look: 'sheet', box: { ...item.box, width: 4 }, outline: { kind: 'rect', radius: 0 }, paint: { fill: item.accent } },
          ids.next(),
          'Accent',
        );
  const inset = (value: number): number => emu(value);
  const body = tag(
    'a:bodyPr',
    {
      wrap: 'square',
      lIns: inset(padding + (item.accent === undefined ? 0 : 6)),
      tIns: inset(padding),
      rIns: inset(padding),
      bIns: inset(padding),
      anchor: 't',
    },
    '<a:noAutofit/>',
  );
  const colour = item.colour ?? (item.isMuted === true ? COLOURS.muted.light.slice(1).toUpperCase() : undefined);
  const style = {
    type: item.type,
    ...(colour === undefined ? {} : { colour }),
    ...(item.isList === true ? { isList: true } : {}),
    ...(item.align === undefined ? {} : { align: item.align }),
  };
  const shape = tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: ids.next(), name: item.name }), tag('p:cNvSpPr', { txBox: 1 }), '<p:nvPr/>'),
    tag('p:spPr', {}, transform(item.box), geometry(item.box, { kind: 'rect', radius: 0 }, true), paintXml(item.paint ?? {})),
    tag('p:txBody', {}, body, '<a:lstStyle/>', parasXml(item.paras, style, linkTo)),
  );
  return `${shape}${bar}`;
}

function pictureXml(item: PictureItem, { ids, addPicture }: SlideContext): string {
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', { id: ids.next(), name: item.name, descr: item.name }),
      tag('p:cNvPicPr', {}, '<a:picLocks noChangeAspect="1"/>'),
      '<p:nvPr/>',
    ),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': addPicture(item) }), '<a:stretch><a:fillRect/></a:stretch>'),
    tag('p:spPr', {}, transform(item.box), preset('rect')),
  );
}
