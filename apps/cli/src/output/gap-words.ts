import type { Language } from '@anshin/model';

/** The sentences of `anshin gaps` in one language. */
export interface GapWords {
  readonly complete: string;
  readonly serious: (count: number) => string;
  readonly scope: (text: string) => string;
  readonly excluded: (count: number) => string;
  readonly framework: (title: string, edition: string, done: number, total: number, time: string) => string;
  readonly time: (minutes: number) => string;
  readonly noTime: string;
  readonly left: (time: string) => string;
  readonly open: string;
  readonly begin: string;
  readonly seriousMark: string;
  readonly sort: (title: string, count: number) => string;
  readonly between: string;
  readonly more: (count: number) => string;
  readonly nothingOpen: string;
  readonly similar: string;
  readonly none: string;
  readonly suggestions: string;
  readonly nothingSuggested: string;
  readonly suggestion: (what: string, why: string) => string;
  readonly seenIn: (systems: readonly string[], time: string) => string;
  readonly things: (system: string, things: readonly string[]) => string;
  readonly setAside: string;
  readonly wereSetAside: (count: number) => string;
  readonly all: string;
  readonly estimate: string;
}

/** What `anshin gaps` says on the terminal. */
export const GAP_WORDS: Readonly<Record<Language, GapWords>> = {
  ja: {
    complete: '重大な未記入はありません。',
    serious: (count) => `重大な未記入または矛盾が ${count} 件あります。`,
    scope: (text) => `対象範囲: ${text}`,
    excluded: (count) => `（${count} 件を理由とともに除外）`,
    framework: (title, edition, done, total, time) => `${title} ${edition}: ${total} 件中 ${done} 件記入済み、残り${time}`,
    time: (minutes) => (minutes < 60 ? `約 ${minutes} 分` : `約 ${Math.floor(minutes / 60)} 時間${minutes % 60 === 0 ? '' : ` ${minutes % 60} 分`}`),
    noTime: 'なし',
    left: (time) => `残り${time}`,
    open: '残っているもの',
    begin: 'ここから始められます',
    seriousMark: '重大',
    sort: (title, count) => `${title} ${count} 件`,
    between: '、',
    more: (count) => `ほか ${count} 件`,
    nothingOpen: '残っているものはありません。',
    similar: '構成が似ている組み込みの例（名前は比べていません）',
    none: '似ている例はまだ見つかりません。機器・システムを書き加えるか、--like で例を指定してください。',
    suggestions: '似たシステムにあり、ここにないもの（考えるきっかけです。採らなくても漏れにはなりません）',
    nothingSuggested: '似たシステムと比べて、足りない種類のものはありません。',
    suggestion: (what, why) => `${what}。${why}`,
    seenIn: (systems, time) => `見られる例: ${systems.join('、')}。${time}`,
    things: (system, things) => `${system}（${things.map((thing) => `「${thing}」`).join('、')}）`,
    setAside: '採らないと決めた提案は、[ ] の中の識別子を理由とともに scope.exclusions に書くと、次から出ません。',
    wereSetAside: (count) => `${count} 件の提案が、採らないものとして除外されています。`,
    all: 'すべてを見るには --all を付けてください。',
    estimate: '時間は本ツールの前提による目安です。',
  },
  en: {
    complete: 'No serious gap is left.',
    serious: (count) => (count === 1 ? '1 serious gap or contradiction is left.' : `${count} serious gaps or contradictions are left.`),
    scope: (text) => `Scope: ${text}`,
    excluded: (count) => ` (${count} left out with ${count === 1 ? 'its reason' : 'their reasons'})`,
    framework: (title, edition, done, total, time) => `${title} ${edition}: ${done} of ${total} settled, ${time} left`,
    time: (minutes) => (minutes < 60 ? `about ${minutes} min` : `about ${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`),
    noTime: 'nothing',
    left: (time) => `${time} left`,
    open: 'Still open',
    begin: 'Begin here',
    seriousMark: 'serious',
    sort: (title, count) => `${title} (${count})`,
    between: '; ',
    more: (count) => `and ${count} more`,
    nothingOpen: 'Nothing is open.',
    similar: 'Built-in examples that are built alike (names do not count)',
    none: 'No example is alike yet. Add components, or name an example with --like.',
    suggestions: 'Seen in similar systems and not here (to think about; not following one is no gap)',
    nothingSuggested: 'Compared with similar systems, no kind of thing is missing.',
    suggestion: (what, why) => `${what}. ${why}`,
    seenIn: (systems, time) => `seen in ${systems.join(', ')}; ${time}`,
    things: (system, things) => `${system} (${things.map((thing) => `"${thing}"`).join(', ')})`,
    setAside: 'To set a suggestion aside, put the id in [ ] into scope.exclusions with the reason; it does not come up again.',
    wereSetAside: (count) => (count === 1 ? '1 suggestion was set aside.' : `${count} suggestions were set aside.`),
    all: 'Add --all to see everything.',
    estimate: 'Times are rough figures by assumptions of this tool.',
  },
};
