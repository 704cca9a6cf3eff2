import type { BilingualText } from '@anshin/model';
import type { ReportInput } from '../../report-input.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Report } from '../../tree/report.ts';
import { emu } from '../ooxml/drawing/geometry.ts';
import { OfficePackage } from '../ooxml/office-package.ts';
import { officeTheme } from '../ooxml/office-theme.ts';
import { addProperties } from '../ooxml/properties.ts';
import { RELATION } from '../ooxml/relationship-types.ts';
import { tag } from '../ooxml/xml.ts';
import { deckSlides } from './deck/deck.ts';
import { contentLayout, coverLayout, slideMaster } from './frame/master.ts';
import { NAMESPACES } from './frame/placeholders.ts';
import { SLIDE } from './layout/frame.ts';
import type { PictureItem } from './layout/slide-item.ts';
import { coverXml } from './slide/cover-xml.ts';
import { type DeckContext, slideXml } from './slide/slide-xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';
const MAIN = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUTS = ['ppt/slideLayouts/slideLayout1.xml', 'ppt/slideLayouts/slideLayout2.xml'] as const;

/** The whole presentation. */
export function presentation(report: Report, input: ReportInput): Uint8Array {
  const file = new OfficePackage();
  const slides = deckSlides(report, input);
  const firstSlides = new Map([...slides.entries()].reverse().map(([index, slide]) => [slide.anchor, index + 2]));
  addFrame(file);
  const footer = footerOf(report, input);
  const add = (number: number, layout: 1 | 2, make: (context: DeckContext) => string): void => {
    const path = slidePath(number);
    file.relate(path, RELATION.layout, `../slideLayouts/slideLayout${layout}.xml`);
    const links = new Map<number, string>();
    const linkTo = (anchor: string): string | undefined => {
      const target = firstSlides.get(anchor);
      if (target === undefined || target === number) return undefined;
      const id = links.get(target) ?? file.relate(path, RELATION.slide, `slide${target}.xml`);
      links.set(target, id);
      return id;
    };
    file.add(path, make({ languages: input.languages, footer, linkTo, addPicture: (item) => addPicture(file, path, item) }), `${TYPE}slide+xml`);
  };
  add(1, 1, (context) => coverXml(report, input, context));
  slides.forEach((slide, index) => add(index + 2, 2, (context) => slideXml(slide, index + 2, context)));
  addMain(file, slides.length + 1);
  addProperties(file, report, input);
  return file.bytes();
}

function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

function footerOf(report: Report, input: ReportInput): BilingualText {
  const marking = cleanText(input.cover?.marking ?? '', 40);
  const line = (language: 'ja' | 'en'): string =>
    [cleanText(report.title[language], 70), input.assessment.now, ...(marking === '' ? [] : [marking])].join('  |  ');
  return { ja: line('ja'), en: line('en') };
}

function addPicture(file: OfficePackage, slide: string, item: PictureItem): string {
  const name = `logo.${item.type}`;
  if (!file.has(`ppt/media/${name}`)) file.add(`ppt/media/${name}`, item.bytes);
  return file.relate(slide, RELATION.image, `../media/${name}`);
}

/** Theme, master and layouts. */
function addFrame(file: OfficePackage): void {
  file.add('ppt/theme/theme1.xml', officeTheme(), 'application/vnd.openxmlformats-officedocument.theme+xml');
  const ids = LAYOUTS.map((path) => file.relate(MASTER, RELATION.layout, `../slideLayouts/${path.slice(path.lastIndexOf('/') + 1)}`));
  file.relate(MASTER, RELATION.theme, '../theme/theme1.xml');
  file.add(MASTER, slideMaster(ids), `${TYPE}slideMaster+xml`);
  for (const [index, layout] of [coverLayout(), contentLayout()].entries()) {
    const path = LAYOUTS[index] ?? LAYOUTS[0];
    file.add(path, layout, `${TYPE}slideLayout+xml`);
    file.relate(path, RELATION.master, '../slideMasters/slideMaster1.xml');
  }
}

function addMain(file: OfficePackage, count: number): void {
  const master = file.relate(MAIN, RELATION.master, 'slideMasters/slideMaster1.xml');
  const slides = Array.from({ length: count }, (_, index) => file.relate(MAIN, RELATION.slide, `slides/slide${index + 1}.xml`));
  file.relate(MAIN, RELATION.theme, 'theme/theme1.xml');
  for (const name of ['presProps', 'viewProps', 'tableStyles'] as const) file.relate(MAIN, RELATION[name], `${name}.xml`);
  file.relate('', RELATION.document, MAIN);
  file.add('ppt/presProps.xml', tag('p:presentationPr', NAMESPACES), `${TYPE}presProps+xml`);
  file.add('ppt/viewProps.xml', tag('p:viewPr', NAMESPACES), `${TYPE}viewProps+xml`);
  const styles = { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' };
  file.add('ppt/tableStyles.xml', tag('a:tblStyleLst', styles), `${TYPE}tableStyles+xml`);
  const main = tag(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2_147_483_648, 'r:id': master })),
    tag('p:sldIdLst', {}, ...slides.map((id, index) => tag('p:sldId', { id: 256 + index, 'r:id': id }))),
    tag('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    tag('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
  );
  file.add(MAIN, main, `${TYPE}presentation.main+xml`);
}
