import type { ExportedFile } from '@anshin/report';
import { writeZip } from '../zip/write-zip.ts';

/** What a report is sent as. */
export interface ReportFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** Media types by the endings of files. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** One file as it is; several (figures, or a text with its figures) as an archive, so that none is missing. */
export function reportFile(format: string, files: readonly ExportedFile[]): ReportFile {
  const [first] = files;
  if (first !== undefined && files.length === 1) {
    return { name: first.name, type: TYPES[first.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', bytes: bytesOf(first) };
  }
  const stem = (first?.name ?? 'report').replace(/\.[a-z]+$/, '');
  return { name: `${stem}-${format}.zip`, type: 'application/zip', bytes: writeZip(files.map((file) => ({ name: file.name, bytes: bytesOf(file) }))) };
}

function bytesOf({ content }: ExportedFile): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
