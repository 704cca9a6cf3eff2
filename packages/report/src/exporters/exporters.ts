import type { Exporter } from './exporter.ts';
import { htmlExporter } from './html/html-exporter.ts';
import { jsonExporter } from './json/json-exporter.ts';
import { markdownExporter } from './markdown/markdown-exporter.ts';
import { svgExporter } from './svg/svg-exporter.ts';

/** Every format of reports; a new one is a folder and a line here. */
export const EXPORTERS = [htmlExporter, markdownExporter, jsonExporter, svgExporter] as const satisfies readonly Exporter[];
