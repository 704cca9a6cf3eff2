import type { Assessment } from './assessment/assessment.ts';
import type { ThreatResult } from './assessment/threat-result.ts';
import { SCORING_METHODS } from './scoring/registry.ts';
import { methodKey } from './stages/scores/rule-scores.ts';

/** What Anshin itself assumes in every assessment; the report's appendix lists them. */
const ALWAYS: Assessment['assumptions'] = [
  {
    id: 'after-is-estimate',
    text: {
      ja: '対策後の位置は本ツールによる試算であり、フレームワークの評価結果ではありません。',
      en: "Positions after measures are this tool's estimate, not a result of the framework.",
    },
  },
  {
    id: 'unstated-protection',
    text: {
      ja: '通信の保護が書かれていない接続は、保護されていないものとして脅威を導いています。',
      en: 'A connection whose protection is not stated is taken as unprotected when threats are derived.',
    },
  },
  {
    id: 'unknown-device',
    text: {
      ja: '住居や工場のネットワークには、ないと確認されるまで、未知の機器があるものとしています。',
      en: 'On every home or plant network an unknown device is assumed until it is ruled out.',
    },
  },
  {
    id: 'trust-dimension',
    text: {
      ja: '「信頼」(ブランドなど取り戻せないもの)は、回復困難性を読むためのAnshin独自の観点です。',
      en: '"Trust" (what cannot be won back, such as a brand) is Anshin\'s own dimension for reading recovery difficulty.',
    },
  },
  {
    id: 'listed-paths',
    text: { ja: '攻撃経路は、原因ごとに短いものから3つまで示しています。', en: 'Up to three of the shortest attack paths are listed for each cause.' },
  },
];

/** The premise of after-scores, shown wherever one is. */
const AFTER_SCORES: Assessment['assumptions'][number] = {
  id: 'after-scores-premise',
  text: {
    ja: '対策後のスコアは、実施済みの対策が満たす要求事項だけを反映しています。ガイドラインの対策後の値は、そのレベルの要求事項をすべて満たす場合のものです。',
    en: "After-scores reflect only the requirements that measures in force meet; the guideline's own after-scores hold when all requirements of the level are met.",
  },
};

/** All assumptions that bear on these results: general ones, and those of the scoring methods that were used. */
export function assumptionsOf(threats: readonly ThreatResult[]): Assessment['assumptions'] {
  const used = new Set(threats.flatMap((threat) => Object.keys(threat.scores)));
  const ofMethods = SCORING_METHODS.filter((method) => used.has(methodKey(method.id))).flatMap((method) =>
    method.assumptions.map((assumption) => ({ id: assumption.id, text: { ...assumption.text } })),
  );
  return [...ALWAYS, ...(threats.some((threat) => threat.scoresAfter !== undefined) ? [AFTER_SCORES] : []), ...ofMethods];
}
