import type { BilingualText } from '@anshin/model';

/** What the system's error codes mean to a user, as the end of a sentence. */
const REASONS: Readonly<Record<string, BilingualText>> = {
  EACCES: { ja: '権限がありません', en: 'permission is denied' },
  EPERM: { ja: '権限がありません', en: 'permission is denied' },
  EROFS: { ja: '書き込みのできない場所です', en: 'the place is read-only' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'the disk is full' },
  EDQUOT: { ja: '割り当てられた容量を使い切っています', en: 'the quota is used up' },
  EFBIG: { ja: 'ファイルの大きさの上限を超えます', en: 'the file would be too large' },
  EISDIR: { ja: 'フォルダです', en: 'it is a folder' },
  ENOTDIR: { ja: '途中にフォルダでないものがあります', en: 'something on the way to it is not a folder' },
  EEXIST: { ja: '同じ名前のファイルが既にあります', en: 'a file of that name exists' },
  ENOENT: { ja: 'その場所がありません', en: 'there is no such place' },
  ELOOP: { ja: 'リンクが堂々巡りをしています', en: 'its links go round in a circle' },
  ENAMETOOLONG: { ja: '名前が長すぎます', en: 'the name is too long' },
  EMFILE: { ja: '開いているファイルが多すぎます', en: 'too many files are open' },
  ENFILE: { ja: '開いているファイルが多すぎます', en: 'too many files are open' },
  EBUSY: { ja: '使用中です', en: 'it is in use' },
  EIO: { ja: '読み書きの途中で装置の誤りが起きました', en: 'the device reported an error' },
  EAGAIN: { ja: '今は読める中身がありません', en: 'it has nothing to read at present' },
  ERR_INVALID_ARG_VALUE: { ja: '名前に使えない文字があります', en: 'the name holds a character that names cannot have' },
};

/** The system's code of an error that it raised; '' for any other error. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Why the system refused, in words with the code behind them. */
export function systemReason(error: unknown): BilingualText {
  const code = systemCode(error);
  const reason = REASONS[code] ?? { ja: '理由は不明です', en: 'the reason is not known' };
  const mark = code === '' ? (error instanceof Error ? error.message : String(error)) : code;
  return { ja: `${reason.ja}（${mark}）`, en: `${reason.en} (${mark})` };
}
