import { type Decision, referenceParts } from '@anshin/model';
import { nameList, partyInline, partyList, requirementLink } from '../inlines/names.ts';
import { levelWord } from '../inlines/levels.ts';
import { incidentLink, measureLink } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import { term } from '../terms/term.ts';
import type { Block, TableBlock } from '../tree/block.ts';
import { BREAK, code, lines, mark, type Rich, row, text } from '../tree/inline.ts';
import { cleanText } from '../text/clean-text.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { decisionsNeeded } from './summary/decisions-needed.ts';
import { cells, table } from './table-block.ts';

/** What each party set out to do, what was decided on remaining risk, and what still has to be decided. */
export const decisions: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const needed = decisionsNeeded(view.assessment);
    const blocks: Block[] = [];
    if (needed.length > 0)
      blocks.push({ type: 'list', title: say('summary.decisions'), items: needed.map((finding) => [text(cleanBilingual(finding.message))]) });
    blocks.push(policies(view), decisionTable(view));
    return [{ id: 'decisions', title: say('decision.section'), blocks }];
  },
};

function policies(view: ReportView): TableBlock {
  const columns = [
    { title: say('policy.title'), width: 34 },
    { title: say('policy.for') },
    { title: say('policy.incidents'), width: 24 },
    { title: say('policy.requirements'), width: 24 },
  ];
  const rows = Object.values(view.document.policies ?? {}).map((policy) => {
    const because: Rich = policy.because === undefined ? [] : [BREAK, text(cleanBilingual(policy.because), 'muted')];
    return cells(
      [text(cleanBilingual(policy.title)), ...because],
      partyList(view, policy.for),
      lines((policy.incidents ?? []).map((id): Rich => [incidentLink(view, id)])),
      row(
        (policy.requirements ?? []).map((id): Rich => [requirementLink(view, id)]),
        { ja: ' ', en: ' ' },
      ),
    );
  });
  const drafts = view.assessment.policies
    .filter((policy) => policy.needed && policy.stated.length === 0)
    .map((policy) =>
      cells(
        [mark('gap', say('policy.missing')), BREAK, text(say('policy.draft'), 'muted')],
        [partyInline(view, policy.stakeholder)],
        lines(policy.incidents.map((id): Rich => [incidentLink(view, id)])),
        row(
          policy.proposed.slice(0, 8).map((proposal): Rich => [requirementLink(view, proposal.requirement)]),
          { ja: ' ', en: ' ' },
        ),
      ),
    );
  return table('policies', columns, [...rows, ...drafts], say('policy.section'));
}

function decisionTable(view: ReportView): TableBlock {
  const columns = [
    { title: say('decision.about'), width: 'wide' as const },
    { title: say('decision.treatment'), width: 'narrow' as const },
    { title: say('decision.by') },
    { title: say('decision.when'), width: 'narrow' as const },
  ];
  const rows = Object.values(view.document.decisions ?? {}).map((decision) => {
    const ended = decision.until !== undefined && decision.until < view.assessment.now;
    const when: Rich[] = [
      ...(decision.on === undefined ? [] : [[text({ ja: decision.on, en: decision.on })] as Rich]),
      ...(decision.until === undefined ? [] : [[text(say('decision.until', { until: decision.until }), 'muted')] as Rich]),
      ...(ended ? [[mark('gap', say('decision.ended'))] as Rich] : []),
    ];
    return cells(
      [...aboutRich(view, decision.about), BREAK, text(cleanBilingual(decision.because), 'muted'), ...shares(view, decision)],
      [text(term('treatment', decision.treatment))],
      [partyInline(view, decision.by)],
      lines(when),
    );
  });
  return table('decision-list', columns, rows, say('decision.made'), say('decision.none'));
}

/** What a decision is about. */
export function aboutRich(view: ReportView, about: Decision['about']): Rich {
  const { type, target } = referenceParts(about);
  switch (type) {
    case 'incident':
      return [incidentLink(view, target)];
    case 'measure':
      return [measureLink(view, target)];
    case 'requirement':
      return [requirementLink(view, target, true)];
    case 'component':
    case 'channel':
      return nameList(view, 'element', [target]);
    case 'flow':
    case 'asset':
    case 'threat':
      return nameList(view, type, [target]);
    case 'obligation':
      return nameList(view, 'entry', [target]);
    case 'position': {
      const [party = '', usage] = target.split('/');
      return [text(say('decision.position')), partyInline(view, party), ...(usage === undefined ? [] : nameList(view, 'usage', [usage]))];
    }
    case 'cause':
      return causeRich(view, target);
  }
}

/** A cause by its incident and its own title, else its class and place. */
function causeRich(view: ReportView, target: string): Rich {
  const [incident = '', key = ''] = target.split('/');
  const stated = view.document.incidents?.[incident]?.causes ?? [];
  const cause = stated.find((candidate) => candidate.id === key) ?? stated[/^\d+$/.test(key) ? Number(key) : -1];
  if (cause === undefined) return [code(cleanText(target, 90))];
  const threatClass = view.catalog.threatClasses.find((entry) => entry.class === cause.class)?.title ?? { ja: cause.class, en: cause.class };
  const name: Rich =
    cause.title === undefined
      ? [text(threatClass), ...(cause.at === undefined ? [] : [text({ ja: ' / ', en: ' / ' }), ...nameList(view, 'element', [cause.at])])]
      : [text(cleanBilingual(cause.title))];
  return [incidentLink(view, incident), text({ ja: ' › ', en: ' › ' }), ...name];
}

function shares(view: ReportView, decision: Decision): Rich {
  return (decision.shares ?? []).flatMap(
    (share): Rich => [
      BREAK,
      text(say('decision.shares', { dimension: term('dimension', share.dimension) })),
      levelWord(share.to),
      text({ ja: ' ', en: ' ' }),
      partyInline(view, share.for, true),
      ...(share.with === undefined ? [] : [text({ ja: ' ', en: ' ' }), text(cleanBilingual(share.with), 'muted')]),
    ],
  );
}
