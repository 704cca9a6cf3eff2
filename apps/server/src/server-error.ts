import type { BilingualText } from '@anshin/model';

/** Codes of why a server does not start, or ends. Never reused for another meaning. */
export const SERVER_CODES = ['server.port-in-use', 'server.port-refused', 'server.no-such-address', 'server.network-refused', 'server.store-ended'] as const;

/** A code of why a server does not start, or ends. */
export type ServerCode = (typeof SERVER_CODES)[number];

/** Why a server does not start, or ended by itself: `host` and `port` where they matter. */
export class ServerError extends Error {
  readonly code: ServerCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ServerCode, params: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'ServerError';
    this.code = code;
    this.params = params;
  }
}

/** What each error means and what to do next. */
export const SERVER_WORDS: Readonly<Record<ServerCode, BilingualText>> = {
  'server.port-in-use': {
    ja: 'ポート {port} は、ほかのプログラムが使用中です。--port で別の番号を指定するか、そのプログラムを終了してください。',
    en: 'Port {port} is in use by another program; name another one with --port, or end that program.',
  },
  'server.port-refused': {
    ja: 'ポート {port} を使う権限がありません。--port で 1024 以上の番号を指定してください。',
    en: 'Port {port} may not be used; name one from 1024 on with --port.',
  },
  'server.no-such-address': {
    ja: 'このコンピューターに「{host}」というアドレスはありません。--host を確かめるか、省いてください。',
    en: 'This computer has no address "{host}"; check --host, or leave it out.',
  },
  'server.network-refused': {
    ja: '「{host}」では、ほかのコンピューターからも開けるようになります。まだ利用者の区別がなく、開いた人は誰でもすべてを読み書きできます。それでよければ --allow-network を付けてください。',
    en: 'At "{host}" other computers could open it too. There are no accounts yet, so whoever opens it can read and change everything; add --allow-network if that is what you want.',
  },
  'server.store-ended': {
    ja: 'データベースが予期せず終了したため、サーバーも終了しました。保存済みの内容は残っています。もう一度起動してください。',
    en: 'The database ended unexpectedly, so the server ended too. What was saved is safe; start it again.',
  },
};
