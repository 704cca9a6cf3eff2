import type { WorksheetEntry } from '@anshin/catalog';
import type { StepResult } from '@anshin/engine';
import { say } from '../../locales/words.ts';
import type { Block, FactsBlock, TableBlock } from '../../tree/block.ts';
import { link, lines, mark, type Rich, row, text } from '../../tree/inline.ts';
import type { ReportView } from '../../view/report-view.ts';
import { worksheetBlocks } from '../../worksheets/worksheet-blocks.ts';
import type { SectionBuilder } from '../section-builder.ts';
import { cells, table } from '../table-block.ts';

/** How far the procedure is, then its eleven worksheets. */
export const worksheets: SectionBuilder = {
  chapter: 'worksheets',
  build: (view) => {
    const sheets = [...view.catalog.worksheets].sort((a, b) => a.number - b.number);
    if (sheets.length === 0) return [];
    return [
      {
        id: 'steps',
        isUnnumbered: true,
        title: say('sheet.steps'),
        blocks: [{ type: 'paragraph', content: [text(say('sheet.steps-about'))] }, stepTable(view)],
      },
      ...sheets.map((sheet) => ({
        id: sheetAnchor(sheet.number),
        isUnnumbered: true as const,
        isWide: true as const,
        title: say('sheet.title', { number: sheet.number, title: sheet.title }),
        blocks: [opening(view, sheet, sheets), ...figures(sheet.number), ...worksheetBlocks(view, sheet)],
      })),
    ];
  },
};

function sheetAnchor(number: number): string {
  return `worksheet-${number}`;
}

function stepTable(view: ReportView): TableBlock {
  const columns = [
    { title: say('sheet.sheet'), width: 'wide' as const },
    { title: say('sheet.filled'), width: 'narrow' as const },
    { title: say('sheet.gaps'), align: 'end' as const, width: 'narrow' as const },
    { title: say('sheet.warnings'), align: 'end' as const, width: 'narrow' as const },
    { title: say('sheet.enough'), width: 'narrow' as const },
  ];
  const number = (value: number): Rich => [text({ ja: String(value), en: String(value) })];
  const rows = view.assessment.steps.map((step) =>
    cells(
      [link(sheetAnchor(step.number), say('sheet.title', { number: step.number, title: step.title }))],
      [{ kind: 'share', share: step.filled }],
      number(step.errors),
      number(step.warnings),
      [enoughMark(step)],
    ),
  );
  return table('step-list', columns, rows);
}

function enoughMark(step: StepResult): Rich[number] {
  return step.goodEnough ? mark('done', say('sheet.no-gap')) : mark('gap', say('sheet.has-gap'));
}

/** The three short lines that every worksheet opens with, and how far it is. */
function opening(view: ReportView, sheet: WorksheetEntry, sheets: readonly WorksheetEntry[]): FactsBlock {
  const step = view.assessment.steps.find((candidate) => candidate.number === sheet.number);
  const feeds = sheet.feeds.flatMap((number): Rich[] => {
    const next = sheets.find((candidate) => candidate.number === number);
    return next === undefined ? [] : [[link(sheetAnchor(number), say('sheet.title', { number, title: next.title }))]];
  });
  const state: Rich =
    step === undefined
      ? []
      : [
          { kind: 'share', share: step.filled },
          text({ ja: '  ', en: '  ' }),
          enoughMark(step),
          text(say('sheet.state', { errors: step.errors, warnings: step.warnings }), 'muted'),
        ];
  return {
    type: 'facts',
    facts: [
      { name: say('sheet.purpose'), value: [text(sheet.purpose)] },
      { name: say('sheet.good-enough'), value: lines(sheet.goodEnough.map((line): Rich => [text({ ja: `・${line.ja}`, en: `• ${line.en}` })])) },
      { name: say('sheet.feeds'), value: feeds.length === 0 ? [text(say('sheet.feeds-none'), 'muted')] : row(feeds) },
      ...(state.length === 0 ? [] : [{ name: say('sheet.progress'), value: state }]),
    ],
  };
}

/** Worksheets that are pictures say where the picture stands. */
function figures(number: number): Block[] {
  const places: Readonly<Record<number, readonly Rich[]>> = {
    2: [[link('stakeholders', say('stakeholders.figure'))]],
    4: [[link('system', say('system.title'))], [link('flows', say('flow.section'))]],
    8: [[link('risk-map', say('map.figure'))]],
  };
  const own = places[number];
  return own === undefined ? [] : [{ type: 'paragraph', content: [text(say('sheet.figure')), ...row(own)] }];
}
