import { COLOURS, type ColourName } from '../../drawing/looks/colours.ts';
import { OFFICE_FONT } from './office-languages.ts';
import { tag } from './xml.ts';

/** The colours of a theme and what they come from. */
const SLOTS = [
  ['dk1', 'ink'],
  ['lt1', 'sheet'],
  ['dk2', 'accent'],
  ['lt2', 'raised'],
  ['accent1', 'accent'],
  ['accent2', 'seriousFill'],
  ['accent3', 'criticalFill'],
  ['accent4', 'limited'],
  ['accent5', 'muted'],
  ['accent6', 'faint'],
  ['hlink', 'accent'],
  ['folHlink', 'accent'],
] as const satisfies readonly (readonly [string, ColourName])[];

const STYLES =
  '<a:fmtScheme name="Anshin"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>' +
  '<a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>' +
  '<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>' +
  '<a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>';

/** The theme of slides and documents: the report's colours, and one face for Latin and Japanese. */
export function officeTheme(): string {
  const colours = SLOTS.map(([slot, name]) => tag(`a:${slot}`, {}, tag('a:srgbClr', { val: COLOURS[name].light.slice(1).toUpperCase() })));
  const face =
    tag('a:latin', { typeface: OFFICE_FONT }) +
    tag('a:ea', { typeface: OFFICE_FONT }) +
    '<a:cs typeface=""/>' +
    tag('a:font', { script: 'Jpan', typeface: OFFICE_FONT });
  return tag(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Anshin' },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name: 'Anshin' }, ...colours),
      tag('a:fontScheme', { name: 'Anshin' }, tag('a:majorFont', {}, face), tag('a:minorFont', {}, face)),
      STYLES,
    ),
  );
}
