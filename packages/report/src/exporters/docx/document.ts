import type { ReportInput } from '../../report-input.ts';
import type { Report } from '../../tree/report.ts';
import { sectionsOf } from '../../tree/report.ts';
import { OFFICE_FONT } from '../ooxml/office-languages.ts';
import { OfficePackage } from '../ooxml/office-package.ts';
import { officeTheme } from '../ooxml/office-theme.ts';
import { addProperties } from '../ooxml/properties.ts';
import { RELATION } from '../ooxml/relationship-types.ts';
import { tag } from '../ooxml/xml.ts';
import { Counters } from './body/context.ts';
import { chapterAnchor } from './body/contents.ts';
import { documentBody } from './body/document-body.ts';
import { documentFrame, type DocumentFrame } from './document-frame.ts';
import { W } from './parts/document-styles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const MAIN = 'word/document.xml';
const NAMESPACES = {
  'xmlns:w': W,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:wpg': 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
} as const;

/** The whole document, in the report's own styles or in those of the company's template. */
export function wordDocument(report: Report, input: ReportInput): Uint8Array {
  const file = new OfficePackage();
  const frame = documentFrame(report, input);
  addFrame(file, frame);
  const context = {
    languages: input.languages,
    styles: frame.styleIds,
    bullets: frame.bullets,
    page: frame.page,
    bookmarks: bookmarksOf(report),
    counters: new Counters(),
  };
  const body = documentBody(report, input, context, {
    references: frame.references,
    extra: frame.extra,
    hasOwnNumbers: frame.hasOwnNumbers,
    addLogo: (logo) => {
      file.add(`word/media/anshin-logo.${logo.type}`, logo.bytes);
      return file.relate(MAIN, RELATION.image, `media/anshin-logo.${logo.type}`, 'rIdAnshinLogo');
    },
  });
  file.add(MAIN, tag('w:document', NAMESPACES, tag('w:body', {}, body)), `${TYPE}document.main+xml`);
  file.relate('', RELATION.document, MAIN);
  addProperties(file, report, input);
  return file.bytes();
}

function addFrame(file: OfficePackage, frame: DocumentFrame): void {
  const add = (kind: 'styles' | 'numbering' | 'settings' | 'fontTable', xml: string): void => {
    file.add(`word/${kind}.xml`, xml, `${TYPE}${kind}+xml`);
    file.relate(MAIN, RELATION[kind], `${kind}.xml`, `rIdAnshin${kind}`);
  };
  add('styles', frame.styles);
  add('numbering', frame.numbering);
  add('settings', SETTINGS);
  add('fontTable', FONTS);
  file.add('word/theme/theme1.xml', frame.theme ?? officeTheme(), 'application/vnd.openxmlformats-officedocument.theme+xml');
  file.relate(MAIN, RELATION.theme, 'theme/theme1.xml', 'rIdAnshinTheme');
  for (const part of frame.parts) {
    file.add(part.path, part.content, part.kind === undefined ? undefined : `${TYPE}${part.kind}+xml`);
    if (part.relation !== undefined && part.kind !== undefined) file.relate(MAIN, RELATION[part.kind], part.path.slice('word/'.length), part.relation);
    if (part.relationships.length > 0) file.relateAll(part.path, part.relationships);
  }
}

/** Fields are renewed when the document is opened: page numbers of the contents are known only then. */
const SETTINGS = tag(
  'w:settings',
  { 'xmlns:w': W },
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/><w:characterSpacingControl w:val="compressPunctuation"/><w:updateFields w:val="true"/>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/>',
);

const FONTS = tag(
  'w:fonts',
  { 'xmlns:w': W },
  tag('w:font', { 'w:name': OFFICE_FONT }, '<w:altName w:val="游ゴシック"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'),
);

/** A bookmark for every anchor that a link may name. Names of bookmarks hold letters, digits and underscores only. */
function bookmarksOf(report: Report): Map<string, string> {
  const anchors = [
    ...report.chapters.map((chapter) => chapterAnchor(chapter.chapter)),
    ...sectionsOf(report).flatMap((section) => [
      section.id,
      ...section.blocks.flatMap((block) =>
        block.type === 'heading' ? [block.id] : block.type === 'table' ? block.rows.flatMap((row) => (row.anchor === undefined ? [] : [row.anchor])) : [],
      ),
    ]),
  ];
  return new Map([...new Set(anchors)].map((anchor, index) => [anchor, `_Anshin${index + 1}`]));
}
