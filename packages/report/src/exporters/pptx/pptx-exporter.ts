import { buildReport } from '../../build-report.ts';
import { type Exporter, fileStem } from '../exporter.ts';

/** Worksheets as slides: diagrams and tables that can be edited. The writer is loaded when it is asked for. */
export const pptxExporter: Exporter = {
  id: 'pptx',
  title: { ja: 'PowerPoint(ワークシート、図と表は編集可)', en: 'PowerPoint: worksheets with editable figures and tables' },
  extension: 'pptx',
  export: async (input) => {
    const { presentation } = await import('./presentation.ts');
    return [{ name: `${fileStem(input)}.pptx`, content: presentation(await buildReport(input), input) }];
  },
};
