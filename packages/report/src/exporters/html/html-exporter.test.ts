import { describeExporterContract } from '../exporter.contract.ts';
import { htmlExporter } from './html-exporter.ts';

describeExporterContract(() => htmlExporter);
