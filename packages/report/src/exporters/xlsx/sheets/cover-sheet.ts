import type { BilingualText } from '@anshin/model';
import { joined, say } from '../../../locales/words.ts';
import { term } from '../../../terms/term.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import type { Sheet, SheetCell, SheetRow } from '../workbook/sheet.ts';
import { linesOf, roomOf } from '../workbook/row-height.ts';
import { type Desk, TABS } from './sheet-frame.ts';

/** Widths of margin, sheet, content, entry, rows. */
const WIDTHS = [3, 34, 66, 18, 9] as const;
const LINE = 15;

/** What a line of the contents says of a sheet. */
export interface ContentsLine {
  readonly name: string;
  readonly about: string;
  readonly isEditable: boolean;
  readonly rows: number;
}

/** The first sheet: what was assessed, for whom, by which editions; the contents with links; how to use the workbook. */
export function coverSheet(desk: Desk, title: string, contents: readonly ContentsLine[]): Sheet {
  const rows = [...head(desk, title), ...contentsRows(desk, contents), ...howTo(desk)];
  return {
    name: desk.coverName,
    tab: TABS.cover,
    columns: WIDTHS.map((width) => ({ width })),
    isPortrait: true,
    size: rows.length,
    rows,
  };
}

function head({ view, say: both, label }: Desk, title: string): SheetRow[] {
  const { assessment, cover } = view;
  const frameworks = joined(
    assessment.frameworks.map(({ id, edition }) => say('page.edition', { name: term('framework', id), edition })),
    { ja: '、', en: ', ' },
  );
  const facts: (readonly [BilingualText, string])[] = [
    [workbookWord('cover.issuer'), clean(cover?.issuer)],
    [workbookWord('cover.author'), clean(cover?.author)],
    [workbookWord('cover.recipient'), clean(cover?.recipient)],
    [workbookWord('cover.marking'), clean(cover?.marking)],
    [workbookWord('cover.day'), assessment.now],
    [workbookWord('cover.frameworks'), both(frameworks)],
    [workbookWord('cover.in-force'), both(term('inForce', assessment.inForce))],
  ];
  const subtitle = both(say('page.subtitle', { day: assessment.now, frameworks: '' }));
  return [
    { cells: [], height: 12 },
    wide(title, 'cover', 30 * Math.ceil(roomOf(title) / 62)),
    wide(subtitle, 'subtitle', LINE * (subtitle.split('\n').length + 0.4)),
    { cells: [], height: 10 },
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => fact(label(name), value)),
    { cells: [], height: 12 },
  ];
}

function contentsRows({ label }: Desk, contents: readonly ContentsLine[]): SheetRow[] {
  const heading = (value: string): SheetCell => ({ value, style: 'header' });
  const columns = (['sheet', 'holds', 'use', 'rows'] as const).map((key) => heading(label(workbookWord(`cover.${key}`))));
  return [
    { cells: [undefined, { value: label(workbookWord('cover.contents')), style: 'heading' }], height: 22 },
    { cells: [undefined, ...columns] },
    ...contents.map(({ name, about, isEditable, rows }): SheetRow => {
      const use = label(workbookWord(isEditable ? 'cover.editable' : 'cover.derived'));
      return {
        cells: [
          undefined,
          { value: name, style: 'link', to: name },
          { value: about, style: 'plain' },
          { value: use, style: 'plain' },
          { value: rows, style: 'number' },
        ],
      };
    }),
    { cells: [], height: 12 },
  ];
}

function howTo({ say: both, label }: Desk): SheetRow[] {
  const lines = (['cover.how-1', 'cover.how-2', 'cover.how-3', 'cover.how-4'] as const).map((key) => both(workbookWord(key)));
  const disclaimer = both(say('source.disclaimer'));
  return [
    { cells: [undefined, { value: label(workbookWord('cover.how')), style: 'heading' }], height: 22 },
    ...lines.map((line) => wide(line, 'plain', heightOf(line))),
    { cells: [], height: 8 },
    wide(disclaimer, 'about', heightOf(disclaimer)),
  ];
}

/** One cell over the whole width. */
function wide(value: string, style: SheetCell['style'], height: number): SheetRow {
  return { cells: [undefined, { value, style }], height, merged: [2, WIDTHS.length] };
}

function fact(name: string, value: string): SheetRow {
  return {
    cells: [undefined, { value: name, style: 'label' }, { value, style: 'entry' }],
    height: Math.max(LINE + 2, heightOf(value, WIDTHS[2] + WIDTHS[3] + WIDTHS[4])),
    merged: [3, WIDTHS.length],
  };
}

function heightOf(text: string, room: number = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0)): number {
  return linesOf(text, room) * LINE + 3;
}

function clean(text: string | undefined): string {
  return cleanText(text ?? '', 200);
}
