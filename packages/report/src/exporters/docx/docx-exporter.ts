import { buildReport } from '../../build-report.ts';
import { type Exporter, fileStem } from '../exporter.ts';

/** The whole report with styles that a company can replace by its template. The writer is loaded when it is asked for. */
export const docxExporter: Exporter = {
  id: 'docx',
  title: { ja: 'Word(書式はひな形で変更可)', en: 'Word, with styles that a template can replace' },
  extension: 'docx',
  export: async (input) => {
    const { wordDocument } = await import('./document.ts');
    return [{ name: `${fileStem(input)}.docx`, content: wordDocument(await buildReport(input), input) }];
  },
};
