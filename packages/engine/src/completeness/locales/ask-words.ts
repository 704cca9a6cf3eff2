import type { BilingualText } from '@anshin/model';
import type { AskCode } from '../codes.ts';

/** What each sort of thing that is asked for is called, settled or not. */
export const ASK_TITLES: Readonly<Record<AskCode, BilingualText>> = {
  'scope.description': { ja: '対象の説明', en: 'Description of what is assessed' },
  'scope.framework': { ja: '使うガイドライン', en: 'Guidelines that are used' },
  'scope.usage': { ja: '使い方', en: 'Intended use' },
  'scope.applying-party': { ja: '適用主体', en: 'Applying party' },
  'scope.coordinator': { ja: 'とりまとめ主体', en: 'Coordinator' },
  'scope.baseline': { ja: '評価の前提', en: 'Baseline of the assessment' },
  'level.decided': { ja: 'サービスレベルの決定', en: 'Decided service level' },
  'stakeholders.some': { ja: 'ステークホルダーの一覧', en: 'List of stakeholders' },
  'stakeholders.user': { ja: '利用者', en: 'A user among the stakeholders' },
  'stakeholders.related': { ja: 'ステークホルダーの関係', en: 'How each stakeholder is related' },
  'components.some': { ja: '機器・システムの一覧', en: 'List of components' },
  'components.accountable': { ja: '機器・システムごとの責任者', en: 'Who answers for each component' },
  'components.connected': { ja: '機器・システムの接続', en: 'A connection for each component' },
  'components.zone': { ja: '機器・システムの場所', en: 'A place for each component' },
  'components.layer': { ja: 'エッジ・フォグ・クラウドの別', en: 'Edge, fog or cloud for each component' },
  'assets.some': { ja: '守るべきものの一覧', en: 'List of assets' },
  'assets.placed': { ja: '守るべきものの所在', en: 'Where each asset is' },
  'channels.some': { ja: '接続の一覧', en: 'List of connections' },
  'channels.protection': { ja: '外部や他社との接続の保護', en: 'Protection of connections to the outside or to other parties' },
  'flows.some': { ja: 'データフロー', en: 'Data flows' },
  'flows.routed': { ja: 'データフローの経路', en: 'A way for each step of the flows' },
  'responsibility.agreed': { ja: '責任分界点の合意', en: 'Agreed responsibility boundary' },
  'target.levels': { ja: '目標とするリスクの水準', en: 'Risk target' },
  'target.reason': { ja: '目標の理由', en: 'Reason for the target' },
  'criteria.some': { ja: 'リスク基準', en: 'Risk criteria' },
  'criteria.dimension': { ja: '観点ごとのリスク基準', en: 'Criteria for each rated dimension' },
  'incidents.some': { ja: 'インシデントの一覧', en: 'List of incidents' },
  'incidents.causes': { ja: 'インシデントの原因', en: 'Causes of each incident' },
  'incidents.cause-place': { ja: '原因の場所', en: 'Where each cause lies' },
  'incidents.consequences': { ja: 'インシデントの影響を受ける人', en: 'Whom each incident strikes' },
  'hazards.linked': { ja: 'けがにつながるインシデントのハザード', en: 'A hazard for each incident that hurts people' },
  'hazards.safe-state': { ja: 'ハザードごとの安全な状態', en: 'Safe state for each hazard' },
  'consequences.some': { ja: '影響の評価', en: 'Rated consequences' },
  'consequences.reason': { ja: '影響の評価の理由', en: 'Reason for each rating' },
  'positions.rated': { ja: 'ステークホルダーごとの位置', en: 'A position for each stakeholder' },
  'positions.compared': { ja: '位置と目標の比較', en: 'Positions compared with the target' },
  'policies.for-party': { ja: '目標の外にある人の対策方針', en: 'A policy for each party outside its target' },
  'policies.requirements': { ja: '対策方針ごとの対策要件', en: 'Requirements for each policy' },
  'threats.some': { ja: '脅威の検討の開始', en: 'First judgement on threats' },
  'threats.decided': { ja: '脅威の採否', en: 'Threats adopted or rejected' },
  'threats.resolved': { ja: '「全般」とされた脅威の具体化', en: 'Catch-all threats made specific' },
  'threats.reason': { ja: '不採用の理由', en: 'Reasons for rejected threats' },
  'measures.some': { ja: '対策の一覧', en: 'List of measures' },
  'measures.linked': { ja: '対策の目的', en: 'What each measure is for' },
  'causes.answered': { ja: '原因への対策または決定', en: 'A measure or decision for each cause' },
  'requirements.high-impact': { ja: '影響が大きいリスクへの対策要件', en: 'Requirements for high-impact risk' },
  'requirements.binding': { ja: 'R要件の充足', en: 'Binding requirements (R)' },
  'requirements.guidance': { ja: 'SR要求事項の充足', en: 'Guidance items (SR)' },
  'requirements.reason': { ja: '要件を外した理由', en: 'Reasons for requirements that are set aside' },
  'functions.placed': { ja: '高信頼化機能の配置', en: 'Reliability functions placed' },
  'hazards.function': { ja: 'ハザードを抑える機能', en: 'Something that keeps each hazard in check' },
  'measures.assigned': { ja: '対策の担当の決定', en: 'First measure with someone to perform it' },
  'measures.performer': { ja: '対策ごとの実施者', en: 'Who performs each measure' },
  'measures.due': { ja: 'これから行う対策の期限', en: 'Dates of measures still to come' },
  'measures.evidence': { ja: '確認済みの対策の証跡', en: 'Evidence for verified measures' },
  'decisions.taken': { ja: '残るリスクへの決定', en: 'Decisions on the risk that remains' },
  'obligations.stated': { ja: '法令・契約の状況', en: 'State of duties of law and contract' },
  'lifecycle.stated': { ja: 'ライフサイクルの対策', en: 'Life-cycle measures' },
  'repair.finding': { ja: '誤りの修正', en: 'Faults to mend' },
};

