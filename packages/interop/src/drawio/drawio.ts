import { drawingImporter } from '../shapes/drawing-importer.ts';
import { beginsWithAll } from '../two-way/beginning-of.ts';
import { readDrawio } from './read-drawio.ts';

/** draw.io (diagrams.net): shapes by their styles, with the user's mapping. */
export const drawio = drawingImporter({
  id: 'drawio',
  title: { ja: 'draw.io', en: 'draw.io' },
  extensions: ['drawio', 'xml', 'dio'],
  recognises: ({ bytes }) => beginsWithAll(bytes, [/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)?<(?:mxfile|mxGraphModel)[\s>]/]),
  read: readDrawio,
});
