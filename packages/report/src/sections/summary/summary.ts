import type { BilingualText } from '@anshin/model';
import { incidentLink, partyList, shortened } from '../../inlines/names.ts';
import { grouped, say } from '../../locales/words.ts';
import type { Block, ListBlock, StatsBlock } from '../../tree/block.ts';
import { link, type Rich, text } from '../../tree/inline.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportView } from '../../view/report-view.ts';
import { countThreats } from '../../view/threat-counts.ts';
import type { SectionBuilder } from '../section-builder.ts';
import { countOutside } from '../standing.ts';
import { decisionsNeeded } from './decisions-needed.ts';
import { openIncidents } from './open-incidents.ts';
import { standings } from './standings.ts';
import { summaryFacts } from './summary-facts.ts';
import { verdict } from './verdict.ts';

/** How many open incidents and decisions the first page lists. */
const FIRST = 6;

/** What someone with one minute reads: what was assessed, where each party stands, what is open, what has to be decided. */
export const summary: SectionBuilder = {
  chapter: 'overview',
  build: (view) => {
    const decisions = decisionsNeeded(view.assessment);
    const description: Block[] =
      view.document.description === undefined ? [] : [{ type: 'paragraph', content: [text(cleanBilingual(view.document.description))] }];
    const blocks: Block[] = [
      ...description,
      { type: 'paragraph', tone: 'lead', content: [text(verdict(view, decisions.length))] },
      stats(view, decisions.length),
      standings(view),
      ...openList(view),
      decisionList(decisions.map((finding) => finding.message)),
      summaryFacts(view),
    ];
    return [{ id: 'summary', title: say('summary.title'), blocks }];
  },
};

function stats(view: ReportView, decisions: number): StatsBlock {
  const { assessment } = view;
  const { rated, before, after } = countOutside(view.positions, assessment.inForce);
  const open = assessment.incidents.filter((incident) => incident.open).length;
  const threats = countThreats(assessment.threats, view);
  const unanswered = assessment.requirements.filter((requirement) => requirement.status === 'open').length;
  const of = (part: number, whole: number): string => `${grouped(part)} / ${grouped(whole)}`;
  return {
    type: 'stats',
    stats: [
      { name: say('stats.before'), value: of(before, rated), tone: before > 0 ? 'attention' : 'calm' },
      { name: say('stats.after'), value: of(after, rated), note: say('stats.estimate'), tone: after > 0 ? 'alarm' : 'calm' },
      { name: say('stats.incidents'), value: of(open, assessment.incidents.length), tone: open > 0 ? 'attention' : 'calm' },
      { name: say('stats.threats'), value: of(threats.open, threats.open + threats.treated), tone: 'calm' },
      { name: say('stats.requirements'), value: of(unanswered, assessment.requirements.length), tone: 'calm' },
      { name: say('stats.decisions'), value: grouped(decisions), tone: decisions > 0 ? 'alarm' : 'calm' },
    ],
  };
}

function openList(view: ReportView): ListBlock[] {
  const open = openIncidents(view);
  if (open.length === 0) return [];
  const { shown, more } = shortened(open, FIRST);
  const items = shown.map(({ incident, worst }): Rich => {
    const causes = incident.causes.filter((cause) => cause.open[view.assessment.inForce]).length;
    const level: Rich = worst === 0 ? [] : [{ kind: 'level', rank: worst, text: worstWord(worst) }, text({ ja: ' ', en: ' ' })];
    return [
      ...level,
      incidentLink(view, incident.id),
      text({ ja: ' ', en: ' ' }),
      ...partyList(view, incident.stakeholders, true),
      text(say('summary.causes', { open: causes, all: incident.causes.length }), 'muted'),
    ];
  });
  return [{ type: 'list', title: say('summary.open'), items: more === 0 ? items : [...items, [link('incidents', say('summary.more-incidents', { more }))]] }];
}

function worstWord(rank: 1 | 2 | 3): BilingualText {
  return say(rank === 1 ? 'rank.1' : rank === 2 ? 'rank.2' : 'rank.3');
}

function decisionList(messages: readonly BilingualText[]): ListBlock {
  const { shown, more } = shortened(messages, FIRST);
  const items = shown.map((message): Rich => [text(cleanBilingual(message))]);
  if (more > 0) items.push([link('findings', say('summary.more-decisions', { more }))]);
  return { type: 'list', title: say('summary.decisions'), items: items.length === 0 ? [[text(say('summary.no-decisions'), 'muted')]] : items };
}