/** Sentences for what no finding speaks of: what to do, and where. */
export const OPEN_WORDS = {
  'scope.usage': { ja: 'どのように使われるかを書いてください。', en: 'Say how the system is used.' },
  'scope.baseline': {
    ja: '何を対策済みとみなして評価するかを書いてください（本質安全設計、安全装置など）。',
    en: 'Say what counts as given before measures: inherent design, safety devices and the like.',
  },
  'stakeholders.user': { ja: '使う人をステークホルダーに加えてください。', en: 'Add those who use the system to the stakeholders.' },
  'components.layer': { ja: '「{name}」がエッジ、フォグ、クラウドのどれに当たるかを書いてください。', en: 'Say whether {name} belongs to edge, fog or cloud.' },
  'channels.some': { ja: '機器・システムのつながりを書いてください。', en: 'Add the connections between the components.' },
  'responsibility.agreed': {
    ja: '{count}者が機器・システムの責任を分け持っています。合意した責任分界点を記録してください。',
    en: '{count} parties share responsibility for the components. Record the boundary that they agreed on.',
  },
  'target.reason': { ja: '目標とする水準の理由を書いてください。', en: 'Say why the target is where it is.' },
  'criteria.dimension': {
    ja: '「{name}」で評価していますが、各段階の基準がありません。基準を書いてください。',
    en: 'Consequences are rated for "{name}", but what its levels mean is not stated. Write the criteria.',
  },
  'consequences.some': { ja: '誰にどれほど響くかを、インシデントごとに評価してください。', en: 'Rate for each incident whom it strikes and how hard.' },
  'positions.rated': {
    ja: '「{name}」への影響が評価されていません。影響を評価するか、評価しない理由を書いてください。',
    en: 'Nothing is rated for {name}. Rate a consequence, or say why this party is left out.',
  },
  'positions.compared': {
    ja: '目標と影響の評価をそろえ、位置を目標と比べてください。',
    en: 'Set a target and rate consequences, so that positions can be compared with it.',
  },
  'policies.for-party': {
    ja: '「{name}」は目標の範囲の外にあります。対策方針を決めてください。',
    en: '{name} stands outside the target. Decide on a policy for this party.',
  },
  'policies.requirements': { ja: '対策方針「{title}」に、対策要件を選んでください。', en: 'Choose requirements for the policy "{title}".' },
  'threats.some': {
    ja: '導かれた脅威を見て、採用するか、理由を付けて不採用とするかを決め始めてください。',
    en: 'Look through the derived threats and begin to adopt them, or to reject them with a reason.',
  },
  'threats.decided': {
    ja: '「{at}」での「{class}」を採用するか、理由を付けて不採用とするか、対策を決めてください。',
    en: '"{class}" at {at}: adopt it, reject it with a reason, or name a measure.',
  },
  'causes.answered': {
    ja: '「{incident}」の原因「{class}」に、対策も決定もありません。どちらかを決めてください。',
    en: 'The cause "{class}" of "{incident}" has neither a measure nor a decision. Choose one.',
  },
  'requirements.high-impact': {
    ja: '影響が大きいリスクに応える要件「{title}」に、対策がありません。対策を決めるか、外す理由を書いてください。',
    en: 'The requirement "{title}" answers high-impact risk and has no measure. Choose one, or say why it is set aside.',
  },
  'requirements.binding': {
    ja: 'R要件「{title}」を満たすか、別の所で満たすか、当てはまらないかを決めてください。',
    en: 'The binding requirement "{title}" is undecided: met here, met elsewhere, or not applicable?',
  },
  'requirements.guidance': {
    ja: 'SR要求事項「{title}」を満たすか、別の所で満たすか、条件により不要かを決めてください。',
    en: 'The guidance item "{title}" is undecided: met here, met elsewhere, or waived by its own condition?',
  },
  'functions.placed': {
    ja: '高信頼化機能{number}「{title}」を、どの機器に置くかを対策として決めてください。',
    en: 'Decide by a measure where to place reliability function {number}, "{title}".',
  },
  'measures.assigned': { ja: '対策ごとに、誰が行うかを決め始めてください。', en: 'Begin to settle who performs which measure.' },
  'measures.due': { ja: '対策「{title}」をいつまでに行うかを書いてください。', en: 'Say by when "{title}" is done.' },
  'lifecycle.stated': { ja: 'ライフサイクルの対策「{title}」の状況を書いてください。', en: 'Say how far the life-cycle measure "{title}" is.' },
} as const satisfies Readonly<Partial<Record<AskCode, BilingualText>>>;

/** A code that has a sentence of its own. */
export type OpeningCode = keyof typeof OPEN_WORDS;
