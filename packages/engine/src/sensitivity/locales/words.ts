import type { BilingualText } from '@anshin/model';

/** The sentences of an explanation; `{list}` is filled with quoted titles. */
export const EXPLANATION_WORDS = {
  'explain.not-rated': {
    ja: '「{party}」には評価された影響がないため、リスクマップ上の位置がありません。',
    en: 'Nothing is rated for "{party}", so it has no place on the risk map.',
  },
  'explain.before': {
    ja: '対策前の「{party}」の{axis}は「{level}」です。これは次の判断によるものです：{list}。',
    en: 'Before measures, {axis} of "{party}" stands at "{level}". This rests on: {list}.',
  },
  'explain.before-limited': {
    ja: '対策前の「{party}」の{axis}は最も低い「{level}」です。',
    en: 'Before measures, {axis} of "{party}" stands at the lowest level, "{level}".',
  },
  'explain.before-overridden': {
    ja: '対策前の「{party}」の{axis}は「{level}」です。計算した値に代えて、人が決めた値です。',
    en: 'Before measures, {axis} of "{party}" stands at "{level}", a value that a person set in place of the computed one.',
  },
  'explain.lower-judgement': {
    ja: '対策前の{axis}を1段階下げるには、次の判断が下がる必要があります：{list}。',
    en: 'To lower {axis} before measures by one level, this judgement would have to fall: {list}.',
  },
  'explain.lower-judgements': {
    ja: '対策前の{axis}を1段階下げるには、次の{count}件の判断がすべて下がる必要があります：{list}。',
    en: 'To lower {axis} before measures by one level, all of these {count} judgements would have to fall: {list}.',
  },
  'explain.none-open': {
    ja: '対策後に開いたままのインシデントはありません。',
    en: 'After measures no incident remains open.',
  },
  'explain.lower-measures': {
    ja: '開いたままのインシデントによる{axis}は、次の対策が行われれば1段階下がります：{list}。',
    en: 'As far as incidents remain open, {axis} falls by one level once these measures are in force: {list}.',
  },
  'explain.lower-nothing': {
    ja: '開いたままのインシデントによる{axis}は、文書にある対策をすべて行っても下がりません。それでも残る原因は次のとおりです：{list}。',
    en: 'As far as incidents remain open, {axis} does not fall even with all measures of the document. These causes would remain: {list}.',
  },
  'explain.raise-judgement': {
    ja: '対策前の{axis}は、次の判断が1段階上がれば、上がります：{list}。',
    en: 'Before measures, {axis} rises if this judgement rises by a level: {list}.',
  },
  'explain.raise-judgements': {
    ja: '対策前の{axis}は、次の{count}件の判断のどれか1つが1段階上がれば、上がります：{list}。',
    en: 'Before measures, {axis} rises if any one of these {count} judgements rises by a level: {list}.',
  },
  'explain.raise-measures': {
    ja: '次の対策は、どれか1つでも働かなくなると、{axis}が上がります：{list}。',
    en: 'If any one of these measures fails, {axis} rises: {list}.',
  },
  'explain.raise-decisions': {
    ja: '意思決定「{list}」が終わると、{axis}が上がります。',
    en: 'When the decision "{list}" ends, {axis} rises.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** The sentences of a tornado. */
export const TORNADO_WORDS = {
  'tornado.left-out': {
    ja: '対象が大きいため、{count}件の変更は計算していません（1回の計算で試すのは{limit}件までです）。',
    en: 'The system is large, so {count} changes were not computed (at most {limit} are tried in one run).',
  },
  'tornado.rows-cut': { ja: '影響の大きいものから{limit}件だけを示しています。', en: 'Only the {limit} changes with the largest effect are listed.' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** What a row of a tornado is about. */
export const ROW_WORDS = {
  consequence: { ja: '「{title}」による「{party}」への影響（{dimension}）', en: 'What "{title}" does to "{party}" ({dimension})' },
  measure: { ja: '対策「{title}」の状況', en: 'Status of the measure "{title}"' },
  override: { ja: '「{party}」の{axis}について人が決めた値', en: 'The value that a person set for {axis} of "{party}"' },
  decision: { ja: '意思決定「{title}」', en: 'The decision "{title}"' },
  target: { ja: '推定された目標（{party}、{axis}）', en: 'The inferred target ({party}, {axis})' },
  component: { ja: '推定された機器「{title}」', en: 'The inferred component "{title}"' },
  channel: { ja: '推定された接続「{title}」', en: 'The inferred connection "{title}"' },
  flow: { ja: '推定されたデータフロー「{title}」', en: 'The inferred data flow "{title}"' },
  step: { ja: '推定されたデータフローの手順「{title}」', en: 'The inferred flow step "{title}"' },
  incident: { ja: '推定されたインシデント「{title}」', en: 'The inferred incident "{title}"' },
  cause: { ja: '「{title}」の推定された原因', en: 'The inferred cause of "{title}"' },
  threat: { ja: '推定された脅威「{title}」', en: 'The inferred threat "{title}"' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** Where a value can stand when it is taken away. */
export const ABSENT: BilingualText = { ja: 'なし', en: 'absent' };
/** What the default target is for. */
export const EVERYONE: BilingualText = { ja: '全員', en: 'everyone' };

/** Puts values into both sentences. */
export function filled(words: BilingualText, params: Readonly<Record<string, string | number | BilingualText>>): BilingualText {
  const fill = (text: string, language: 'ja' | 'en'): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return value === undefined ? '' : typeof value === 'object' ? value[language] : String(value);
    });
  return { ja: fill(words.ja, 'ja'), en: fill(words.en, 'en') };
}

/** A list of titles in both languages, each in its language's quotation marks; long ones are cut with their number. */
export function listed(titles: readonly BilingualText[], most = 5): BilingualText {
  const distinct = titles.filter((title, index) => titles.findIndex((other) => other.ja === title.ja && other.en === title.en) === index);
  const shown = distinct.slice(0, most);
  const rest = distinct.length - shown.length;
  return {
    ja: `${shown.map((title) => `「${title.ja}」`).join('、')}${rest > 0 ? `、ほか${rest}件` : ''}`,
    en: `${shown.map((title) => `"${title.en}"`).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}
