import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';
import { ownEntry } from '../../own-entry.ts';
import { filled } from '../../sensitivity/locales/words.ts';
import type { SuggestionCode } from '../codes.ts';
import type { Facet } from '../compare/facet.ts';
import { SENTENCE_TERMS } from './terms.ts';

/** What a suggestion says: what to consider, and why it matters; `whyStrong` where serious consequences hang on it in a similar system. */
export interface SuggestionWords {
  readonly what: BilingualText;
  readonly why: BilingualText;
  readonly whyStrong?: BilingualText;
}

/** `{a}` and `{b}` are the values of the kind, in words. */
export const SUGGESTION_WORDS: Readonly<Record<SuggestionCode, SuggestionWords>> = {
  'stakeholder-role': {
    what: { ja: '役割が「{a}」のステークホルダー', en: 'A stakeholder in the role "{a}"' },
    why: { ja: '挙げられていない人は、リスクマップに現れません。', en: 'Whoever is not listed has no place on the risk map.' },
  },
  authority: {
    what: { ja: '関連行政当局', en: 'An authority that is concerned' },
    why: { ja: '届出や報告の相手が決まっていると、事故のときに迷いません。', en: 'Knowing to whom to report saves time when something happens.' },
  },
  relation: {
    what: { ja: 'ステークホルダーの間の「{a}」の関係', en: 'A relation between parties of the kind "{a}"' },
    why: { ja: '誰が誰に何を頼めるかは、関係によって決まります。', en: 'Relations decide who can ask what of whom.' },
  },
  'component-kind': {
    what: { ja: '機器・システム「{a}」', en: 'A component of the kind "{a}"' },
    why: {
      ja: '似たシステムの一部です。あるなら、そこからも脅威が導かれます。',
      en: 'It is part of similar systems. If you have one, threats are derived there too.',
    },
    whyStrong: { ja: '似たシステムでは、ここにインシデントの原因があります。', en: 'In a similar system, causes of incidents lie there.' },
  },
  'asset-kind': {
    what: { ja: '守るべきもの「{a}」', en: 'An asset of the kind "{a}"' },
    why: { ja: '挙げないと、失ったときの影響が評価から抜けます。', en: 'What is not listed is missing when consequences are rated.' },
  },
  'zone-kind': {
    what: { ja: '場所「{a}」', en: 'A place of the kind "{a}"' },
    why: { ja: '誰が近づけるかは、場所によって変わります。', en: 'Who can come near depends on the place.' },
  },
  medium: {
    what: { ja: '「{a}」による接続', en: 'A connection over "{a}"' },
    why: { ja: '入口が一つ増え、そこに固有の脅威があります。', en: 'It would be one more way in, with threats of its own.' },
  },
  'maintenance-channel': {
    what: { ja: '保守や更新のための接続', en: 'A connection for maintenance or updates' },
    why: { ja: '保守の経路は、内側まで届く入口になります。', en: 'A way in for maintenance reaches far inside.' },
  },
  criterion: {
    what: { ja: '「{a}」のリスク基準', en: 'Risk criteria for "{a}"' },
    why: { ja: '基準があると、評価する人が替わっても同じ段階になります。', en: 'With criteria, someone else would rate the same level.' },
  },
  hazard: {
    what: { ja: '「{a}」でのハザード', en: 'A hazard at the "{a}"' },
    why: { ja: '似たシステムでは、ここで人がけがをするおそれを挙げています。', en: 'Similar systems name a way in which people can be hurt there.' },
  },
  'safe-state': {
    what: { ja: '「{a}」でのハザードの安全な状態', en: 'A safe state for the hazard at the "{a}"' },
    why: { ja: '制御を失ったときに落ち着く状態が決まります。', en: 'It settles where the system goes when control is lost.' },
  },
  consequence: {
    what: { ja: '「{b}」への「{a}」の影響', en: 'A consequence for "{a}", for a party in the role "{b}"' },
    why: { ja: '似たシステムでは、この影響を評価しています。', en: 'Similar systems rate this consequence.' },
    whyStrong: { ja: '似たシステムでは、この影響が「重大」以上とされています。', en: 'In a similar system it is rated serious or worse.' },
  },
  threat: {
    what: { ja: '{b}での「{a}」', en: '"{a}" at {b}' },
    why: { ja: '似たシステムでは、この脅威を取り上げています。', en: 'Similar systems took this threat up.' },
    whyStrong: { ja: '似たシステムでは、重大なインシデントの原因です。', en: 'In a similar system it causes a serious incident.' },
  },
  requirement: {
    what: { ja: '要件「{a}」を満たす対策', en: 'A measure that meets "{a}"' },
    why: { ja: '似たシステムでは、この要件に対策を講じています。', en: 'Similar systems have a measure for this requirement.' },
    whyStrong: { ja: '似たシステムでは、影響が大きいリスクへの対策です。', en: 'In a similar system it answers high-impact risk.' },
  },
  limit: {
    what: { ja: '起きたときの「{a}」の影響を抑える対策', en: 'A measure that limits "{a}" when something happens' },
    why: { ja: '防ぎきれないときに、影響の大きさを下げるのはこの種の対策だけです。', en: 'Where prevention fails, only such a measure lowers the impact.' },
  },
  'safety-function': {
    what: { ja: '攻撃から独立した安全機能', en: 'A safety function that stands apart from attacks' },
    why: { ja: '制御を奪われても、人を守り続けます。', en: 'It goes on protecting people when control is taken over.' },
  },
  'implemented-in': {
    what: { ja: '「{a}」で行う対策', en: 'A measure carried out by "{a}"' },
    why: { ja: '実装先が偏ると、残る弱点も偏ります。', en: 'Measures of one sort only leave weaknesses of another.' },
  },
  function: {
    what: { ja: '高信頼化機能「{a}」', en: 'The reliability function "{a}"' },
    why: { ja: '似たシステムでは、この機能を配置しています。', en: 'Similar systems place this function.' },
  },
  asked: {
    what: { ja: '「{a}」に依頼する対策', en: 'A measure that is asked of a party in the role "{a}"' },
    why: { ja: '自社だけでは行えない対策もあります。', en: 'Some measures are in the hands of others.' },
  },
  obligation: {
    what: { ja: '法令・契約「{a}」の状況', en: 'The state of the duty "{a}"' },
    why: { ja: '似たシステムでは、この義務を確かめています。', en: 'Similar systems checked this duty.' },
    whyStrong: { ja: '似たシステムでは、今の制度では実施できないとされています。', en: 'In a similar system, present rules stand in the way.' },
  },
  treatment: {
    what: { ja: '残るリスクを「{a}」する決定', en: 'A decision to "{a}" a risk that remains' },
    why: {
      ja: '残るリスクは、決めた人と理由があってはじめて引き受けられます。',
      en: 'Risk that remains is only taken on when someone decides so, with a reason.',
    },
  },
  evidence: {
    what: { ja: '「{a}」による証跡', en: 'Evidence of the kind "{a}"' },
    why: { ja: '対策が働くことを、ほかの人にも示せます。', en: 'It shows others that a measure works.' },
  },
};

