import { componentScope, partyScope } from './extract-scopes.ts';
import type { ReportProfile } from './report-profile.ts';
import { restrictTo } from './restrict-to.ts';

/** Every profile of reports; a new one is an entry here. */
export const REPORT_PROFILES = [
  {
    id: 'full',
    title: { ja: '全体の報告書', en: 'Full report' },
    summary: { ja: 'すべての節を含みます。', en: 'Every section.' },
  },
  {
    id: 'management',
    title: { ja: '経営層向けの報告書', en: 'Management report' },
    summary: { ja: '結論、全員の位置、必要な決定を2ページにまとめます。', en: 'Conclusion, where everyone stands and what must be decided, on two pages.' },
    sections: ['summary'],
  },
  {
    id: 'party',
    title: { ja: '関係者ごとの報告書', en: 'Report for one party' },
    summary: { ja: '一つの関係者にかかわることだけを載せます。', en: 'Only what concerns one party.' },
    about: 'party',
    sections: ['summary', 'risk-map', 'system', 'incidents', 'threats', 'measures', 'requirements', 'decisions', 'findings', 'assumptions'],
    restrict: (input, id) => restrictTo(input, partyScope(input, id)),
  },
  {
    id: 'component',
    title: { ja: '構成要素の抜粋', en: 'Extract for one component' },
    summary: {
      ja: '一つの構成要素を作る人に渡せるよう、それにかかわることだけを載せます。',
      en: 'Only what concerns one component, to hand to whoever makes it.',
    },
    about: 'component',
    sections: ['system', 'threats', 'scores', 'measures', 'requirements', 'functions', 'findings', 'assumptions'],
    restrict: (input, id) => restrictTo(input, componentScope(input, id)),
  },
  {
    id: 'evidence',
    title: { ja: '審査のための資料', en: 'Evidence for an audit' },
    summary: { ja: '要件、チェックリスト、対策と根拠、出典を載せます。', en: 'Requirements, checklists, measures with their evidence, and sources.' },
    sections: [
      'summary',
      'requirements',
      'checklists',
      'crosswalks',
      'measures',
      'functions',
      'threat-matrix',
      'scores',
      'decisions',
      'findings',
      'assumptions',
      'inferred',
      'sources',
    ],
  },
  {
    id: 'changes',
    title: { ja: '変更点の報告書', en: 'Changes since an earlier version' },
    summary: { ja: '以前の版からの変更と、それによる位置の動きを載せます。', en: 'What changed since an earlier version, and how positions moved with it.' },
    about: 'earlier',
    sections: ['changes', 'summary', 'risk-map', 'findings'],
  },
] as const satisfies readonly ReportProfile[];
