import { textIn } from '@anshin/model';
import type { SqlValue } from '../database/database.ts';
import { checkOptionalLine, checkRecord, checkWhole } from '../input/check-input.ts';
import type { StorableDocument } from '../input/check-stored-document.ts';
import { gramsOf, searchText } from '../search/search-text.ts';
import type { AssessmentChange } from './assessment.ts';
import { checkPositions } from './check-positions.ts';

/** Values by column. */
export type Columns = Readonly<Record<string, SqlValue>>;

/** Longest text that a search looks into, in characters. ASSUMPTION: titles and a sector are shorter; longer ones are found by their beginning. */
const MAX_SEARCHED = 1_000;

/** Most findings that are counted. ASSUMPTION: far beyond what an assessment can have. */
const MAX_FINDINGS = 1_000_000_000;

/** What the document says about its row. */
export function columnsOfDocument({ document, digest }: StorableDocument): Columns {
  const [ja, en] = [textIn(document.title, 'ja'), textIn(document.title, 'en')];
  const text = searchText([ja, en, document.id, document.sector ?? ''].join(' ')).slice(0, MAX_SEARCHED);
  return {
    title: JSON.stringify(document.title),
    sector: document.sector === undefined ? null : withoutControl(document.sector),
    digest,
    search_text: text,
    search_grams: gramsOf(text),
    title_key_ja: searchText(ja).slice(0, MAX_SEARCHED),
    title_key_en: searchText(en).slice(0, MAX_SEARCHED),
  };
}

/** What a caller says about the row; only what is there. */
export function columnsOfSummary(change: AssessmentChange): Columns {
  const columns: Record<string, SqlValue> = {};
  if (change.owner !== undefined) columns['owner'] = checkOptionalLine('owner', change.owner);
  if (change.step !== undefined) columns['step'] = checkOptionalLine('step', change.step);
  if (change.positions !== undefined) columns['positions'] = checkPositions(change.positions);
  if (change.openFindings !== undefined) {
    const counts = checkRecord('openFindings', change.openFindings);
    for (const severity of ['errors', 'warnings', 'infos'] as const)
      columns[`open_${severity}`] = checkWhole(`openFindings.${severity}`, counts[severity], 0, MAX_FINDINGS);
  }
  return columns;
}

function withoutControl(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ');
}
