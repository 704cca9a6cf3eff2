import type { Checklist } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { measureLink, partyInline, shortened } from '../inlines/names.ts';
import { stateMark } from '../inlines/state-marks.ts';
import { joined, say } from '../locales/words.ts';
import { term } from '../terms/term.ts';
import type { Block } from '../tree/block.ts';
import { code, type Inline, lines, link, type Rich, text } from '../tree/inline.ts';
import { cleanText } from '../text/clean-text.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** Life-cycle measures, functional requirements and duties as lists to tick; requirements have a section of their own. */
export const checklists: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const lists = view.assessment.checklists;
    if (lists.length === 0) return [];
    const blocks: Block[] = [{ type: 'paragraph', content: [text(say('checklist.about'))] }];
    for (const list of lists.filter(isRequirementList))
      blocks.push({
        type: 'paragraph',
        content: [text(list.title, 'strong'), text(totals(list)), text({ ja: ' ', en: ' ' }), link('requirements', say('checklist.see'))],
      });
    for (const list of lists.filter((own) => !isRequirementList(own)))
      blocks.push({ type: 'heading', level: 3, id: `checklist-${list.id}`, title: [text(list.title), text(totals(list), 'muted')] }, listTable(view, list));
    return [{ id: 'checklists', title: say('checklist.section'), blocks }];
  },
};

/** Whether the items of a list are the requirements that have a section of their own. */
function isRequirementList(list: Checklist): boolean {
  return list.id.startsWith('requirements-');
}

function totals(list: Checklist): BilingualText {
  return joined(
    [{ ja: '', en: '' }, ...Object.entries(list.totals).map(([state, count]) => say('requirement.total', { state: term('state', state), count }))],
    { ja: ' ', en: ' ' },
  );
}

function listTable(view: ReportView, list: Checklist): Block {
  const columns = [
    { title: say('checklist.item'), width: 'wide' as const },
    { title: say('requirement.status'), width: 'narrow' as const },
    { title: say('checklist.by') },
  ];
  const rows = list.items.map((item) => {
    const { shown, more } = shortened(item.by, 4);
    return cells(
      lines([[text(item.title)], [code(cleanText(item.id, 60))], ...(item.note === undefined ? [] : [[text(cleanBilingual(item.note), 'muted')] as Rich])]),
      [stateMark(item.state)],
      lines([...shown.map((id): Rich => [answering(view, id)]), ...(more === 0 ? [] : [[text(say('list.more', { more }), 'muted')]])]),
    );
  });
  return table(`checklist-${list.id}-items`, columns, rows);
}

/** What answers an item: a measure, a party, or a function. */
function answering(view: ReportView, id: string): Inline {
  if (view.measures.has(id)) return measureLink(view, id);
  if (view.parties.has(id)) return partyInline(view, id);
  return text(view.nameOf('entry', id));
}
