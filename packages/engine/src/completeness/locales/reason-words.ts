import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';
import { ownEntry } from '../../own-entry.ts';
import { filled } from '../../sensitivity/locales/words.ts';
import type { LikenessAspect } from '../completeness-result.ts';
import { LISTED_IN_REASON } from '../similar/tables.ts';
import { SENTENCE_TERMS } from './terms.ts';

/** How two systems are alike in each respect; `{list}` is empty where the values have no short names. */
export const REASON_WORDS: Readonly<Record<LikenessAspect, BilingualText>> = {
  sector: { ja: '業界が同じか近い', en: 'the same or a neighbouring sector' },
  kinds: { ja: '機器・システムの種類が{of}件中{count}件共通（{list}）', en: '{count} of {of} kinds of component in common ({list})' },
  groups: { ja: '機器・システムの大きな分類が{of}件中{count}件共通', en: '{count} of {of} groups of components in common' },
  zones: { ja: '場所の種類が{of}件中{count}件共通（{list}）', en: '{count} of {of} kinds of place in common ({list})' },
  media: { ja: '通信の手段が{of}件中{count}件共通（{list}）', en: '{count} of {of} media in common ({list})' },
  traits: { ja: '機器・システムの特性が{of}件中{count}件共通', en: '{count} of {of} traits of components in common' },
  assets: { ja: '守るべきものの種類が{of}件中{count}件共通（{list}）', en: '{count} of {of} kinds of asset in common ({list})' },
  roles: { ja: 'ステークホルダーの役割が{of}件中{count}件共通（{list}）', en: '{count} of {of} stakeholder roles in common ({list})' },
};

const TERMS: Readonly<Partial<Record<LikenessAspect, Readonly<Record<string, BilingualText>>>>> = {
  zones: SENTENCE_TERMS.zone,
  media: SENTENCE_TERMS.medium,
  assets: SENTENCE_TERMS.asset,
  roles: SENTENCE_TERMS.role,
};

/** The reason in a phrase, with the first few of what both systems have. */
export function reasonText(aspect: LikenessAspect, common: readonly string[], of: number, catalog: Catalog): BilingualText {
  const shown = common.slice(0, LISTED_IN_REASON).map((value) => nameOf(aspect, value, catalog));
  const rest = common.length - shown.length;
  const list = {
    ja: shown.map(({ ja }) => ja).join('、') + (rest > 0 ? `ほか${rest}件` : ''),
    en: shown.map(({ en }) => en).join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
  };
  return filled(REASON_WORDS[aspect], { count: common.length, of, list });
}

function nameOf(aspect: LikenessAspect, value: string, { kinds }: Catalog): BilingualText {
  const named = aspect === 'kinds' ? kinds.find(({ kind }) => kind === value)?.title : ownEntry(TERMS[aspect] ?? {}, value);
  return named ?? { ja: value, en: value };
}
