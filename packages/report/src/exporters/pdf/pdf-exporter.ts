import { buildReport } from '../../build-report.ts';
import { MissingFontsError } from '../../fonts/font-source.ts';
import { type Exporter, fileStem } from '../exporter.ts';

/** One file for paper and archives: A4, fonts embedded, tagged, with bookmarks. */
export const pdfExporter: Exporter = {
  id: 'pdf',
  title: { ja: 'PDF(A4、タグ付き、しおり付き)', en: 'PDF, A4, tagged, with bookmarks' },
  extension: 'pdf',
  export: async (input) => {
    if (input.fonts === undefined) throw new MissingFontsError('pdf');
    const [report, regular, bold, { typeset }] = await Promise.all([buildReport(input), input.fonts('regular'), input.fonts('bold'), import('./typeset.ts')]);
    return [{ name: `${fileStem(input)}.pdf`, content: typeset(report, input, { regular, bold }) }];
  },
};
