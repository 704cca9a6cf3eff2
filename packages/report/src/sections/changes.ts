import type { Assessment, MapPlace, PositionResult } from '@anshin/engine';
import { type BilingualText, type Change, diffDocuments, rankOf, Text, textIn } from '@anshin/model';
import { placeInlines } from '../inlines/levels.ts';
import { partyInline } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Block, TableBlock } from '../tree/block.ts';
import { BREAK, code, mark, type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** Statements that the report lists; how many more there are is said. ASSUMPTION: four pages of them are as much as anyone reads. */
const SHOWN = 120;

/** Longest value that is repeated, in characters. */
const LONGEST = 200;

/** What changed since an earlier version: where everyone stood and stands, what the results came to, and each statement. */
export const changes: SectionBuilder = {
  chapter: 'overview',
  build: (view) => {
    const { earlier } = view;
    if (earlier === undefined) return [];
    const list = diffDocuments(earlier.document, view.document);
    const lead = list.length === 0 ? say('change.same') : say('change.lead', { from: earlier.assessment.now, changes: list.length });
    const blocks: Block[] = [
      { type: 'paragraph', tone: 'lead', content: [text(lead)] },
      positions(view, earlier.assessment),
      results(view.assessment, earlier.assessment),
      statements(list),
    ];
    if (list.length > SHOWN) blocks.push({ type: 'paragraph', tone: 'note', content: [text(say('change.more', { more: list.length - SHOWN }))] });
    return [{ id: 'changes', title: say('change.section'), blocks }];
  },
};

function positions(view: ReportView, earlier: Assessment): TableBlock {
  const before = new Map(earlier.positions.map((position) => [position.id, position]));
  const columns = [
    { title: say('change.party'), width: 28 },
    { title: say('change.then'), width: 27 },
    { title: say('change.now'), width: 27 },
    { title: say('change.moved') },
  ];
  const rows = view.positions.map((position) => {
    const usage: Rich = position.usage === undefined ? [] : [BREAK, text(view.nameOf('usage', position.usage), 'muted')];
    const then = before.get(position.id);
    return cells([partyInline(view, position.stakeholder), ...usage], placeInlines(then?.open ?? null), placeInlines(position.open), [moved(then, position)]);
  });
  return table('change-positions', columns, rows, say('change.positions'), say('change.none'));
}

function moved(then: PositionResult | undefined, now: PositionResult): Rich[number] {
  const [from, to] = [weight(then?.open ?? null), weight(now.open)];
  const isSame = from.every((rank, axis) => rank === to[axis]);
  if (isSame) return mark('none', say('change.unmoved'));
  if (to.every((rank, axis) => rank <= (from[axis] ?? 0))) return mark('done', say('change.better'));
  return to.every((rank, axis) => rank >= (from[axis] ?? 0)) ? mark('gap', say('change.worse')) : mark('part', say('change.other'));
}

/** Ranks on both axes; nothing open lies below everything. */
function weight(place: MapPlace | null): readonly number[] {
  return place === null ? [0, 0] : [rankOf(place.recoveryDifficulty), rankOf(place.economicImpact)];
}

function results(now: Assessment, then: Assessment): TableBlock {
  const columns = [
    { title: say('change.what'), width: 'wide' as const },
    ...(['count-then', 'count-now', 'new', 'gone'] as const).map((name) => ({ title: say(`change.${name}`), align: 'end' as const })),
  ];
  const sets: readonly (readonly ['threats' | 'open-incidents' | 'open-requirements' | 'findings', (assessment: Assessment) => readonly string[]])[] = [
    ['threats', ({ threats }) => threats.map(({ id }) => id)],
    ['open-incidents', ({ incidents }) => incidents.filter(({ open }) => open).map(({ id }) => id)],
    ['open-requirements', ({ requirements }) => requirements.filter(({ status }) => status === 'open').map(({ id }) => id)],
    ['findings', ({ findings }) => findings.filter(({ severity }) => severity === 'error').map(({ code: id, path }) => `${id} ${path.join('.')}`)],
  ];
  const rows = sets.map(([name, idsOf]) => {
    const [before, after] = [new Set(idsOf(then)), new Set(idsOf(now))];
    const counts = [before.size, after.size, [...after].filter((id) => !before.has(id)).length, [...before].filter((id) => !after.has(id)).length];
    return cells([text(say(`change.${name}`))], ...counts.map((count): Rich => [text({ ja: String(count), en: String(count) })]));
  });
  return table('change-results', columns, rows, say('change.results'));
}

function statements(list: readonly Change[]): TableBlock {
  const columns = [
    { title: say('change.op'), width: 'narrow' as const },
    { title: say('change.place'), width: 30 },
    { title: say('change.before') },
    { title: say('change.after') },
  ];
  const rows = list
    .slice(0, SHOWN)
    .map(({ op, path, before, after }) => cells([text(say(`change.${op}`))], [code(cleanText(path.join('.'), LONGEST))], shown(before), shown(after)));
  return table('change-statements', columns, rows, say('change.record'), say('change.same'));
}

/** A value as a person knows it: a name or title where the value is an entity or a text, else the value itself. */
function shown(value: unknown): Rich {
  if (value === undefined) return [];
  const named = typeof value === 'object' && value !== null ? nameIn(value) : undefined;
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  return [text(cleanBilingual(named ?? { ja: plain, en: plain }, LONGEST))];
}

function nameIn(value: object): BilingualText | undefined {
  const parsed = Text.safeParse('name' in value ? value.name : 'title' in value ? value.title : value);
  return parsed.success ? { ja: textIn(parsed.data, 'ja'), en: textIn(parsed.data, 'en') } : undefined;
}
