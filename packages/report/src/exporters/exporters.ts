import { docxExporter } from './docx/docx-exporter.ts';
import type { Exporter } from './exporter.ts';
import { htmlExporter } from './html/html-exporter.ts';
import { jsonExporter } from './json/json-exporter.ts';
import { markdownExporter } from './markdown/markdown-exporter.ts';
import { pdfExporter } from './pdf/pdf-exporter.ts';
import { pngExporter } from './png/png-exporter.ts';
import { pptxExporter } from './pptx/pptx-exporter.ts';
import { svgExporter } from './svg/svg-exporter.ts';
import { xlsxExporter } from './xlsx/xlsx-exporter.ts';

/** Every format of reports; a new one is a folder and a line here. */
export const EXPORTERS = [
  htmlExporter,
  markdownExporter,
  jsonExporter,
  svgExporter,
  pngExporter,
  pdfExporter,
  xlsxExporter,
  pptxExporter,
  docxExporter,
] as const satisfies readonly Exporter[];
