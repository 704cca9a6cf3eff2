import type { BilingualText } from '@anshin/model';

/** The sentences that OSCAL files hold beside the texts of the document: templates with `{param}`, in both languages. */
export const SENTENCES = {
  'catalog.remarks': {
    ja: '各統制の文は Anshin による要約であり、原文ではありません。解釈は{publisher}の原文によってください。{publisher}が推奨や承認をしたものではありません。',
    en: 'The statements are summaries by Anshin, not the wording of the guideline, which alone decides. {publisher} has neither endorsed nor approved them.',
  },
  'catalog.citation': { ja: '{publisher}「{title}」{edition} 版、{year} 年', en: '{publisher}: {title}, edition {edition}, {year}' },
  'catalog.inferred': {
    ja: '元の資料の乱れを補って読んだ項目です（推定・補正）。',
    en: 'This entry was read from a damaged source and repaired (推定・補正).',
  },
  'catalog.waived-when': { ja: '次の場合は満たす必要がありません：{when}', en: 'It need not be met in this case: {when}' },
  'catalog.functions': { ja: '23の機能', en: 'The 23 functions' },

  'component.status': {
    ja: '稼働しているかどうかは、モデルに書かれていません。',
    en: 'The model does not say whether it is in use.',
  },
  'tool.description': {
    ja: '記載された事実から、脅威、インシデント、要件の状況を計算するソフトウェアです。',
    en: 'Software that computes threats, incidents and the standing of requirements from stated facts.',
  },

  'results.title': { ja: '{title}：評価結果', en: '{title}: assessment results' },
  'results.remarks': {
    ja: '文書に書かれた事実と、そこから計算した結果です。承認や認証を示すものではありません。',
    en: 'What the document states and what follows from it. Nothing here is an approval or a certificate.',
  },
  'results.result': { ja: '{title}の要件の状況と、残っているインシデント', en: 'How requirements stand in {title}, and the incidents that remain' },
  'results.no-plan-title': { ja: '評価計画', en: 'Assessment plan' },
  'results.no-plan': {
    ja: 'OSCAL の評価計画は作成していません。評価の範囲と手順は Anshin の文書によります。',
    en: 'There is no assessment plan in OSCAL. Scope and procedure are those of the Anshin document.',
  },
  'results.in-force-planned': {
    ja: '計画した対策までを有効とみなした結果です。「satisfied」は、その前提で要件に対応していることだけを示します。',
    en: 'Measures count from the state planned. “satisfied” says only that the control is answered on that assumption.',
  },
  'results.in-force-agreed': {
    ja: '合意した対策までを有効とみなした結果です。「satisfied」は、その前提で要件に対応していることだけを示します。',
    en: 'Measures count from the state agreed. “satisfied” says only that the control is answered on that assumption.',
  },
  'results.in-force-implemented': {
    ja: '実施済みとされた対策だけを有効とみなした結果です。「satisfied」は、実施済みと記載されていることを示し、確認されたことを示すものではありません。',
    en: 'Only measures stated as implemented count. “satisfied” says that implementation is stated, not that anyone checked it.',
  },
  'results.in-force-verified': {
    ja: '確認済みとされた対策だけを有効とみなした結果です。確認の内容は、証跡を見てください。',
    en: 'Only measures stated as verified count. See the evidence for what was checked.',
  },

  'controls.all': {
    ja: '文書で用いるガイドラインごとに、状況を調べた統制です。',
    en: 'The controls that were looked at, for each guideline the document uses.',
  },
  'controls.description': { ja: '{framework}の統制', en: 'Controls of {framework}' },
  'controls.no-framework': { ja: '文書で用いるガイドラインがありません。', en: 'The document uses no guideline.' },
  'controls.unknown': { ja: '{id}：状況が書かれていません。{because}', en: '{id}: nothing is said about it. {because}' },
  'controls.waived': { ja: '{id}：要件自身の条件により、満たす必要がありません。{because}', en: '{id}: by its own condition it need not be met. {because}' },
  'controls.not-applicable': { ja: '{id}：このシステムには当てはまりません。{because}', en: '{id}: it does not apply to this system. {because}' },

  'observation.description': { ja: '証跡「{title}」があります。', en: 'There is evidence: {title}.' },
  'observation.no-date': {
    ja: '証跡の日付が書かれていないため、評価の日を入れています。',
    en: 'The evidence has no date; the day of the assessment stands in its place.',
  },

  'finding.open': { ja: '対応する対策がありません。', en: 'No measure answers it.' },
  'finding.planned': { ja: '対策を計画しています：{measures}', en: 'Measures are planned: {measures}' },
  'finding.agreed': { ja: '対策に合意しています：{measures}', en: 'Measures are agreed: {measures}' },
  'finding.implemented': { ja: '対策を実施済みと記載しています：{measures}', en: 'Measures are stated as implemented: {measures}' },
  'finding.verified': { ja: '対策を確認済みと記載しています：{measures}', en: 'Measures are stated as verified: {measures}' },
  'finding.metElsewhere': { ja: '別のところで満たされていると記載しています。', en: 'It is stated to be met elsewhere.' },
  'finding.waived': { ja: '要件自身の条件により、満たす必要がないと記載しています。', en: 'By its own condition it is stated to need no answer.' },
  'finding.notApplicable': { ja: 'このシステムには当てはまらないと記載しています。', en: 'It is stated not to apply to this system.' },
  'finding.unknown': { ja: '状況が書かれていません。', en: 'Nothing is said about it.' },

  'risk.statement': {
    ja: 'インシデント「{title}」の影響は{parties}に及びます。原因が残っています。',
    en: 'The incident “{title}” strikes {parties}. It still has an open cause.',
  },
  'risk.no-party': {
    ja: 'インシデント「{title}」の原因が残っています。影響を受ける関係者は書かれていません。',
    en: 'The incident “{title}” still has an open cause. No party is named that it strikes.',
  },
  'risk.recommendation': {
    ja: '要件「{title}」に対応すると、原因に対処できます（本ツールの提案）。',
    en: 'Answering the requirement “{title}” would address a cause (drafted by this tool).',
  },
  'decision.modify': { ja: '低減するという意思決定', en: 'Decision to modify the risk' },
  'decision.share': { ja: '共有するという意思決定', en: 'Decision to share the risk' },
  'decision.retain': { ja: '保有するという意思決定', en: 'Decision to retain the risk' },
  'decision.avoid': { ja: '回避するという意思決定', en: 'Decision to avoid the risk' },
  'decision.no-date': {
    ja: '意思決定の日付が書かれていないため、評価の日を入れています。',
    en: 'The decision has no date; the day of the assessment stands in its place.',
  },

  'profile.title': { ja: '{title}で用いるガイドライン', en: 'Guidelines used for {title}' },
  'profile.remarks': {
    ja: '文書で用いるガイドラインのカタログを、そのまますべて取り込みます。',
    en: 'Takes in the catalogs of the guidelines that the document uses, whole and as they are.',
  },
  'plan.title': { ja: '{title}：{party}の責任分担', en: '{title}: the share of {party}' },
  'plan.remarks': {
    ja: '文書に書かれた分担です。このシステムや、ここに挙げたシステムの運用認可を示すものではありません。',
    en: 'The shares as the document states them. It claims no authorization of this system or of any other named here.',
  },
  'plan.controls': {
    ja: '{party}が自ら行う対策、ほかの関係者に頼る対策、依頼された対策を、統制ごとに示します。',
    en: 'For each control: what {party} does itself, what it leans on others for, and what it was asked to do.',
  },
  'plan.status': { ja: '運用の段階は、文書に書かれていません。', en: 'The document does not say in which phase of operation it is.' },
  'plan.boundary': {
    ja: '{party}が責任を負う構成要素の範囲（責任分界点）です。認可の範囲を示すものではありません。',
    en: 'The components that {party} answers for (責任分界点). It is no boundary of an authorization.',
  },
  'plan.part': { ja: '{party}の受け持つ部分', en: 'The part of {party}' },
  'plan.part-description': {
    ja: '{party}が受け持つ部分の全体です。一つの構成要素に限らない対策は、ここに置きます。',
    en: 'All that {party} answers for. Measures that are not about one component alone stand here.',
  },
  'plan.no-user': { ja: '利用者は書かれていません', en: 'No user is named' },
  'plan.no-information-title': { ja: '守るべきものは書かれていません', en: 'No asset is named' },
  'plan.no-information': {
    ja: '{party}が責任を負う構成要素に、守るべきものが書かれていません。',
    en: 'The document names no asset on the components that {party} answers for.',
  },
  'share.none-own': { ja: 'この統制について、自ら行う対策はありません。', en: 'It takes no measure of its own under this control.' },
  'share.own-planned': { ja: '計画：{measure}。{description}', en: 'Planned: {measure}. {description}' },
  'share.own-agreed': { ja: '合意済み：{measure}。{description}', en: 'Agreed: {measure}. {description}' },
  'share.own-implemented': { ja: '実施済みと記載：{measure}。{description}', en: 'Stated as implemented: {measure}. {description}' },
  'share.own-verified': { ja: '確認済みと記載：{measure}。{description}', en: 'Stated as verified: {measure}. {description}' },
  'share.provided-planned': { ja: '次の対策を提供する計画です：{measure}', en: 'It plans to provide this measure: {measure}' },
  'share.provided-agreed': { ja: '次の対策を提供することに合意しています：{measure}', en: 'It agreed to provide this measure: {measure}' },
  'share.provided-implemented': { ja: '次の対策を提供していると記載しています：{measure}', en: 'It is stated to provide this measure: {measure}' },
  'share.provided-verified': {
    ja: '次の対策を提供し、確認済みと記載しています：{measure}',
    en: 'It is stated to provide this measure, and that it was verified: {measure}',
  },
  'share.responsibility': { ja: '{party}に次の対策を依頼しています：{measure}', en: 'It asks {party} to take this measure: {measure}' },
  'share.inherited': { ja: '次の対策を{party}に頼っています：{measure}', en: 'It leans on {party} for this measure: {measure}' },
  'share.inherited-from-nobody': { ja: '次の対策は、行う者が決まっていません：{measure}', en: 'Nobody is named who takes this measure: {measure}' },
  'share.satisfied-planned': { ja: '依頼された対策を計画しています：{measure}', en: 'It plans the measure it was asked to take: {measure}' },
  'share.satisfied-agreed': { ja: '依頼された対策に合意しています：{measure}', en: 'It agreed to the measure it was asked to take: {measure}' },
  'share.satisfied-implemented': {
    ja: '依頼された対策を実施済みと記載しています：{measure}',
    en: 'It is stated to have taken the measure it was asked for: {measure}',
  },
  'share.satisfied-verified': {
    ja: '依頼された対策を実施し、確認済みと記載しています：{measure}',
    en: 'It is stated to have taken the measure it was asked for, and that it was verified: {measure}',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;
