import type { RequirementResult } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { anchorOf } from '../inlines/anchor.ts';
import { measureLink, nameList, partyKey, partyList, shortened } from '../inlines/names.ts';
import { stateMark } from '../inlines/state-marks.ts';
import { joined, say } from '../locales/words.ts';
import { term } from '../terms/term.ts';
import type { Block, TableRow } from '../tree/block.ts';
import { BREAK, code, lines, type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { anchored, cells, table } from './table-block.ts';

/** How every requirement in play stands: IoT-SSF by viewpoint, CCDS by level and binding. */
export const requirements: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const groups = groupsOf(view);
    if (groups.length === 0) return [];
    const blocks: Block[] = [{ type: 'paragraph', content: [text(say('requirement.about'))] }, partyKey(view)];
    for (const group of groups) {
      blocks.push({ type: 'heading', level: 3, id: group.id, title: [text(group.title), text(totals(group.members), 'muted')] });
      blocks.push(
        table(
          `${group.id}-list`,
          columns(),
          group.members.map((requirement) => requirementRow(view, requirement)),
        ),
      );
    }
    return [{ id: 'requirements', isWide: true, title: say('requirement.section'), blocks }];
  },
};

interface Group {
  readonly id: string;
  readonly title: BilingualText;
  readonly members: RequirementResult[];
}

function groupsOf(view: ReportView): Group[] {
  const groups = new Map<string, Group>();
  for (const requirement of view.assessment.requirements) {
    const key = [requirement.framework, requirement.viewpoint, requirement.level, requirement.binding].filter((part) => part !== undefined).join('-');
    const group = groups.get(key) ?? { id: `requirements-${key}`, title: groupTitle(view, requirement), members: [] };
    group.members.push(requirement);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .sort((a, b) => Number(b.id.includes('iot-ssf')) - Number(a.id.includes('iot-ssf')) || (a.id < b.id ? -1 : 1));
}

function groupTitle(view: ReportView, requirement: RequirementResult): BilingualText {
  const framework = term('framework', requirement.framework);
  if (requirement.viewpoint !== undefined) {
    const viewpoint = view.catalog.riskVocabulary.find((entry) => entry.facet === 'viewpoint' && entry.viewpoint === requirement.viewpoint)?.title ?? {
      ja: String(requirement.viewpoint),
      en: String(requirement.viewpoint),
    };
    return say('requirement.viewpoint', { framework, viewpoint });
  }
  return say('requirement.level', {
    framework,
    level: requirement.level === undefined ? '' : '★'.repeat(requirement.level),
    binding: requirement.binding === 'R' ? say('requirement.binding-r') : requirement.binding === 'SR' ? say('requirement.binding-sr') : '',
  });
}

function totals(members: readonly RequirementResult[]): BilingualText {
  const states = [...new Set(members.map((member) => member.status))];
  return joined(
    [
      { ja: '', en: '' },
      ...states.map((state) => say('requirement.total', { state: term('state', state), count: members.filter((member) => member.status === state).length })),
    ],
    { ja: ' ', en: ' ' },
  );
}

const columns = () => [
  { title: say('requirement.title'), width: 36 },
  { title: say('requirement.status'), width: 13 },
  { title: say('requirement.answers'), width: 'narrow' as const },
  { title: say('requirement.responsible') },
  { title: say('requirement.measures'), width: 30 },
];

function requirementRow(view: ReportView, requirement: RequirementResult): TableRow {
  const title: Rich[] = [
    [text(requirement.title), ...(requirement.highImpact ? [text({ ja: ' ○', en: ' ○' }, 'strong')] : [])],
    [
      code(requirement.id),
      text({ ja: ' ', en: ' ' }),
      text(
        joined(
          requirement.implementedIn.map((place) => term('implementedIn', place)),
          { ja: '、', en: ', ' },
        ),
        'muted',
      ),
    ],
  ];
  const answers: Rich = requirement.forWholeSystem
    ? [text(say('requirement.whole-system'), 'muted')]
    : [text(say('requirement.threats', { count: requirement.addresses.length }))];
  return anchored(
    anchorOf('requirement', requirement.id),
    cells(lines(title), status(view, requirement), answers, partyList(view, requirement.responsible, true), measures(view, requirement)),
  );
}

/** The status; where a person stated it, with place and reason. */
function status(view: ReportView, requirement: RequirementResult): Rich {
  const stated = view.document.requirementStates?.[requirement.id];
  return [
    stateMark(requirement.status),
    ...(stated?.where === undefined ? [] : [BREAK, text(cleanBilingual(stated.where), 'muted')]),
    ...(stated?.because === undefined ? [] : [BREAK, text(cleanBilingual(stated.because), 'muted')]),
  ];
}

/** Measures for it; where there is none, examples of what could be done. */
function measures(view: ReportView, requirement: RequirementResult): Rich {
  if (requirement.measures.length === 0) {
    const examples = shortened(requirement.examples, 2).shown;
    return requirement.status !== 'open' || examples.length === 0 ? [] : [text(say('requirement.examples'), 'muted'), ...nameList(view, 'entry', examples)];
  }
  const { shown, more } = shortened(requirement.measures, 4);
  return lines([...shown.map((id): Rich => [measureLink(view, id)]), ...(more === 0 ? [] : [[text(say('list.more', { more }), 'muted')]])]);
}
