import type { BilingualText } from '@anshin/model';
import { joined, say } from '../../../locales/words.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { listSheet } from './list-sheet.ts';
import { type Desk, TABS } from './sheet-frame.ts';

const LINES: BilingualText = { ja: '\n', en: '\n' };

/** The eleven worksheets with what each is for, when it is good enough, and how far it is. */
export function procedureSheet(desk: Desk): Sheet {
  const { assessment, catalog } = desk.view;
  const sheets = [...catalog.worksheets].sort((a, b) => a.number - b.number);
  const text = (value: BilingualText): SheetCell => ({ value: desk.say(value), style: 'derived' });
  const rows = sheets.map((sheet): SheetCell[] => {
    const step = assessment.steps.find(({ number }) => number === sheet.number);
    const good = joined(
      sheet.goodEnough.map(({ ja, en }) => ({ ja: `・${ja}`, en: `• ${en}` })),
      LINES,
    );
    return [
      { value: desk.label(say('sheet.title', { number: sheet.number, title: sheet.title })), style: 'label' },
      text(sheet.purpose),
      text(good),
      { value: sheet.feeds.join(', '), style: 'derived' },
      { value: step?.filled ?? 0, style: 'share' },
      { value: step?.errors ?? 0, style: 'derivedNumber' },
      { value: step?.warnings ?? 0, style: 'derivedNumber' },
      text(step?.goodEnough === true ? say('sheet.no-gap') : say('sheet.has-gap')),
    ];
  });
  const column = (title: BilingualText, width: number) => ({ title: desk.label(title), width });
  return listSheet(desk, {
    name: desk.names.take(desk.view.languages[0] === 'en' ? workbookWord('steps.name').en : workbookWord('steps.name').ja),
    title: desk.label(say('sheet.steps')),
    about: desk.say(say('sheet.steps-about')),
    tab: TABS.cover,
    columns: [
      column(say('sheet.sheet'), 30),
      column(say('sheet.purpose'), 44),
      column(say('sheet.good-enough'), 58),
      column(say('sheet.feeds'), 10),
      column(say('sheet.filled'), 9),
      column(say('sheet.gaps'), 9),
      column(say('sheet.warnings'), 9),
      column(say('sheet.enough'), 16),
    ],
    rows,
  });
}
