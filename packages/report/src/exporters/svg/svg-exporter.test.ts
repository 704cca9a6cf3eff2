import { describeExporterContract } from '../exporter.contract.ts';
import { svgExporter } from './svg-exporter.ts';

describeExporterContract(() => svgExporter);
