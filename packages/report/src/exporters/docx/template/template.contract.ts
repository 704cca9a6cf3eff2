import { strToU8, zipSync } from 'fflate';
import { OfficePackage } from '../../ooxml/office-package.ts';
import { RELATION } from '../../ooxml/relationship-types.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
/** The smallest PNG: one pixel. */
const PIXEL = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (letter) =>
  letter.charCodeAt(0),
);

/** What a test changes in the template. */
export interface TemplateChange {
  readonly styles?: string;
  readonly header?: string;
  readonly document?: string;
}

/** A company's template as a Japanese Word writes it: ids of styles that are numbers, a header with a picture, Letter pages, macros, links to elsewhere. */
export function companyTemplate(change: TemplateChange = {}): Uint8Array {
  const file = new OfficePackage();
  const main = 'word/document.xml';
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1701" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/><w:docGrid w:linePitch="360"/></w:sectPr>`;
  file.add(
    main,
    change.document ?? `<w:document ${W} ${R}><w:body><w:p><w:r><w:t>SECRET WORDS OF THE TEMPLATE</w:t></w:r></w:p>${section}</w:body></w:document>`,
    `${TYPE}template.main+xml`,
  );
  file.relate('', RELATION.document, main);
  const style = (id: string, name: string, look: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${look}</w:rPr></w:style>`;
  const styles = `<w:styles ${W}><w:docDefaults/>${style('a', 'Normal', '')}${style('1', 'heading 1', '<w:color w:val="123456"/>')}${style('AnshinNote', 'Someone else', '')}</w:styles>`;
  file.add('word/styles.xml', change.styles ?? styles, `${TYPE}styles+xml`);
  file.relate(main, RELATION.styles, 'styles.xml');
  file.add(
    'word/numbering.xml',
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
    `${TYPE}numbering+xml`,
  );
  file.relate(main, RELATION.numbering, 'numbering.xml');
  const header = `<w:hdr ${W} ${R} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:p><w:r><w:t>例示株式会社 様式</w:t></w:r><w:r><w:pict><v:shape><v:imagedata r:id="rIdPic"/></v:shape><v:shape><v:imagedata r:id="rIdOut"/></v:shape><o:OLEObject Type="Embed" r:id="rIdOle"/></w:pict></w:r><w:r><w:instrText> INCLUDEPICTURE "http://example.invalid/x.png" </w:instrText></w:r></w:p></w:hdr>`;
  file.add('word/header1.xml', change.header ?? header, `${TYPE}header+xml`);
  file.relate(main, RELATION.header, 'header1.xml', 'rIdH');
  file.add('word/footer1.xml', `<w:ftr ${W}><w:p/></w:ftr>`, `${TYPE}footer+xml`);
  file.relate(main, RELATION.footer, 'footer1.xml', 'rIdF');
  file.add('word/media/image1.png', PIXEL);
  file.add('word/vbaProject.bin', strToU8('MACRO'), 'application/vnd.ms-office.vbaProject');
  file.relate(main, 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin');
  file.add('word/embeddings/oleObject1.bin', strToU8('OLE'), 'application/vnd.openxmlformats-officedocument.oleObject');
  file.relateAll('word/header1.xml', [
    { id: 'rIdPic', type: RELATION.image, target: 'media/image1.png' },
    { id: 'rIdOut', type: RELATION.image, target: 'http://example.invalid/tracker.png', isExternal: true },
    { id: 'rIdOle', type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject', target: 'embeddings/oleObject1.bin' },
  ]);
  return file.bytes();
}

/** A file that unpacks to far more than it is. */
export function templateBomb(): Uint8Array {
  return zipSync({ 'word/styles.xml': new Uint8Array(50_000_000), '_rels/.rels': new Uint8Array(10) }, { level: 9 });
}
