import type { BilingualText } from '@anshin/model';
import type { ReportInput } from '../../../report-input.ts';
import type { ReportCover } from '../../../report-cover.ts';
import { cleanText, NAME_LIMIT } from '../../../text/clean-text.ts';
import type { Report } from '../../../tree/report.ts';
import { emu } from '../../ooxml/drawing/geometry.ts';
import { fittedPicture } from '../../ooxml/picture-size.ts';
import { richParas } from '../../ooxml/text/rich-paras.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import { tag } from '../../ooxml/xml.ts';
import type { BodyContext } from './context.ts';
import { paragraph, rawParagraph } from './paragraph.ts';

/** Largest size of the logo in pixels. */
const LOGO = { width: 240, height: 90 };

/** The cover: logo and marking, title, what it is, who hands it to whom. `addLogo` puts the picture into the file and gives its relationship. */
export function coverPage(report: Report, input: ReportInput, context: BodyContext, addLogo: (logo: NonNullable<ReportCover['logo']>) => string): string {
  const { cover, languages } = input;
  const [first = 'ja'] = languages;
  const parts: string[] = [];
  const size = cover?.logo === undefined ? undefined : fittedPicture(cover.logo.bytes, LOGO);
  if (cover?.logo !== undefined && size !== undefined)
    parts.push(
      rawParagraph(tag('w:r', {}, tag('w:drawing', {}, pictureXml(addLogo(cover.logo), size, officeWord('logo')[first], context))), 'normal', context),
    );
  const marking = cleanText(cover?.marking ?? '', 60);
  if (marking !== '') parts.push(paragraph({ runs: [{ text: marking, language: first }] }, 'marking', context));
  const [main, ...others] = richParas([{ kind: 'text', text: report.title }], languages);
  if (main !== undefined) parts.push(paragraph(main, 'title', context));
  for (const para of others) parts.push(paragraph(para, 'subtitle', context));
  for (const para of richParas([{ kind: 'text', text: report.subtitle }], languages)) parts.push(paragraph(para, 'subtitle', context));
  const line = (name: BilingualText, value: string | undefined): void => {
    const clean = cleanText(value ?? '', NAME_LIMIT);
    if (clean !== '')
      parts.push(
        paragraph(
          {
            runs: [
              { text: `${name[first]}: `, language: first },
              { text: clean, language: first, isBold: true },
            ],
          },
          'normal',
          context,
        ),
      );
  };
  line(officeWord('issuer'), cover?.issuer);
  line(officeWord('author'), cover?.author);
  line(officeWord('recipient'), cover?.recipient);
  return parts.join('');
}

function pictureXml(relation: string, size: { readonly width: number; readonly height: number }, name: string, context: BodyContext): string {
  const id = context.counters.next('drawing');
  const extent = { cx: emu(size.width), cy: emu(size.height) };
  const picture = tag(
    'pic:pic',
    {},
    tag('pic:nvPicPr', {}, tag('pic:cNvPr', { id, name }), '<pic:cNvPicPr/>'),
    tag('pic:blipFill', {}, tag('a:blip', { 'r:embed': relation }), '<a:stretch><a:fillRect/></a:stretch>'),
    tag('pic:spPr', {}, tag('a:xfrm', {}, '<a:off x="0" y="0"/>', tag('a:ext', extent)), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
  );
  return tag(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', extent),
    tag('wp:docPr', { id, name, descr: name }),
    '<wp:cNvGraphicFramePr/>',
    tag('a:graphic', {}, tag('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' }, picture)),
  );
}
