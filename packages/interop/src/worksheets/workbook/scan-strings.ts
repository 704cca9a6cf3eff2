import { scanXml, type ScanProblem, xmlValue } from './scan-xml.ts';

/** The shared texts of a workbook in order; runs of one text are joined, readings of kanji (`rPh`) left out. */
export function scanStrings(xml: string): { readonly strings: readonly string[]; readonly problem: ScanProblem | undefined } {
  const strings: string[] = [];
  let text: string | undefined;
  let isText = false;
  let inReading = 0;
  const problem = scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading += 1;
      else if (name === 't') isText = inReading === 0;
    },
    close: (name) => {
      if (name === 'rPh') inReading -= 1;
      else if (name === 't') isText = false;
      else if (name === 'si') {
        strings.push(unmarked(text ?? ''));
        text = undefined;
      }
    },
    text: (raw) => {
      if (isText && text !== undefined) text += xmlValue(raw);
    },
  });
  return { strings, problem };
}

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.4.2.4). */
export function unmarked(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
