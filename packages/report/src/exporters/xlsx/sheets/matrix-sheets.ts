import { say } from '../../../locales/words.ts';
import { threatMatrix } from '../../../sections/threats/threat-matrix.ts';
import type { MatrixBlock } from '../../../tree/block.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import { plainRich, SIGNS } from '../text/plain-rich.ts';
import { cellText } from '../text/cell-text.ts';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { listSheet } from './list-sheet.ts';
import { type Desk, TABS } from './sheet-frame.ts';

/** Height of the turned headings in points. ASSUMPTION: three lines of twenty Japanese letters. */
const HEAD_HEIGHT = 210;

/** Threats × requirements, one sheet for each framework (and part, where one has very many requirements). */
export async function matrixSheets(desk: Desk): Promise<Sheet[]> {
  const sections = await threatMatrix.build(desk.view);
  const matrices = sections.flatMap(({ blocks }) => blocks.filter((block): block is MatrixBlock => block.type === 'matrix'));
  return matrices.map((matrix) => matrixSheet(desk, matrix));
}

function matrixSheet(desk: Desk, matrix: MatrixBlock): Sheet {
  const { ja, en } = workbookWord('matrix.name', { framework: matrix.title });
  const sign = (cell: MatrixBlock['rows'][number]['cells'][number]): SheetCell => ({ value: cell === null ? null : SIGNS[cell.mark].trim(), style: 'mark' });
  return listSheet(desk, {
    name: desk.names.take(desk.view.languages[0] === 'en' ? en : ja),
    title: `${desk.label(say('matrix.title'))} — ${desk.label(matrix.title)}`,
    about: `${desk.say(say('matrix.about'))}\n${desk.label(workbookWord('matrix.legend'))}`,
    tab: TABS.treat,
    headHeight: HEAD_HEIGHT,
    columns: [
      { title: desk.label(matrix.corner), width: 44 },
      { title: desk.label(matrix.gapTitle), width: 10 },
      ...matrix.columns.map(({ title }) => ({ title: desk.label(title), width: 4.5, head: 'turnedHeader' as const })),
    ],
    rows: matrix.rows.map((row): SheetCell[] => [
      { value: cellText(desk.label(plainRich(row.head))).text, style: 'derived' },
      { value: row.isGap ? desk.label(plainRich(row.gap)) : null, style: row.isGap ? 'gap' : 'mark' },
      ...row.cells.map(sign),
    ]),
  });
}
