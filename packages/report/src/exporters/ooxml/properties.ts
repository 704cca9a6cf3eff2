import type { Report } from '../../tree/report.ts';
import type { ReportInput } from '../../report-input.ts';
import type { OfficePackage } from './office-package.ts';
import { RELATION } from './relationship-types.ts';
import { tag, xmlText } from './xml.ts';
import { cleanText } from '../../text/clean-text.ts';
import { LANGUAGE_TAGS } from './office-languages.ts';

/** Title, author, language and day of a file; the day is the one that the assessment was made for, so that equal input gives equal files. */
export function addProperties(target: OfficePackage, report: Report, input: ReportInput): void {
  const [first = 'ja'] = input.languages;
  const day = `${/^\d{4}-\d{2}-\d{2}$/.test(input.assessment.now) ? input.assessment.now : '2000-01-01'}T00:00:00Z`;
  const author = cleanText(input.cover?.author ?? input.cover?.issuer ?? '', 200);
  const time = (name: string): string => tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, day);
  const core = tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, xmlText(report.title[first])),
    ...(author === '' ? [] : [tag('dc:creator', {}, xmlText(author))]),
    tag('dc:language', {}, LANGUAGE_TAGS[first]),
    time('created'),
    time('modified'),
  );
  target.add('docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml');
  target.relate('', RELATION.core, 'docProps/core.xml');
  const app = tag('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, tag('Application', {}, 'Anshin'));
  target.add('docProps/app.xml', app, 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  target.relate('', RELATION.app, 'docProps/app.xml');
}
