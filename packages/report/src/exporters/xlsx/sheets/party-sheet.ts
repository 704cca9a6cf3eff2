import type { MeasureResult } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { joined, say } from '../../../locales/words.ts';
import { term } from '../../../terms/term.ts';
import type { ReportView } from '../../../view/report-view.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import { cellText } from '../text/cell-text.ts';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { listSheet } from './list-sheet.ts';
import { type Desk, TABS } from './sheet-frame.ts';

const LINES: BilingualText = { ja: '\n', en: '\n' };

/** Measures in the order of those who perform them, with what each costs; none where the document has no measure. */
export function partySheet(desk: Desk): Sheet[] {
  const { view } = desk;
  const parties = [...view.parties.keys()];
  const place = ({ performs }: MeasureResult): number => (performs === undefined || !view.parties.has(performs) ? parties.length : parties.indexOf(performs));
  const measures = [...view.assessment.measures].sort((a, b) => place(a) - place(b));
  if (measures.length === 0) return [];
  const column = (key: 'party' | 'measure' | 'status' | 'due' | 'on' | 'meets' | 'accountable' | 'asked' | 'effort' | 'currency' | 'high', width: number) => ({
    title: desk.label(workbookWord(`party.${key}`)),
    width,
  });
  const { ja, en } = workbookWord('party.name');
  return [
    listSheet(desk, {
      name: desk.names.take(view.languages[0] === 'en' ? en : ja),
      title: desk.label(workbookWord('party.name')),
      about: desk.say(workbookWord('party.about')),
      tab: TABS.result,
      columns: [
        column('party', 22),
        column('measure', 44),
        column('high', 8),
        column('status', 12),
        column('due', 12),
        column('on', 28),
        column('meets', 34),
        column('accountable', 20),
        column('asked', 20),
        column('effort', 10),
        column('currency', 12),
      ],
      rows: measures.map((measure) => rowOf(desk, measure)),
    }),
  ];
}

function rowOf({ view, label, say: both }: Desk, measure: MeasureResult): SheetCell[] {
  const stated = view.document.measures?.[measure.id];
  const text = (value: string): SheetCell => ({ value: cellText(value).text || null, style: 'derived' });
  const names = (ids: readonly string[], of: (id: string) => BilingualText): SheetCell => text(ids.length === 0 ? '' : both(joined(ids.map(of), LINES)));
  const party = (id: string): BilingualText => view.nameOf('party', id);
  return [
    measure.performs === undefined ? { value: label(say('measure.nobody')), style: 'gap' } : { value: label(party(measure.performs)), style: 'label' },
    text(both(measure.title)),
    { value: measure.highImpact ? '○' : null, style: 'mark' },
    text(label(term('measureStatus', measure.status))),
    text(stated?.due ?? ''),
    names(measure.on, (id) => view.nameOf('element', id)),
    names(measure.meets, (id) => requirementName(view, id)),
    text(measure.accountable === undefined ? '' : label(party(measure.accountable))),
    names(measure.asked, party),
    { value: stated?.cost?.effort ?? null, style: 'derivedNumber' },
    { value: stated?.cost?.currency ?? null, style: 'derivedNumber' },
  ];
}

/** A requirement by title; CCDS items bear their printed id, because several have the same title. */
export function requirementName(view: ReportView, id: string): BilingualText {
  const { ja, en } = view.nameOf('entry', id);
  const printed = id.startsWith('ccds.') ? `${id.slice('ccds.'.length).toUpperCase()} ` : '';
  return { ja: printed + ja, en: printed + en };
}
