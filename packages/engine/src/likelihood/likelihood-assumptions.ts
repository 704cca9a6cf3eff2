import type { LikelihoodResult } from './likelihood-result.ts';

/** What Anshin assumes about likelihood; shown wherever one is. */
export const LIKELIHOOD_ASSUMPTIONS: LikelihoodResult['assumptions'] = [
  {
    id: 'likelihood-moves-nothing',
    text: {
      ja: '起こりやすさは、取り組む順序を決めるための目安です。確率ではなく、リスクマップ上の位置は動かしません。',
      en: 'Likelihood helps to order the work. It is no probability and moves no position on the risk map.',
    },
  },
  {
    id: 'likelihood-defaults',
    text: {
      ja: '攻撃に要る時間や専門性などは、入力がない限り、脅威の分類とCVSS 3.1のベクトルから仮に置いた値です。',
      en: 'What an attack takes is assumed from the class of the threat and its CVSS 3.1 vector unless somebody stated it.',
    },
  },
  {
    id: 'likelihood-exposure',
    text: {
      ja: 'だれが試みることができるかは、エントリーポイントへの届き方から読みます。ベクトルがもっと近づくことを求める攻撃は、それより少ない人に限ります。',
      en: 'Who can try is read from how an entry point can be reached; an attack whose vector asks for more nearness is open to fewer.',
    },
  },
  {
    id: 'likelihood-through',
    text: {
      ja: '別の機器を先に乗っ取らなければならない場所は、入口より1段階届きにくいものとします。',
      en: 'A place that is reached only by first taking another component counts as one step less exposed than the entry point.',
    },
  },
  {
    id: 'likelihood-matrix',
    text: { ja: '攻撃の易しさと届きやすさを掛け合わせる表は、Anshin独自のものです。', en: "The matrix of feasibility and exposure is Anshin's own." },
  },
  {
    id: 'likelihood-failures',
    text: {
      ja: '故障、誤操作、災害など攻撃でない原因は、入力がない限り「中くらい」として並べます。',
      en: 'Causes that are no attack, such as failures, mistakes and disasters, are ordered as medium until somebody states how likely they are.',
    },
  },
  {
    id: 'likelihood-order',
    text: {
      ja: '順序は、目標の外にあるもの、人への影響が大きいもの、影響が大きいもの、起こりやすいものの順です。',
      en: 'The order asks first what lies outside a target, then how hard people are hurt, then how hard it strikes, and last how likely it is.',
    },
  },
];
