import { describeExporterContract } from '../exporter.contract.ts';
import { markdownExporter } from './markdown-exporter.ts';

describeExporterContract(() => markdownExporter);
