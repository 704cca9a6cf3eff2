import type { Language } from '@anshin/model';
import { buildReport } from '../../build-report.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { standaloneSvg } from '../../drawing/svg/render-svg.ts';
import { type ExportedFile, type Exporter, fileStem, safeName } from '../exporter.ts';
import { figuresOf } from '../figures-of.ts';

/** Every figure of the report as a file of its own. */
export const svgExporter: Exporter = {
  id: 'svg',
  title: { ja: '図(SVG)', en: 'Figures (SVG)' },
  extension: 'svg',
  export: async (input) => svgFiles(fileStem(input), figuresOf(await buildReport(input)), input.languages),
};

/** The files of some drawings: `<assessment>-<figure>.svg`. */
export function svgFiles(stem: string, drawings: readonly Drawing[], languages: readonly Language[]): ExportedFile[] {
  return drawings.map((drawing) => ({ name: svgName(stem, drawing), content: standaloneSvg(drawing, languages) }));
}

/** The file name of one drawing. */
export function svgName(stem: string, drawing: Drawing): string {
  return `${stem}-${safeName(drawing.id)}.svg`;
}
