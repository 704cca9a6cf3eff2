import type { Checklist } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { joined, say } from '../../../locales/words.ts';
import { stateMark } from '../../../inlines/state-marks.ts';
import { shortened } from '../../../inlines/names.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import { cellText } from '../text/cell-text.ts';
import { plainRich } from '../text/plain-rich.ts';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { listSheet } from './list-sheet.ts';
import { type Desk, TABS } from './sheet-frame.ts';

/** What answers an item: so many are named. */
const ANSWERS = 5;

/** Each checklist as a sheet: requirements (R/SR), life-cycle measures, functional requirements, duties. */
export function checklistSheets(desk: Desk): Sheet[] {
  return desk.view.assessment.checklists.map((list) => checklistSheet(desk, list));
}

function checklistSheet(desk: Desk, list: Checklist): Sheet {
  const column = (key: 'id' | 'item' | 'kind' | 'state' | 'by' | 'note', width: number) => ({ title: desk.label(workbookWord(`check.${key}`)), width });
  return listSheet(desk, {
    name: desk.names.take(list.title[desk.view.languages[0] ?? 'ja']),
    title: desk.label(list.title),
    about: desk.say(say('checklist.about')),
    tab: TABS.result,
    columns: [column('id', 24), column('item', 48), column('kind', 16), column('state', 18), column('by', 44), column('note', 40)],
    rows: list.items.map((item) => rowOf(desk, item)),
  });
}

function rowOf({ view, label, say: both }: Desk, item: Checklist['items'][number]): SheetCell[] {
  const text = (value: string): SheetCell => ({ value: cellText(value).text || null, style: 'derived' });
  const requirement = view.requirements.get(item.id);
  const binding = requirement?.binding === undefined ? undefined : say(requirement.binding === 'R' ? 'requirement.binding-r' : 'requirement.binding-sr');
  const kind = [binding === undefined ? '' : label(binding), requirement?.level === undefined ? '' : '★'.repeat(requirement.level)];
  const { shown, more } = shortened(item.by, ANSWERS);
  const by = shown.map((id): BilingualText => {
    if (view.measures.has(id)) return view.nameOf('measure', id);
    return view.parties.has(id) ? view.nameOf('party', id) : view.nameOf('entry', id);
  });
  return [
    text(item.id),
    text(both(item.title)),
    text(kind.filter((word) => word !== '').join(' ')),
    text(label(plainRich([stateMark(item.state)]))),
    text(by.length === 0 ? '' : both(joined([...by, ...(more === 0 ? [] : [say('list.more', { more })])], { ja: '\n', en: '\n' }))),
    text(item.note === undefined ? '' : both(item.note)),
  ];
}
