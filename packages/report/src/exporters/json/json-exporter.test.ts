import { describeExporterContract } from '../exporter.contract.ts';
import { jsonExporter } from './json-exporter.ts';

describeExporterContract(() => jsonExporter, 'data');
