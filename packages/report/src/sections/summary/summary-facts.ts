import type { BilingualText, Text } from '@anshin/model';
import { partyList } from '../../inlines/names.ts';
import { joined, say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import type { FactsBlock } from '../../tree/block.ts';
import { code, lines, type Rich, text } from '../../tree/inline.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportView } from '../../view/report-view.ts';

/** What was assessed, against which edition, when, by whom, how far. */
export function summaryFacts(view: ReportView): FactsBlock {
  const { document, assessment } = view;
  const { scope } = document;
  const facts: { name: BilingualText; value: Rich }[] = [];
  const add = (name: BilingualText, value: Rich | undefined): void => {
    if (value !== undefined && value.length > 0) facts.push({ name, value });
  };
  const stated = (value: Text | undefined): Rich | undefined => (value === undefined ? undefined : [text(cleanBilingual(value))]);
  add(say('facts.system'), stated(scope?.system));
  add(say('facts.usage'), stated(scope?.usage));
  add(say('facts.change'), stated(scope?.change));
  add(say('facts.editions'), lines(assessment.frameworks.map((entry) => [text(say('facts.edition', { title: entry.title, edition: entry.edition }))])));
  add(say('facts.parties'), partyList(view, document.applyingParties ?? []));
  add(say('facts.coordinator'), document.coordinator === undefined ? undefined : partyList(view, [document.coordinator]));
  add(say('facts.baseline'), baseline(view));
  add(say('facts.exclusions'), exclusions(view));
  add(say('facts.level'), serviceLevel(view));
  add(say('facts.in-force'), [text(term('inForce', assessment.inForce))]);
  add(say('facts.day'), [text({ ja: assessment.now, en: assessment.now })]);
  add(say('facts.digest'), [code(assessment.assessment.digest.slice(0, 23))]);
  return { type: 'facts', facts };
}

function exclusions(view: ReportView): Rich {
  return lines(
    Object.values(view.document.scope?.exclusions ?? {}).map((exclusion) => {
      const title: Rich = exclusion.title === undefined ? [] : [text(cleanBilingual(exclusion.title), 'strong'), text({ ja: ': ', en: ': ' })];
      return [...title, text(cleanBilingual(exclusion.because))];
    }),
  );
}

function baseline(view: ReportView): Rich | undefined {
  const given = view.document.scope?.baseline;
  if (given === undefined) return undefined;
  const list = (values: readonly string[]): BilingualText =>
    joined(
      values.map((value) => term('credit', value)),
      { ja: '、', en: ', ' },
    );
  const parts: Rich[] = [];
  if (given.credits !== undefined && given.credits.length > 0) parts.push([text(say('facts.credits', { list: list(given.credits) }))]);
  if (given.excludes !== undefined && given.excludes.length > 0) parts.push([text(say('facts.excludes', { list: list(given.excludes) }))]);
  if (given.note !== undefined) parts.push([text(cleanBilingual(given.note), 'muted')]);
  return lines(parts);
}

function serviceLevel(view: ReportView): Rich | undefined {
  const level = view.assessment.serviceLevel;
  if (level === null) return undefined;
  const stars = (value: 2 | 3): string => '★'.repeat(value);
  if (level.decided === null) return [text(say('facts.level-proposed', { proposed: stars(level.proposed) }))];
  const by = view.document.serviceLevel?.by;
  return [
    text(say('facts.level-decided', { decided: stars(level.decided), proposed: stars(level.proposed), by: by === undefined ? '' : view.nameOf('party', by) })),
  ];
}
