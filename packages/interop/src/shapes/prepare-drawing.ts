import { counted } from '../one-way/counts.ts';
import { MAX_TAKEN } from '../reading/limits.ts';
import { adoptLabels } from './adopt-labels.ts';
import type { Drawing } from './drawing.ts';
import { stackPages } from './stack-pages.ts';

/** A drawing made ready: within the limits, with nameless shapes named by the texts in them, all pages on one sheet. */
export function prepareDrawing(drawing: Drawing): Drawing {
  const { shapes, connectors, findings } = drawing;
  return stackPages({
    ...drawing,
    shapes: adoptLabels(shapes.slice(0, MAX_TAKEN)),
    connectors: connectors.slice(0, MAX_TAKEN),
    findings: [...findings, ...leftOut(shapes.length, { ja: '図形', en: 'shapes' }), ...leftOut(connectors.length, { ja: '線', en: 'lines' })],
  });
}

function leftOut(length: number, what: { readonly ja: string; readonly en: string }): Drawing['findings'] {
  return length <= MAX_TAKEN
    ? []
    : counted('import.too-many', 1, { what }, 'warning').map((found) => ({ ...found, params: { what, left: length - MAX_TAKEN } }));
}
