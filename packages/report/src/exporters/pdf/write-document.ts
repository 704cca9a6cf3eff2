import { strToU8 } from 'fflate';
import type { ReportInput } from '../../report-input.ts';
import { cleanText, NAME_LIMIT } from '../../text/clean-text.ts';
import type { Report } from '../../tree/report.ts';
import { dayOf, type FileProperties, informationValue, metadata } from './file/metadata.ts';
import { PdfFile } from './file/pdf-file.ts';
import { array, dictionary, number, plainString, reference, textString } from './file/pdf-value.ts';
import { type StructureElement, writeStructure } from './file/structure.ts';
import { writeBookmarks } from './file/write-bookmarks.ts';
import { LOGO } from './front/cover.ts';
import type { Picture } from './images/picture.ts';
import type { Page, PageLink } from './layout/page.ts';
import { LANGUAGE_TAGS, type Place, type Setting } from './layout/setting.ts';

/** A document whose pages are drawn. */
export interface SetDocument {
  readonly report: Report;
  readonly input: ReportInput;
  readonly pages: readonly Page[];
  readonly document: StructureElement;
  readonly logo: Picture | undefined;
}

/** Writes the pages, their structure, fonts, links, bookmarks and properties into a file. */
export function writeDocument(setting: Setting, set: SetDocument): Uint8Array {
  const file = new PdfFile();
  const ids = new Map<object, number>(set.pages.map((page) => [page, file.reserve()]));
  const annotations = new Map<number, number>();
  const idOf = (page: object): number => ids.get(page) ?? 0;
  const tree = file.reserve();
  const resources = file.add(resourcesOf(file, setting, set));
  for (const [index, page] of set.pages.entries()) {
    for (const link of page.links) annotations.set(link.key, file.add(linkValue(setting, page, link, set.pages.length + link.key, idOf)));
    const contents = page.contents().map((bytes) => file.addStream({ Filter: '/FlateDecode' }, bytes, true));
    const own = { tree, resources, contents, index };
    file.set(
      idOf(page),
      pageValue(
        page,
        own,
        page.links.map((link) => annotations.get(link.key) ?? 0),
      ),
    );
  }
  file.set(tree, dictionary({ Type: '/Pages', Count: String(set.pages.length), Kids: array(set.pages.map((page) => reference(idOf(page)))) }));
  const structure = writeStructure(file, set.document, {
    pageId: idOf,
    annotationId: (key) => annotations.get(key) ?? 0,
    parents: [
      ...set.pages.map((page, index): [number, readonly StructureElement[]] => [index, page.marks]),
      ...set.pages.flatMap((page) => page.links.map((link): [number, StructureElement] => [set.pages.length + link.key, link.element])),
    ],
  });
  const bookmarks = setting.bookmarks.map((mark) => ({ level: mark.level, title: mark.title, to: destination(mark, idOf) }));
  const properties = propertiesOf(setting, set);
  const root = catalog(file, properties, { tree, structure, outlines: writeBookmarks(file, bookmarks) });
  return file.bytes(root, file.add(informationValue(properties)));
}

function propertiesOf(setting: Setting, { report, input }: SetDocument): FileProperties {
  return {
    title: report.title[setting.first],
    author: cleanText(input.cover?.author ?? input.cover?.issuer ?? '', NAME_LIMIT),
    language: LANGUAGE_TAGS[setting.first],
    day: dayOf(input.assessment.now),
  };
}

function catalog(
  file: PdfFile,
  properties: FileProperties,
  parts: { readonly tree: number; readonly structure: number; readonly outlines: number | undefined },
): number {
  const xmp = file.addStream({ Type: '/Metadata', Subtype: '/XML' }, strToU8(metadata(properties)), true);
  const outlines = parts.outlines === undefined ? {} : { Outlines: reference(parts.outlines), PageMode: '/UseOutlines' };
  return file.add(
    dictionary({
      Type: '/Catalog',
      Pages: reference(parts.tree),
      Lang: plainString(properties.language),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: reference(parts.structure),
      ViewerPreferences: '<</DisplayDocTitle true>>',
      Metadata: reference(xmp),
      ...outlines,
    }),
  );
}

function resourcesOf(file: PdfFile, setting: Setting, set: SetDocument): string {
  const opacities = new Map(set.pages.flatMap((page) => [...page.opacities]));
  const states = [...opacities].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, value]) => `/${state} <</CA ${number(value)} /ca ${number(value)}>>`);
  const faces = [setting.regular, setting.bold].map((face) => `/${face.resource} ${reference(face.write(file))}`);
  return dictionary({
    Font: `<<${faces.join(' ')}>>`,
    ExtGState: states.length === 0 ? undefined : `<<${states.join(' ')}>>`,
    XObject: set.logo === undefined ? undefined : `<</${LOGO} ${reference(set.logo.write(file))}>>`,
  });
}

function pageValue(
  page: Page,
  own: { readonly tree: number; readonly resources: number; readonly contents: readonly number[]; readonly index: number },
  links: readonly number[],
): string {
  return dictionary({
    Type: '/Page',
    Parent: reference(own.tree),
    MediaBox: array(['0', '0', number(page.width), number(page.height)]),
    Resources: reference(own.resources),
    Contents: array(own.contents.map(reference)),
    StructParents: String(own.index),
    Tabs: '/S',
    Annots: links.length === 0 ? undefined : array(links.map(reference)),
  });
}

function linkValue(setting: Setting, page: Page, link: PageLink, key: number, idOf: (page: object) => number): string {
  const place = setting.places.get(link.to);
  const box = [link.x, page.height - link.y - link.height, link.x + link.width, page.height - link.y];
  return dictionary({
    Type: '/Annot',
    Subtype: '/Link',
    Rect: array(box.map(number)),
    Border: '[0 0 0]',
    F: '4',
    Contents: textString(link.words),
    Dest: place === undefined ? undefined : destination(place, idOf),
    StructParent: String(key),
  });
}

/** Where a link or bookmark leads: the page, with the place at its head. */
function destination(place: Place, idOf: (page: object) => number): string {
  return array([reference(idOf(place.page)), '/XYZ', 'null', number(place.page.height - place.y + 6), 'null']);
}
