import { type Sentence, wordsIn } from '@anshin/model';
import type { LiveCode } from '../findings/codes.ts';

const word = wordsIn('ja');

/** 複数人で同時に編集しているときに起こりうることの文。 */
export const ja: Readonly<Record<LiveCode, Sentence>> = {
  'live.unknown-entry': (p) =>
    `「${word(p, 'at')}」に、形式にない内容が届いたため、取り込みませんでした。ページを読み込み直して最新の状態にし、もう一度編集してください。`,
  'live.wrong-shape': (p) =>
    `「${word(p, 'at')}」に届いた内容は読み取れない形だったため、取り込みませんでした。ページを読み込み直して最新の状態にし、もう一度編集してください。`,
  'live.same-id': (p) =>
    `二人が同時に「${word(p, 'id')}」という名前を付けたため、一方を「${word(p, 'name')}」と表示しています。別の名前を付け、「${word(p, 'id')}」を参照している箇所を確かめてください。`,
  'live.too-long': (p) =>
    `「${word(p, 'at')}」の文章は${word(p, 'found')}文字ですが、上限は${word(p, 'limit')}文字です。短くするか、詳しい内容を別の資料にまとめて、ここにはその名前を書いてください。`,
  'live.too-many': (p) =>
    `「${word(p, 'at')}」に${word(p, 'found')}件ありますが、上限は${word(p, 'limit')}件です。対象範囲を分けて、いくつかの評価にしてください。`,
  'live.update-too-large': (p) =>
    `この編集は${word(p, 'found')}バイトあり、一度に受け付けられる上限の${word(p, 'limit')}バイトを超えたため、保存しませんでした。何回かに分けて編集してください。`,
  'live.update-unreadable': () => '編集の内容が壊れて届いたため、保存しませんでした。ページを読み込み直して、もう一度編集してください。',
  'live.update-out-of-order': () =>
    'この編集は、まだ保存されていない別の編集に続くものだったため、保存しませんでした。ページを読み込み直して保存済みの状態を確かめ、もう一度編集してください。',
  'live.no-such-place': (p) =>
    `「${word(p, 'at')}」が見つかりません。ほかの人が今しがた削除したか、名前を変えたのかもしれません。今の状態を確かめて、あらためて編集してください。`,
  'live.id-taken': (p) => `「${word(p, 'id')}」という名前は、同じ一覧の別のものにすでに使われています。別の名前を選んでください。`,
  'live.changed-meanwhile': (p) =>
    `「${word(p, 'at')}」は、その間にほかの人が変更したため、その人の内容のままにしました。ご自身の内容にしたい場合は、もう一度入力してください。`,
};