/** The two sentences of a suggestion; `strength` is the greatest among the systems that have it. */
export function suggestionText({ code, values }: Facet, strength: number, catalog: Catalog): { what: BilingualText; why: BilingualText } {
  const words = SUGGESTION_WORDS[code];
  const [a, b] = values.map((value, index) => nameOf(code, value, index, catalog));
  const params = { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
  return { what: filled(words.what, params), why: strength > (STRONG_FROM[code] ?? 1) && words.whyStrong !== undefined ? words.whyStrong : words.why };
}

/** Strengths up to which the plain reason holds, where it is not 1: components of infrastructure begin at 2. */
const STRONG_FROM: Readonly<Partial<Record<SuggestionCode, number>>> = { 'component-kind': 2 };

const TERMS: Readonly<Partial<Record<SuggestionCode, readonly Readonly<Record<string, BilingualText>>[]>>> = {
  'stakeholder-role': [SENTENCE_TERMS.role],
  relation: [SENTENCE_TERMS.relation],
  'asset-kind': [SENTENCE_TERMS.asset],
  'zone-kind': [SENTENCE_TERMS.zone],
  medium: [SENTENCE_TERMS.medium],
  criterion: [SENTENCE_TERMS.dimension],
  consequence: [SENTENCE_TERMS.dimension, SENTENCE_TERMS.role],
  limit: [SENTENCE_TERMS.dimension],
  'implemented-in': [SENTENCE_TERMS.implementedIn],
  asked: [SENTENCE_TERMS.role],
  treatment: [SENTENCE_TERMS.treatment],
  evidence: [SENTENCE_TERMS.evidence],
};

function nameOf(code: SuggestionCode, value: string, index: number, catalog: Catalog): BilingualText {
  return ownEntry(TERMS[code]?.[index] ?? {}, value) ?? titleIn(catalog, code, value, index) ?? { ja: value, en: value };
}

/** The catalog's own title of what the value names: a class, a requirement, a duty, a function, else a kind of component; a threat can be at a connection too. */
function titleIn(catalog: Catalog, code: SuggestionCode, value: string, index: number): BilingualText | undefined {
  if (code === 'threat' && index === 0) return catalog.threatClasses.find((entry) => entry.class === value)?.title;
  if (code === 'requirement') return catalog.requirements.find(({ id }) => id === value)?.title;
  if (code === 'obligation') return catalog.obligations.find(({ id }) => id === value)?.title;
  if (code === 'function') return catalog.reliability.find(({ facet, number }) => facet === 'function' && String(number) === value)?.title;
  const kind = catalog.kinds.find((entry) => entry.kind === value)?.title;
  return code === 'threat' ? (kind === undefined ? connectionOver(value) : { ja: `「${kind.ja}」`, en: `"${kind.en}"` }) : kind;
}

function connectionOver(medium: string): BilingualText | undefined {
  const name = ownEntry<BilingualText>(SENTENCE_TERMS.medium, medium);
  return name && { ja: `${name.ja}による接続`, en: `a connection over ${name.en}` };
}
