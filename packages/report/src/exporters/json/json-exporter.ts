import { type Exporter, fileStem } from '../exporter.ts';

/** The assessment itself, whole and in both languages: what `anshin assess --json` prints, for other programs. Nothing is shortened. */
export const jsonExporter: Exporter = {
  id: 'json',
  title: { ja: 'データ(JSON)', en: 'Data (JSON)' },
  extension: 'json',
  export: async (input) => [{ name: `${fileStem(input)}.json`, content: `${JSON.stringify(input.assessment)}\n` }],
};
