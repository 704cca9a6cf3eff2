import type { BilingualText } from '@anshin/model';
import type { StoreCode, StoreError } from '../errors/store-error.ts';

/** What each error means and what to do next, in whole sentences; `{name}` stands for a value of the error. */
export const STORE_WORDS: Readonly<Record<StoreCode, BilingualText>> = {
  'store.locked': {
    ja: 'データフォルダー「{folder}」は、別のプロセス（{host} の {pid} 番）が使用中です。そちらを終了するか、別のフォルダーを指定してください。',
    en: 'The data folder "{folder}" is in use by another process ({pid} on {host}); end that one or name another folder.',
  },
  'store.folder-refused': {
    ja: 'データフォルダー「{folder}」を使用できません（理由：{reason}）。書き込みできるフォルダーを指定してください。',
    en: 'The data folder "{folder}" cannot be used ({reason}); name a folder that can be written to.',
  },
  'store.unreachable': {
    ja: 'データベースに接続できません（理由：{reason}）。動作しているか、接続先が正しいかを確認してください。',
    en: 'The database cannot be reached ({reason}); check that it runs and that the address is right.',
  },
  'store.too-old': {
    ja: 'データベースの版（{found}）が古いため使用できません。{needed} 以降に更新してください。',
    en: 'The database is version {found}, which is too old; update it to {needed} or later.',
  },
  'store.too-new': {
    ja: 'データは、より新しい版（{found}）で書き込まれています。この版が扱えるのは {known} までですので、新しい版で開いてください。',
    en: 'The data were written by a newer version ({found}) and this one knows up to {known}; open them with the newer version.',
  },
  'store.migration-failed': {
    ja: 'データベースの移行「{migration}」を適用できませんでした。データは移行前のままです。記録を確認して、もう一度起動してください。',
    en: 'The database migration "{migration}" could not be applied and the data are as they were before; look at the log and start again.',
  },
  'store.conflict': {
    ja: 'ほかの人が先に変更しました（想定 {expected}、現在 {found}）。最新の内容を読み込んで、もう一度お試しください。',
    en: 'Somebody else made a change first (expected {expected}, now {found}); load the latest content and try again.',
  },
  'store.not-found': {
    ja: '「{id}」は見つかりません。削除されたか、番号が誤っている可能性がありますので、一覧から選び直してください。',
    en: 'There is nothing with the id "{id}"; it may have been deleted or mistyped, so choose again from the list.',
  },
  'store.bad-input': {
    ja: '「{field}」の値を受け付けられません（理由：{reason}）。値を直して、もう一度お試しください。',
    en: 'The value of "{field}" cannot be accepted ({reason}); correct it and try again.',
  },
  'store.refused-document': {
    ja: '文書が形式に合わないため保存しませんでした（指摘 {findings} 件）。それぞれの指摘を確認してください。',
    en: 'The document does not hold to the format and was not stored (findings: {findings}); see each of them.',
  },
  'store.failed': {
    ja: 'データベースが処理を受け付けませんでした（番号 {reason}）。何も書き込まれていません。記録を確認してください。',
    en: 'The database refused the work (code {reason}) and nothing was written; look at the log.',
  },
};

/** The sentence of an error in one language. */
export function storeSentence(error: StoreError, language: keyof BilingualText): string {
  return STORE_WORDS[error.code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(error.params[name] ?? ''));
}
