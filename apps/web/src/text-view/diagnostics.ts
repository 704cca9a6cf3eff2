import type { Diagnostic } from '@codemirror/lint';
import type { Text as EditorText } from '@codemirror/state';
import { type Finding, locateFindings } from '@anshin/model';

/** A finding with its sentence in the language of the page. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly message: string;
}

/** More are not underlined; the list of findings below has them all. */
const MOST = 500;

/** Underlines the findings where they stand in the text: from the key or value to the end of its line. What concerns the whole document is left to the list. */
export function diagnosticsOf(told: readonly ToldFinding[], text: string, document: EditorText): Diagnostic[] {
  const shown = told.slice(0, MOST).filter(({ finding }) => finding.place !== undefined || finding.path.length > 0);
  const located = locateFindings(
    shown.map(({ finding }) => finding),
    text,
    '',
  );
  return located.flatMap((finding, index) => {
    if (finding.place === undefined || finding.place.line > document.lines) return [];
    const line = document.line(finding.place.line);
    const from = Math.min(line.to, line.from + finding.place.column - 1);
    const end = line.from + line.text.trimEnd().length;
    return [{ from, to: Math.max(from, end), severity: finding.severity, message: shown[index]?.message ?? finding.code }];
  });
}

/** Where a place of the document begins in the text; undefined where the text does not have it. */
export function offsetOfPlace(path: readonly string[], text: string, document: EditorText): number | undefined {
  const [located] = locateFindings([{ code: 'place', severity: 'info', path, params: { about: 'key' } }], text, '');
  const place = located?.place;
  if (place === undefined || (place.line === 1 && place.column === 1) || place.line > document.lines) return undefined;
  return document.line(place.line).from + place.column - 1;
}
