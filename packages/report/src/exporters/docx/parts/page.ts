import { tag } from '../../ooxml/xml.ts';

/** A page in twips (a twentieth of a point). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** A4 standing, as ISO 216 has it, with the report's margins. */
export const A4: PageSize = { width: 11_906, height: 16_838, top: 1_250, right: 1_021, bottom: 1_134, left: 1_021, header: 567, footer: 510 };

/** Twips of a pixel. */
export const TWIPS = 15;

/** The width that text may take, in pixels. */
export function textWidthOf(page: PageSize, isWide: boolean): number {
  return isWide ? (page.height - page.top - page.bottom) / TWIPS : (page.width - page.left - page.right) / TWIPS;
}

/** The height that text may take, in pixels. */
export function textHeightOf(page: PageSize, isWide: boolean): number {
  return isWide ? (page.width - page.left - page.right) / TWIPS : (page.height - page.top - page.bottom) / TWIPS;
}

/** The set-up of a section; `references` are its headers and footers. A page that lies on its side turns its margins with it. */
export function sectionProperties(page: PageSize, isWide: boolean, references: string, isTitlePage: boolean, extra = ''): string {
  const size = isWide ? { 'w:w': page.height, 'w:h': page.width, 'w:orient': 'landscape' } : { 'w:w': page.width, 'w:h': page.height };
  const margins = isWide
    ? { 'w:top': page.left, 'w:right': page.top, 'w:bottom': page.right, 'w:left': page.bottom }
    : { 'w:top': page.top, 'w:right': page.right, 'w:bottom': page.bottom, 'w:left': page.left };
  return tag(
    'w:sectPr',
    {},
    references,
    '<w:type w:val="nextPage"/>',
    tag('w:pgSz', size),
    tag('w:pgMar', { ...margins, 'w:header': page.header, 'w:footer': page.footer, 'w:gutter': 0 }),
    isTitlePage ? '<w:titlePg/>' : '',
    extra,
  );
}
