import type { BilingualText } from '@anshin/model';
import type { Importer, ImportSource } from '../importer.ts';
import { oneWayImporter } from '../one-way/one-way-importer.ts';
import type { Drawing } from './drawing.ts';
import { sketchOfDrawing } from './sketch-of-drawing.ts';
import { templateOfDrawing } from './template-of-drawing.ts';
import { SHAPES_WORDS } from './words.ts';

/** A drawing that was read and what of the file is kept, or the code of why it is not read. */
export type DrawingRead = { readonly drawing: Drawing; readonly content: string } | { readonly code: string; readonly line?: number };

/** One format of drawings. */
export interface DrawingFormat {
  readonly id: string;
  readonly title: BilingualText;
  readonly extensions: readonly string[];
  readonly recognises: (source: ImportSource) => boolean;
  readonly read: (source: ImportSource) => DrawingRead;
}

/** The importer of a format of drawings. */
export function drawingImporter(format: DrawingFormat): Importer {
  const { id, title, extensions, recognises } = format;
  const importer = oneWayImporter({
    id,
    title,
    extensions,
    recognises,
    words: SHAPES_WORDS,
    read: (source, { catalog, mapping }) => {
      const read = format.read(source);
      return 'code' in read ? read : { ...sketchOfDrawing(read.drawing, catalog, mapping), content: read.content };
    },
  });

  return { ...importer, mappingTemplate: (source) => Promise.resolve(templateOf(format.read(source))) };
}

/** A mapping file (YAML) that lists each distinct shape and line of a drawing with what it is taken for. */
function templateOf(read: DrawingRead): string | undefined {
  return 'code' in read ? undefined : templateOfDrawing(read.drawing);
}
