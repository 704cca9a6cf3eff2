import type { BilingualText } from '@anshin/model';
import type { LeftBecause, PlanStatus } from '../plan/treatment-plan.ts';
import type { PlanStep } from '../plan-control.ts';

/** What each status of a plan means, in whole sentences. */
export const STATUS_WORDS: Readonly<Record<PlanStatus, BilingualText>> = {
  optimal: {
    ja: '入力された費用と効果のもとで、これより安い組み合わせがないことを証明しました。',
    en: 'Within the costs and effects entered, it is proved that no set is cheaper.',
  },
  bestFound: {
    ja: '制限に達したため、見つかった中で最も良い組み合わせを示しています。さらに安くなりうる幅は、下限との差でわかります。',
    en: 'A limit was reached, so this is the best set found; the distance to the bound says how much cheaper one could be.',
  },
  partial: {
    ja: 'すべてのステークホルダーを目標の内に収めることはできません。収められる最大の範囲を、最も安い組み合わせで示しています。',
    en: 'Not every stakeholder can be brought inside the target; this set reaches as many as possible at the least cost.',
  },
  nothingNeeded: {
    ja: 'すべてのステークホルダーがすでに目標の内にあり、追加の対策は要りません。',
    en: 'Every stakeholder is inside the target already; no further measure is needed.',
  },
  nothingRated: {
    ja: '影響の評価と目標の両方がそろったステークホルダーがないため、計画を立てられません。インシデントの影響と、目標とするリスクの水準を入力してください。',
    en: 'No stakeholder has both rated consequences and a target, so there is nothing to plan for. Please rate the consequences of incidents and set the target.',
  },
  impossible: {
    ja: '必ず含めるように指定された対策を、条件の中で実施できません。指定を見直してください。',
    en: 'The measures that must be part of the plan cannot be carried out within the conditions. Please review what is required.',
  },
};

/** What is being done while a plan is made. */
export const STEP_WORDS: Readonly<Record<PlanStep, BilingualText>> = {
  prepare: { ja: '候補の対策を集めています。', en: 'Gathering candidate measures.' },
  solve: { ja: '最も安い組み合わせを探しています。', en: 'Looking for the cheapest set.' },
  alternatives: { ja: '代わりの組み合わせを探しています。', en: 'Looking for other sets.' },
  verify: { ja: '計画の結果を、評価をやり直して確かめています。', en: 'Assessing anew to confirm the plan.' },
};

/** Why an incident is left. */
export const LEFT_WORDS: Readonly<Record<LeftBecause, BilingualText>> = {
  noCandidate: {
    ja: 'このインシデントを目標の内に収める対策が、候補の中にありません。',
    en: 'No candidate measure brings this incident inside the target.',
  },
  budget: {
    ja: '予算の中では、このインシデントまで手当てできません。',
    en: 'The budget does not reach as far as this incident.',
  },
  conflict: {
    ja: '対策どうしの排他や依存の条件のため、このインシデントを同時に手当てできません。',
    en: 'Exclusions or dependencies between measures keep this incident from being treated together with the others.',
  },
  limit: {
    ja: '制限に達したため、このインシデントまで手当てできるかどうかは確かめられていません。制限を緩めて、もう一度実行してください。',
    en: 'A limit was reached before it was known whether this incident can be treated as well; please allow more and run again.',
  },
};

/** What can be wrong with the demands of a plan, and what to do about it; `{…}` stands for values of the finding. */
export const PLAN_FINDING_WORDS = {
  'plan.unknown-measure': {
    ja: '「{measure}」という対策は、候補の中にありません。対策のIDを確かめてください。',
    en: 'No candidate measure is called "{measure}". Please check the id.',
  },
  'plan.unknown-party': {
    ja: '「{party}」というステークホルダーはありません。予算を割り当てる相手のIDを確かめてください。',
    en: 'No stakeholder is called "{party}". Please check to whom the budget is given.',
  },
  'plan.bad-amount': {
    ja: '金額は0以上の数で指定してください。指定された値は使っていません。',
    en: 'An amount must be a number of at least 0. The given value was not used.',
  },
  'plan.candidate-exists': {
    ja: '「{measure}」という対策は文書にすでにあるため、文書のほうを使いました。追加する候補には別のIDを付けてください。',
    en: 'The document already has a measure called "{measure}", and that one was used. Give the further candidate another id.',
  },
  'plan.required-blocked': {
    ja: '必要とされた対策「{measure}」は選べません。使わないと指定されているか、実施済みの対策と両立しないか、前提となる対策がありません。',
    en: 'The measure "{measure}" is required but cannot be chosen: it is ruled out, excluded by a measure in force, or depends on a measure that is not there.',
  },
  'plan.required-conflict': {
    ja: '必要とされた対策「{measure}」と「{other}」は両立しません。どちらかを外してください。',
    en: 'The required measures "{measure}" and "{other}" exclude each other. Please drop one of them.',
  },
  'plan.required-over-budget': {
    ja: '必要とされた対策だけで{cost}円かかり、予算の{budget}円を超えます。予算を増やすか、必要とする対策を減らしてください。',
    en: 'The required measures alone cost {cost} yen, more than the budget of {budget} yen. Raise the budget or require fewer.',
  },
} as const satisfies Record<string, BilingualText>;
export type PlanFindingCode = keyof typeof PLAN_FINDING_WORDS;

/** What the optimiser assumes, by id. */
export const ASSUMPTION_WORDS = {
  'plan-cost': {
    ja: '「最も安い」は、入力された費用と効果の範囲で成り立ちます。工数は、1人日あたりの金額に換算して費用に加えています。',
    en: '"Cheapest" holds within the costs and effects entered; effort is added to the cost at a rate for each person-day.',
  },
  'plan-unknown-cost': {
    ja: '費用も工数も書かれていない対策は、15人日かかるものとしています。',
    en: 'A measure that states neither cost nor effort is taken to need 15 person-days.',
  },
  'plan-generated': {
    ja: 'カタログの例から作った候補は、例が防ぐとする脅威をその場所で防ぐものとし、工数は小3人日・中15人日・大60人日としています。適用できるかどうかは、人が確かめる必要があります。',
    en: 'Candidates made from examples of the catalog are taken to prevent there what the example prevents, at 3, 15 or 60 person-days (small, medium, large); a person must confirm that they apply.',
  },
  'plan-generated-limit': {
    ja: 'カタログの例から作った、影響を抑える候補は、影響の度合いを一段階だけ下げるものとしています。',
    en: 'Candidates made from examples that limit a consequence are taken to lower it by one level.',
  },
  'plan-generated-independence': {
    ja: 'カタログの例から作った安全装置は、攻撃を受ける機器から独立しているものとしています。独立していることは、設計で確かめる必要があります。',
    en: 'Safety devices made from examples of the catalog are taken to be independent of what is attacked; the design must confirm it.',
  },
} as const satisfies Record<string, BilingualText>;
export type PlanAssumption = keyof typeof ASSUMPTION_WORDS;
