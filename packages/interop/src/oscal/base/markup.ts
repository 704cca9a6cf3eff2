import { type Language, type Text, textIn } from '@anshin/model';

/** A text on one line without blanks at its ends, as OSCAL's strings must be; `undefined` where nothing is left. */
export function stringOf(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/gu, ' ').trim();
  return line === undefined || line === '' ? undefined : line;
}

/** A text of the document as one line of OSCAL markup; characters that CommonMark or OSCAL would read as markup stand for themselves. */
export function lineOf(text: Text | undefined, language: Language): string | undefined {
  const line = stringOf(text === undefined ? undefined : textIn(text, language));
  return line === undefined ? undefined : escapeLine(line);
}

/** A text of the document as paragraphs of OSCAL markup. */
export function proseOf(text: Text | undefined, language: Language): string | undefined {
  const lines = (text === undefined ? '' : textIn(text, language)).split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => lineOf(line, language));
  const said = lines.filter((line) => line !== undefined);
  return said.length === 0 ? undefined : said.join('\n\n');
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\*_`~^<>[\]{}|]/g, '\\$&')
    .replace(/^([#+-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
