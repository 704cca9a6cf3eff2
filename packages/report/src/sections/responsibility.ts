import { nameList, partyInline, partyList, shortened } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import type { Block } from '../tree/block.ts';
import { link, mark, type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** How many measures a cell counts by name. */
const NAMED = 4;

/** Who answers for what, where nobody does, and where responsibility changes hands. */
export const responsibility: SectionBuilder = {
  chapter: 'system',
  build: (view) => {
    const { parties, gaps, conflicts, boundaryChannels } = view.assessment.responsibility;
    if (parties.length === 0) return [];
    const columns = [
      { title: say('standing.party') },
      { title: say('responsibility.answers'), width: 'wide' as const },
      { title: say('responsibility.agreed') },
      { title: say('responsibility.measures'), align: 'end' as const, width: 'narrow' as const },
    ];
    const rows = parties.map((party) =>
      cells([partyInline(view, party.stakeholder)], nameList(view, 'element', party.components), nameList(view, 'element', party.agreed), [
        text({ ja: String(party.measures.length), en: String(party.measures.length) }),
      ]),
    );
    const note = view.document.responsibilityBoundary?.note;
    const blocks: Block[] = [
      ...(note === undefined ? [] : [{ type: 'paragraph' as const, content: [text(cleanBilingual(note))] }]),
      { type: 'paragraph', content: [text(say('responsibility.see')), link('system', say('system.title'))] },
      table('responsibility-parties', columns, rows),
      table(
        'responsibility-gaps',
        [{ title: say('responsibility.where') }, { title: say('responsibility.what'), width: 'wide' }],
        [
          ...gaps.map((id) => cells([...nameList(view, 'element', [id])], [mark('gap', say('responsibility.gap'))])),
          ...conflicts.map((id) => cells([...nameList(view, 'element', [id])], conflict(view, id))),
        ],
        say('responsibility.gaps'),
        say('responsibility.no-gaps'),
      ),
      table(
        'responsibility-crossings',
        [{ title: say('responsibility.channel'), width: 'wide' }, { title: say('responsibility.between') }],
        boundaryChannels.map((id) => cells(nameList(view, 'element', [id]), between(view, id))),
        say('responsibility.crossings'),
      ),
    ];
    return [{ id: 'responsibility', title: say('responsibility.title'), blocks }];
  },
};

function conflict(view: ReportView, id: string): Rich {
  const agreed = Object.entries(view.document.responsibilityBoundary?.agreed ?? {})
    .filter(([, components]) => components.includes(id))
    .map(([party]) => party);
  const stated = view.components.get(id)?.component.accountable;
  return [
    mark('gap', say('responsibility.conflict')),
    text({ ja: ' ', en: ' ' }),
    text(say('responsibility.by-agreement')),
    ...partyList(view, shortened(agreed, NAMED).shown),
    text(say('responsibility.by-component')),
    ...(stated === undefined ? [] : [partyInline(view, stated)]),
  ];
}

function between(view: ReportView, id: string): Rich {
  const ends = view.channels.get(id)?.channel.between ?? [];
  const parties = ends.map((end) => view.components.get(end)?.component.accountable).filter((party) => party !== undefined);
  return parties.flatMap((party, index): Rich => (index === 0 ? [partyInline(view, party)] : [text({ ja: ' ⇄ ', en: ' ⇄ ' }), partyInline(view, party)]));
}
