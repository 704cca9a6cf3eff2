import type { WorksheetEntry } from '@anshin/catalog';
import { say } from '../../../locales/words.ts';
import { TABLE_NAMES } from '../fields/tables.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { formSheet } from './form-sheet.ts';
import { planWorksheet } from './plan-worksheet.ts';
import { type Desk, TABS } from './sheet-frame.ts';
import { tableSheet, type TableTitle } from './table-sheet.ts';

/** The sheets of one worksheet of the procedure: its form and its tables. */
export function worksheetSheets(desk: Desk, entry: WorksheetEntry): Sheet[] {
  const plan = planWorksheet(entry);
  const count = plan.tables.length + (plan.form.length > 0 ? 1 : 0);
  const titleOf = (source: string, index: number): TableTitle => {
    const own = TABLE_NAMES[source] ?? { ja: source, en: source };
    const number = count === 1 ? `${entry.number}` : `${entry.number}-${index + 1}`;
    const sheet = say('sheet.title', { number: entry.number, title: entry.title });
    return {
      id: `w${entry.number}-${index + 1}`,
      name: desk.names.take(`${number} ${own[desk.view.languages[0] ?? 'ja']}`),
      title: desk.label(count === 1 ? sheet : { ja: `${sheet.ja} — ${own.ja}`, en: `${sheet.en} — ${own.en}` }),
      about: index === 0 ? desk.say(entry.purpose) : desk.say(entry.summary ?? entry.purpose),
      tab: TABS[entry.phase],
    };
  };
  const offset = plan.form.length > 0 ? 1 : 0;
  return [
    ...(plan.form.length > 0 ? [formSheet(desk, plan.form, titleOf('', 0))] : []),
    ...plan.tables.map((table, index) => tableSheet(desk, table, titleOf(table.source, index + offset))),
  ];
}
