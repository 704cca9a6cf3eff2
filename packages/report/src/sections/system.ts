import { drawSystem } from '../figures/system-diagram/system-diagram.ts';
import { OVERVIEW_ABOVE } from '../figures/system-diagram/zone-overview.ts';
import { say } from '../locales/words.ts';
import { resultTerm, term } from '../terms/term.ts';
import type { Block, TableBlock } from '../tree/block.ts';
import { code, mark, type Rich, row, text } from '../tree/inline.ts';
import type { ReportView } from '../view/report-view.ts';
import { nameList } from '../inlines/names.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** The system diagram, the ways in, and what is to be protected. */
export const system: SectionBuilder = {
  chapter: 'system',
  build: async (view) => {
    if (view.components.size === 0) return [];
    const large: Block[] =
      view.components.size > OVERVIEW_ABOVE
        ? [{ type: 'notice', tone: 'attention', content: [text(say('overview.notice', { all: view.components.size, limit: OVERVIEW_ABOVE }))] }]
        : [];
    return [
      {
        id: 'system',
        title: say('system.title'),
        blocks: [...large, { type: 'figure', drawing: await drawSystem(view), caption: say('system.caption') }, entryPoints(view), assets(view)],
      },
    ];
  },
};

function entryPoints(view: ReportView): TableBlock {
  const columns = [{ title: say('entry.at') }, { title: say('entry.exposures'), width: 'wide' as const }, { title: say('entry.ccds') }];
  const rows = view.assessment.entryPoints.map((entry) =>
    cells(
      [text(view.nameOf('element', entry.at))],
      row(entry.exposures.map((exposure): Rich => [text(resultTerm('exposure', exposure))])),
      row(entry.entryPoints.map((id): Rich => [text(view.nameOf('entry', id))])),
    ),
  );
  return table('entry-points', columns, rows, say('entry.title'));
}

function assets(view: ReportView): TableBlock {
  const columns = [
    { title: say('asset.name') },
    { title: say('asset.kind') },
    { title: say('asset.signs') },
    { title: say('asset.held') },
    { title: say('asset.carried') },
  ];
  const rows = view.assessment.assets.map((asset) => {
    const signs: Rich = [
      ...(asset.primary ? [mark('done', say('asset.primary'))] : []),
      ...(asset.personal ? [text({ ja: ' ', en: ' ' }), mark('part', say('asset.personal'))] : []),
    ];
    return cells(
      view.assets.has(asset.id) ? nameList(view, 'asset', [asset.id]) : [code(asset.id)],
      [text(term('asset', asset.kind))],
      signs,
      nameList(view, 'element', asset.heldBy),
      nameList(view, 'element', asset.carriedOver),
    );
  });
  return table('assets', columns, rows, say('asset.title'));
}
