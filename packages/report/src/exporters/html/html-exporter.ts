import { buildReport } from '../../build-report.ts';
import { type Exporter, fileStem } from '../exporter.ts';
import { renderPage } from './page.ts';

/** One self-contained page: styles and figures inside, no script, light and dark, ready for A4. */
export const htmlExporter: Exporter = {
  id: 'html',
  title: { ja: 'HTML(1ファイル、印刷可)', en: 'HTML, one printable file' },
  extension: 'html',
  export: async (input) => [{ name: `${fileStem(input)}.html`, content: renderPage(await buildReport(input), input.languages) }],
};
