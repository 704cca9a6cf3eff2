import type { Finding } from '../findings/finding.ts';
import { linePlaces } from './line-places.ts';
import { parseText, withoutMark } from './parse-text.ts';
import type { Walk } from './problem.ts';
import { WantedPlaces } from './wanted-places.ts';

/** Where a file begins: the place of what cannot be put anywhere else. */
const START = { line: 1, column: 1 };

/**
 * Adds to each finding the place in the file that its path stands for; one that has a place keeps it. `text` is what the document was read
 * from, YAML or JSON. A text that cannot be read puts everything at its start. Linear in the text; meant to be called only when there is a
 * finding (design §3, decision 10).
 */
export function locateFindings(findings: readonly Finding[], text: string, file: string): Finding[] {
  if (findings.every((finding) => finding.place !== undefined)) return [...findings];
  const plain = withoutMark(text);
  const parsed = parseText(plain, file);
  return placeFindings(findings, plain, file, 'walk' in parsed ? parsed.walk : () => {});
}

/** The same for a text whose second pass is at hand. */
export function placeFindings(findings: readonly Finding[], text: string, file: string, walk: Walk): Finding[] {
  const wanted = new WantedPlaces(findings.map((finding) => finding.path));
  walk(wanted);
  const offsets = findings.map((finding) => wanted.offsetOf(finding.path, isAboutKey(finding)));
  const places = linePlaces(text, offsets);
  return findings.map((finding, index) =>
    finding.place === undefined ? { ...finding, place: { file, ...(places.get(offsets[index] ?? 0) ?? START) } } : finding,
  );
}

/** Whether a finding is about a key rather than about the value under it; other packages may say so by the param `about`, too. */
function isAboutKey(finding: Finding): boolean {
  return finding.code === 'model.unknown-field' || finding.params['about'] === 'key';
}
