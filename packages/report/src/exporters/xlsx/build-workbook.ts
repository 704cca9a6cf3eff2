import { cleanText, NAME_LIMIT } from '../../text/clean-text.ts';
import { buildView } from '../../view/build-view.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportInput } from '../../report-input.ts';
import { ChoiceLists } from './fields/choice-lists.ts';
import { KeyBook } from './keys/key-book.ts';
import { ListsSheet } from './keys/lists-sheet.ts';
import { workbookWord } from './locales/workbook-words.ts';
import { checklistSheets } from './sheets/checklist-sheets.ts';
import { coverSheet } from './sheets/cover-sheet.ts';
import { matrixSheets } from './sheets/matrix-sheets.ts';
import { partySheet } from './sheets/party-sheet.ts';
import { procedureSheet } from './sheets/procedure-sheet.ts';
import { scoreSheets } from './sheets/score-sheets.ts';
import { type Desk, HEAD_ROW, sayers } from './sheets/sheet-frame.ts';
import { worksheetSheets } from './sheets/worksheet-sheets.ts';
import { SheetNames } from './workbook/sheet-names.ts';
import type { Sheet, Workbook } from './workbook/sheet.ts';

/** Narrow Japanese and Latin letters with little room between lines: comes with Windows and with Office for Mac. */
const SHEET_FONT = 'Meiryo UI';

/** Lays out all sheets of an assessment; rows are made only when they are written. */
export async function buildWorkbook(input: ReportInput): Promise<Workbook> {
  const desk = deskOf(input);
  const { view } = desk;
  const isWanted = (section: string): boolean => input.sections?.includes(section) ?? true;
  const worksheets = [...view.catalog.worksheets].sort((a, b) => a.number - b.number);
  const sheets: Sheet[] = [
    ...(isWanted('steps') && worksheets.length > 0 ? [procedureSheet(desk)] : []),
    ...worksheets.filter(({ number }) => isWanted(`worksheet-${number}`)).flatMap((entry) => worksheetSheets(desk, entry)),
    ...(isWanted('threat-matrix') ? await matrixSheets(desk) : []),
    ...(isWanted('measures') ? partySheet(desk) : []),
    ...(isWanted('checklists') ? checklistSheets(desk) : []),
    ...(isWanted('scores') ? scoreSheets(desk) : []),
  ];
  const title = desk.label(cleanBilingual(view.assessment.assessment.title, NAME_LIMIT));
  const contents = sheets.map(({ name, about, isEntry, size }) => ({
    name,
    about: about ?? '',
    isEditable: isEntry === true,
    rows: Math.max(0, size - HEAD_ROW),
  }));
  const author = cleanText(input.cover?.author ?? input.cover?.issuer ?? '', 200);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(view.assessment.now) ? view.assessment.now : '2000-01-01';
  return {
    title,
    author: author || 'Anshin',
    day,
    font: SHEET_FONT,
    footer: cleanText(title, 80),
    sheets: [coverSheet(desk, title, contents), ...sheets, desk.listsSheet.sheet(), desk.keys.sheet(desk.names.take('anshin-keys'))],
  };
}

function deskOf(input: ReportInput): Desk {
  const view = buildView(input.languages.length === 0 ? { ...input, languages: ['ja'] } : input);
  const names = new SheetNames();
  const lists = new ChoiceLists(view);
  const coverName = names.take(workbookWord('cover.name')[view.languages[0] ?? 'ja']);
  const listsName = names.take('anshin-lists');
  const say = sayers(view.languages);
  return {
    view,
    lists,
    listsSheet: new ListsSheet(lists, listsName, view.languages),
    keys: new KeyBook(view),
    names,
    coverName,
    shortened: say.label(workbookWord('text.shortened')),
    ...say,
  };
}
