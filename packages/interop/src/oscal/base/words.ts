import type { Words } from '../../importer.ts';
import { TWO_WAY_WORDS } from '../../two-way/words.ts';

/** What the exports to OSCAL say. */
export const OSCAL_WORDS = {
  'export.lost-things': TWO_WAY_WORDS['export.lost-things'],
  'export.lost-field': TWO_WAY_WORDS['export.lost-field'],
  'export.lost-part': TWO_WAY_WORDS['export.lost-part'],
  'export.one-language': TWO_WAY_WORDS['export.one-language'],
  'export.stand-in': TWO_WAY_WORDS['export.stand-in'],
  'export.oscal-no-system': {
    ja: 'カタログに入るのは、ガイドラインが求める事項（本ツールによる要約）だけです。システムのモデルと評価結果は含みません。',
    en: 'The catalogs hold only what the guidelines ask for, in summaries of our own. The model of the system and its results are not in them.',
  },
  'export.oscal-needs-catalogs': {
    ja: 'このファイルはカタログ（{names}）を名前で参照します。--to oscal-catalog で同じフォルダーに書き出してください。',
    en: 'The files refer to catalogs by name ({names}). Write them into the same folder with --to oscal-catalog.',
  },
  'export.oscal-no-shares': {
    ja: '要件に結び付き、行う者の決まった対策がないため、責任分担のファイルは書き出していません。',
    en: 'No measure both answers a requirement and names who takes it, so no file about shared responsibility was written.',
  },
} as const satisfies Words;
