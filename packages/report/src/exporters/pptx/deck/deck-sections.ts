import { say } from '../../../locales/words.ts';
import type { Block, FactsBlock } from '../../../tree/block.ts';
import { type Report, type Section, sectionsOf } from '../../../tree/report.ts';
import { officeWord } from '../../ooxml/words/office-word.ts';
import type { DeckSection } from './deck-section.ts';

/** The figures that belong to worksheets: the sections that hold them, by the worksheet's anchor. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'worksheet-2': ['stakeholders'],
  'worksheet-4': ['system', 'flows'],
  'worksheet-8': ['risk-map'],
};

/** All sections of a report, as they are: for reports whose sections were chosen. */
export function chosenSections(report: Report): DeckSection[] {
  return report.chapters.flatMap((chapter) =>
    chapter.sections.map((section) => ({ id: section.id, eyebrow: chapter.title, title: titleOf(section), blocks: section.blocks })),
  );
}

/** What a meeting needs: the opening for the management, then the worksheets with their figures, then the sources. */
export function meetingSections(report: Report): DeckSection[] {
  const all = new Map(sectionsOf(report).map((section) => [section.id, section]));
  const eyebrows = new Map(report.chapters.flatMap((chapter) => chapter.sections.map((section) => [section.id, chapter.title] as const)));
  const eyebrow = (id: string): DeckSection['eyebrow'] => eyebrows.get(id) ?? say('chapter.overview');
  const sheets = [...all.values()].filter((section) => section.id.startsWith('worksheet-'));
  const plain = (id: string): DeckSection[] => {
    const section = all.get(id);
    return section === undefined ? [] : [{ id, eyebrow: eyebrow(id), title: section.title, blocks: section.blocks }];
  };
  return [
    ...opening(all, eyebrow('summary')),
    ...plain('steps'),
    ...sheets.map((sheet) => worksheet(sheet, all, eyebrow(sheet.id))),
    ...plain('sources'),
  ].filter((section) => section.blocks.length > 0);
}

function titleOf(section: Section): DeckSection['title'] {
  return section.id.startsWith('worksheet-') ? officeWord('sheet', { title: section.title }) : section.title;
}

/** Summary, map, what has to be decided, why the map looks so, scope. */
function opening(all: ReadonlyMap<string, Section>, eyebrow: DeckSection['eyebrow']): DeckSection[] {
  const summary = all.get('summary')?.blocks ?? [];
  const map = all.get('risk-map')?.blocks ?? [];
  const pick = (blocks: readonly Block[], ...types: readonly Block['type'][]): Block[] => blocks.filter((block) => types.includes(block.type));
  const [first, ...more] = pick(map, 'figure');
  return [
    { id: 'summary', eyebrow, title: say('summary.title'), blocks: pick(summary, 'paragraph', 'stats', 'table') },
    { id: 'risk-map', eyebrow, title: say('map.title'), blocks: first === undefined ? [] : [...pick(map, 'notice'), first] },
    { id: 'decisions-needed', eyebrow, title: officeWord('decide'), blocks: pick(summary, 'list').reverse() },
    { id: 'map-reasons', eyebrow, title: officeWord('reasons'), blocks: [...pick(map, 'table'), ...more] },
    { id: 'scope', eyebrow, title: officeWord('scope'), blocks: pick(summary, 'facts') },
  ];
}

/** A worksheet: its purpose under the title, then its other opening lines, its figures, its form and tables. */
function worksheet(sheet: Section, all: ReadonlyMap<string, Section>, eyebrow: DeckSection['eyebrow']): DeckSection {
  const [lines, ...rest] = sheet.blocks;
  const facts: FactsBlock['facts'] = lines?.type === 'facts' ? lines.facts : [];
  const figures = (FIGURES[sheet.id] ?? []).flatMap((id) => (all.get(id)?.blocks ?? []).filter((block) => block.type === 'figure'));
  const own = figures.length === 0 ? rest : rest.filter((block) => !isPointer(block));
  const [purpose, ...others] = facts;
  return {
    id: sheet.id,
    eyebrow,
    title: titleOf(sheet),
    ...(purpose === undefined ? {} : { purpose: purpose.value }),
    blocks: [...figures, ...(others.length === 0 ? [] : [{ type: 'facts' as const, facts: others }]), ...own],
  };
}

/** Whether a paragraph only says where the figure stands. */
function isPointer(block: Block): boolean {
  const head = block.type === 'paragraph' ? block.content[0] : undefined;
  return head?.kind === 'text' && head.text.ja === say('sheet.figure').ja;
}
