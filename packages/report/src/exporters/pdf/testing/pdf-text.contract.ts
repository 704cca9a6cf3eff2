import { escapeXml } from '../../../text/escape-xml.ts';
import type { ExportedFile } from '../../exporter.ts';
import { pageContents } from './page-contents.contract.ts';
import { PdfReader } from './pdf-reader.contract.ts';

/** The text of every page in the order in which it is read; what broken lines left off is together again. */
export function pageTexts(bytes: Uint8Array): string[] {
  return pageContents(new PdfReader(bytes)).map((page) =>
    page.texts
      .filter((text) => !text.isHidden)
      .map((text) => text.text)
      .join(''),
  );
}

/** For the contract of exporters: a PDF has no markup, so a sign that would be markup elsewhere is escaped here. */
export function pdfText(file: ExportedFile): string {
  return escapeXml(pageTexts(file.content as Uint8Array).join(''));
}
