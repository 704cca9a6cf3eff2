import { escapeXml } from '../../../text/escape-xml.ts';
import { dictionary, plainString, textString } from './pdf-value.ts';

/** What a file says of itself. */
export interface FileProperties {
  readonly title: string;
  /** May be empty. */
  readonly author: string;
  /** Language tag. */
  readonly language: string;
  /** The day that the assessment was made for, `YYYY-MM-DD`; files know no other time, so that equal input gives equal bytes. */
  readonly day: string;
}

const MAKER = 'Anshin';

/** The day of an assessment, or the first of 2000 where it is none. */
export function dayOf(now: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(now)?.[0] ?? '2000-01-01';
}

/** The properties as XMP. Source: ISO 16684-1. It claims conformity to nothing. */
export function metadata({ title, author, language, day }: FileProperties): string {
  const alternative = `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt>`;
  const creator = author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`;
  const time = `${day}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format><dc:title>${alternative}</dc:title>${creator}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><pdf:Producer>${MAKER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** The same as an information dictionary, for older readers. */
export function informationValue({ title, author, day }: FileProperties): string {
  const time = plainString(`D:${day.replaceAll('-', '')}000000Z`);
  return dictionary({
    Title: textString(title),
    Author: author === '' ? undefined : textString(author),
    Creator: plainString(MAKER),
    Producer: plainString(MAKER),
    CreationDate: time,
    ModDate: time,
  });
}
