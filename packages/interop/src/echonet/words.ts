import type { Words } from '../importer.ts';

/** What the import of ECHONET Lite devices says. */
export const ECHONET_WORDS = {
  'echonet.bad-code': {
    ja: 'クラスコードとして読めないものが {count} 件あります（例:「{code}」）。0x0130 または 013001 の形で書いてください。',
    en: '{count} entries are no class codes (such as “{code}”). Write them as 0x0130 or 013001.',
  },
  'echonet.too-large': {
    ja: 'ファイルが大きすぎるため読み込めません（上限は 4 MB）。機器の一覧だけを書き出してください。',
    en: 'The file is too large for a list of devices (the limit is 4 MB). Write only the list.',
  },
  'echonet.no-device': {
    ja: 'ECHONET Lite の機器オブジェクトが一つも見つかりませんでした。eoj: ["0x0130"] の形で書いてください。',
    en: 'Not a single ECHONET Lite device object was found. Write them as eoj: ["0x0130"].',
  },
  'echonet.unknown-class': {
    ja: 'クラス {code} の詳しい情報は本ツールのカタログにないため、{kind}として取り込みました。働きかけるプロパティは手で確かめてください。',
    en: 'The catalog does not hold class {code}; it came in as: {kind}. Check by hand which of its properties act on the world.',
  },
  'echonet.unprotected': {
    ja: 'ECHONET Lite そのものには認証も暗号化もないため、機器への通信は保護されていないものとしました。',
    en: 'ECHONET Lite itself has neither authentication nor encryption, so the channels to the devices were taken for unprotected.',
  },
} as const satisfies Words;
