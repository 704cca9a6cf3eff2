import { say } from '../locales/words.ts';
import type { ParagraphBlock } from '../tree/block.ts';
import type { NameKind, ReportView } from '../view/report-view.ts';
import { cleanText } from '../text/clean-text.ts';
import { anchorOf } from './anchor.ts';
import { code, type Inline, link, type Rich, row, text } from '../tree/inline.ts';

/** A party by its tag and name; the bare id where it is unknown. */
export function partyInline(view: ReportView, id: string, tagOnly = false): Inline {
  const party = view.parties.get(id);
  if (party === undefined) return code(cleanText(id, 90));
  return { kind: 'party', tag: party.tag, colour: party.colour, name: party.name, ...(tagOnly ? { tagOnly } : {}) };
}

/** Several parties side by side. */
export function partyList(view: ReportView, ids: readonly string[], tagOnly = false): Rich {
  return row(
    ids.map((id) => [partyInline(view, id, tagOnly)]),
    { ja: ' ', en: ' ' },
  );
}

/** A line that says which tag is whose, for tables that show tags only. */
export function partyKey(view: ReportView): ParagraphBlock {
  return { type: 'paragraph', tone: 'note', content: [text(say('party.key')), ...partyList(view, [...view.parties.keys()])] };
}

/** Names of several things in one line. */
export function nameList(view: ReportView, kind: NameKind, ids: readonly string[]): Rich {
  return row(ids.map((id) => [text(view.nameOf(kind, id))]));
}

/** A link to an incident by its title. */
export function incidentLink(view: ReportView, id: string): Inline {
  return view.incidents.has(id) ? link(anchorOf('incident', id), view.nameOf('incident', id)) : code(cleanText(id, 90));
}

/** A link to a measure by its title. */
export function measureLink(view: ReportView, id: string): Inline {
  return view.measures.has(id) ? link(anchorOf('measure', id), view.nameOf('measure', id)) : code(cleanText(id, 90));
}

/** A link to a requirement by its id; by its title where `named`. */
export function requirementLink(view: ReportView, id: string, named = false): Inline {
  if (!view.requirements.has(id)) return code(cleanText(id, 90));
  const to = anchorOf('requirement', id);
  return named ? link(to, view.nameOf('entry', id)) : { kind: 'link', to, text: { ja: id, en: id }, isCode: true };
}

/** The first entries of a list, and how many more there are. */
export function shortened<T>(items: readonly T[], limit: number): { readonly shown: readonly T[]; readonly more: number } {
  return items.length <= limit + 1 ? { shown: items, more: 0 } : { shown: items.slice(0, limit), more: items.length - limit };
}
