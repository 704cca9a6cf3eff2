import type { ReportInput } from '../../report-input.ts';
import type { Report } from '../../tree/report.ts';
import type { Relationship } from '../ooxml/office-package.ts';
import { tag } from '../ooxml/xml.ts';
import { documentStyles } from './parts/document-styles.ts';
import { footerPart, headerPart } from './parts/header-footer.ts';
import { documentNumbering, withBullets } from './parts/numbering.ts';
import { A4, type PageSize } from './parts/page.ts';
import { OWN_STYLE_IDS, type StyleIds } from './parts/styles/style-xml.ts';
import { adoptStyles } from './template/adopt-styles.ts';
import { readTemplate } from './template/read-template.ts';

/** A part that is added to the file beside the body. */
export interface FramePart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly kind?: 'header' | 'footer';
  /** The id by which the body refers to it. */
  readonly relation?: string;
  readonly relationships: readonly Relationship[];
}

/** Everything around the body: the report's own, or taken over from a template. */
export interface DocumentFrame {
  readonly styles: string;
  readonly styleIds: StyleIds;
  readonly numbering: string;
  readonly bullets: number;
  readonly theme: string | undefined;
  readonly page: PageSize;
  readonly references: string;
  readonly extra: string;
  readonly parts: readonly FramePart[];
  readonly hasOwnNumbers: boolean;
}

/** The frame of a report. Throws a DocxTemplateError for a template that cannot be used. */
export function documentFrame(report: Report, input: ReportInput): DocumentFrame {
  return input.docxTemplate === undefined ? ownFrame(report, input) : adoptedFrame(report, input, input.docxTemplate);
}

function ownFrame(report: Report, input: ReportInput): DocumentFrame {
  return {
    styles: documentStyles({ headings: 1, bullets: 2, width: widthOf(A4) }),
    styleIds: OWN_STYLE_IDS,
    numbering: documentNumbering(OWN_STYLE_IDS),
    bullets: 2,
    theme: undefined,
    page: A4,
    extra: '',
    hasOwnNumbers: true,
    ...ownHeads(report, input, OWN_STYLE_IDS),
  };
}

function adoptedFrame(report: Report, input: ReportInput, bytes: Uint8Array): DocumentFrame {
  const template = readTemplate(bytes);
  const { xml: numbering, bullets } =
    template.numbering === undefined ? { xml: documentNumbering(OWN_STYLE_IDS), bullets: 2 } : withBullets(template.numbering);
  const { styles, ids } = adoptStyles(template.styles, { headings: undefined, bullets, width: widthOf(template.page) });
  return {
    styles,
    styleIds: ids,
    numbering,
    bullets,
    theme: template.theme,
    page: template.page,
    extra: template.extra,
    hasOwnNumbers: false,
    ...(template.parts.length === 0 ? ownHeads(report, input, ids) : { parts: template.parts, references: template.references }),
  };
}

function widthOf(page: PageSize): number {
  return page.width - page.left - page.right;
}

/** The report's own head and foot of pages. */
function ownHeads(report: Report, input: ReportInput, styles: StyleIds): Pick<DocumentFrame, 'parts' | 'references'> {
  const part = (kind: 'header' | 'footer', content: string): FramePart => ({
    path: `word/anshin-${kind}.xml`,
    content,
    kind,
    relation: `rIdAnshin${kind}`,
    relationships: [],
  });
  const reference = (kind: 'header' | 'footer'): string => tag(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': `rIdAnshin${kind}` });
  return {
    parts: [part('header', headerPart(report, input, styles)), part('footer', footerPart(input, styles))],
    references: reference('header') + reference('footer'),
  };
}
