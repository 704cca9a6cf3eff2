import type { SketchMitigation } from './sketch.ts';

/** Longest title that is made of a mitigation's text, in characters. ASSUMPTION: what fits on two lines of a table. */
const LONGEST_TITLE = 100;

/** The text of measures, for tools that have one field of text for all mitigations of a threat. */
export function mitigationText(mitigations: readonly SketchMitigation[]): string {
  return mitigations.map(({ name, description }) => (description === '' ? name : `${name}\n${description}`)).join('\n\n');
}

/** The mitigation that such a text makes: its first line is the title, the whole the description where there is more. */
export function mitigationFromText(id: string, text: string, isInPlace: boolean): SketchMitigation {
  const [first = '', ...rest] = text.trim().split('\n');
  const isLong = first.length > LONGEST_TITLE;
  return {
    id,
    name: isLong ? `${first.slice(0, LONGEST_TITLE - 1)}…` : first,
    description: isLong || rest.length > 0 ? text : '',
    status: isInPlace ? 'implemented' : 'planned',
    facts: {},
  };
}
