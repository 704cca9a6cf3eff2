import { buildReport } from '../../build-report.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { MissingFontsError } from '../../fonts/font-source.ts';
import { readTrueType } from '../../fonts/true-type.ts';
import { type Exporter, fileStem, safeName } from '../exporter.ts';
import { figuresOf } from '../figures-of.ts';
import { outlinedSvg } from './outlined-svg.ts';

/** Pixels for every pixel of the drawing: sharp on today's screens and on paper. */
const ZOOM = 2;
/** More pixels than this are not painted; larger drawings get a smaller zoom. ASSUMPTION: 40 million take 160 MB while they are painted. */
const MOST_PIXELS = 40_000_000;

/** Every figure of the report as a picture of pixels, on white. */
export const pngExporter: Exporter = {
  id: 'png',
  title: { ja: '図(PNG)', en: 'Figures (PNG)' },
  extension: 'png',
  export: async (input) => {
    if (input.fonts === undefined) throw new MissingFontsError('png');
    const [report, regular, bold, { Resvg }] = await Promise.all([buildReport(input), input.fonts('regular'), input.fonts('bold'), import('@resvg/resvg-js')]);
    const faces = { regular: readTrueType(regular), bold: readTrueType(bold) };
    const drawings = figuresOf(report);
    return drawings.map((drawing, index) => {
      const picture = new Resvg(outlinedSvg(drawing, input.languages, faces), {
        font: { loadSystemFonts: false },
        background: '#ffffff',
        fitTo: { mode: 'zoom', value: zoomOf(drawing) },
      });
      const content = new Uint8Array(picture.render().asPng());
      input.progress?.(index + 1, drawings.length);
      return { name: `${fileStem(input)}-${safeName(drawing.id)}.png`, content };
    });
  },
};

/** How many pixels a drawing's pixel becomes. */
export function zoomOf(drawing: Pick<Drawing, 'width' | 'height'>): number {
  return Math.min(ZOOM, Math.sqrt(MOST_PIXELS / Math.max(1, drawing.width * drawing.height)));
}
