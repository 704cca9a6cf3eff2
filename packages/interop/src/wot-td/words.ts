import type { Words } from '../importer.ts';

/** What the import of Thing Descriptions says. */
export const WOT_TD_WORDS = {
  'wot-td.no-security': {
    ja: '「{name}」には、相手を確かめずに使える入口があります（nosec）。通信経路は認証なしとしました。',
    en: '“{name}” can be used without proving who one is (nosec). Its channel was taken for unauthenticated.',
  },
  'wot-td.undefined-security': {
    ja: '「{name}」が使うセキュリティの定義（{what}）がファイルにありません。保護されていないものとしました。',
    en: '“{name}” uses security definitions that the file does not hold ({what}). They were taken for no protection.',
  },
  'wot-td.unknown-scheme': {
    ja: '「{name}」の通信方式（{what}）を知らないため、暗号化の有無は決めていません。',
    en: 'The protocols {what} of “{name}” are not known, so whether they encrypt was left open.',
  },
  'wot-td.no-form': {
    ja: '「{name}」には通信の入口（forms）が書かれていません。つながり方を確かめてください。',
    en: '“{name}” has no forms that tell how it is reached. Check how it is connected.',
  },
  'wot-td.assumed-broker': {
    ja: '仲介サーバ「{name}」を構成要素に加えました。運用者を確かめてください。',
    en: 'A component was added for the broker “{name}”. Check who runs it.',
  },
} as const satisfies Words;
