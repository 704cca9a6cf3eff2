import { type Exporter, fileStem } from '../exporter.ts';

/** XLSX: the worksheets of the procedure to fill in and to import again, with matrix, measures by party, checklists and scores. */
export const xlsxExporter: Exporter = {
  id: 'xlsx',
  title: { ja: 'Excel ワークシート', en: 'Excel worksheets' },
  extension: 'xlsx',
  export: async (input) => {
    const [{ buildWorkbook }, { writeWorkbook }] = await Promise.all([import('./build-workbook.ts'), import('./workbook/write-workbook.ts')]);
    return [{ name: `${fileStem(input)}.xlsx`, content: await writeWorkbook(await buildWorkbook(input), input.progress) }];
  },
};
