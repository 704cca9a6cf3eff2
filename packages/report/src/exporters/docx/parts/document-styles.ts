import { tag } from '../../ooxml/xml.ts';
import { type StyleSetting, OWN_STYLE_IDS, styleXml } from './styles/style-xml.ts';
import { STYLES, type StyleKey } from './styles/tables.ts';

/** The namespace of documents. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Keys of all styles in order. */
export const STYLE_KEYS = Object.keys(STYLES) as StyleKey[];

/** The styles part of a report without a template. */
export function documentStyles(setting: StyleSetting): string {
  const fonts = tag('w:rFonts', { 'w:asciiTheme': 'minorHAnsi', 'w:hAnsiTheme': 'minorHAnsi', 'w:eastAsiaTheme': 'minorEastAsia', 'w:cstheme': 'minorBidi' });
  const defaults = tag(
    'w:docDefaults',
    {},
    tag('w:rPrDefault', {}, tag('w:rPr', {}, fonts, '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/>')),
    '<w:pPrDefault/>',
  );
  return tag('w:styles', { 'xmlns:w': W }, defaults, ...STYLE_KEYS.map((key) => styleXml(key, OWN_STYLE_IDS, setting)));
}
