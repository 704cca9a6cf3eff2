import type { BilingualText } from '@anshin/model';
import type { TermList } from '../../../terms/term.ts';
import type { SheetColumn } from '../../../worksheets/plan-tables.ts';

const w = (ja: string, en: string): BilingualText => ({ ja, en });
const column = (field: string, ja: string, en: string): SheetColumn => ({ field, title: w(ja, en) });

/** What the values of a list name or are; the list of choices of a cell. */
export type ListId =
  | `term:${TermList}`
  | 'level:recovery'
  | 'level:economic'
  | 'level:any'
  | 'state:requirement'
  | 'axis'
  | 'kind'
  | 'class'
  | 'party'
  | 'element'
  | 'zone'
  | 'asset'
  | 'usage'
  | 'hazard'
  | 'incident'
  | 'requirement'
  | 'obligation'
  | 'reference';

/** How a field of the document is written into a cell and read back. */
export type EntryKind = 'text' | 'plain' | 'day' | 'number' | 'money' | 'id' | ListId;

/** Fields whose cells hold no free text. What is missing here is a text of the user, in one or two languages. */
export const ENTRY_KINDS: Readonly<Record<string, EntryKind>> = {
  sector: 'plain',
  'applyingParties.*': 'party',
  coordinator: 'party',
  'scope.baseline.credits.*': 'term:credit',
  'scope.baseline.excludes.*': 'term:credit',
  'stakeholders.*.role': 'term:role',
  'stakeholders.*.partOf': 'party',
  'relations.*.from': 'party',
  'relations.*.to': 'party',
  'relations.*.kind': 'term:relation',
  'components.*.kind': 'kind',
  'components.*.zone': 'zone',
  'components.*.layer': 'term:layer',
  'components.*.owner': 'party',
  'components.*.accountable': 'party',
  'components.*.operator': 'party',
  'components.*.interfaces.*': 'term:medium',
  'assets.*.kind': 'term:asset',
  'assets.*.heldBy.*': 'element',
  'zones.*.kind': 'term:zone',
  'channels.*.between.*': 'element',
  'channels.*.medium': 'term:medium',
  'channels.*.protection.encrypted': 'term:flag',
  'channels.*.protection.authenticated': 'term:flag',
  'channels.*.protection.integrity': 'term:flag',
  'flows.*.steps.*.label': 'plain',
  'flows.*.steps.*.from': 'element',
  'flows.*.steps.*.to': 'element',
  'flows.*.steps.*.via.*': 'element',
  'flows.*.steps.*.after.*': 'id',
  'flows.*.steps.*.carries.*': 'asset',
  'responsibilityBoundary.agreed.*': 'element',
  'responsibilityBoundary.agreed.*.$id': 'party',
  'target.default.recoveryDifficulty': 'level:recovery',
  'target.default.economicImpact': 'level:economic',
  'target.stakeholders.*.$id': 'party',
  'target.stakeholders.*.recoveryDifficulty': 'level:recovery',
  'target.stakeholders.*.economicImpact': 'level:economic',
  'target.history.*.on': 'day',
  'target.history.*.by': 'party',
  'target.history.*.target.recoveryDifficulty': 'level:recovery',
  'target.history.*.target.economicImpact': 'level:economic',
  'incidents.*.causes.*.at': 'element',
  'incidents.*.causes.*.class': 'class',
  'incidents.*.consequences.*.$id': 'party',
  'incidents.*.consequences.*.privacy': 'level:recovery',
  'incidents.*.consequences.*.safety': 'level:recovery',
  'incidents.*.consequences.*.trust': 'level:recovery',
  'incidents.*.consequences.*.direct': 'level:economic',
  'incidents.*.consequences.*.indirect': 'level:economic',
  'incidents.*.hazards.*': 'hazard',
  'incidents.*.usages.*': 'usage',
  'overrides.*.stakeholder': 'party',
  'overrides.*.axis': 'axis',
  'overrides.*.value': 'level:any',
  'overrides.*.by': 'party',
  'policies.*.for.*': 'party',
  'policies.*.requirements.*': 'requirement',
  'threats.*.at': 'element',
  'threats.*.class': 'class',
  'threatDispositions.*.state': 'term:disposition',
  'requirementStates.*.state': 'state:requirement',
  'measures.*.meets.*': 'requirement',
  'measures.*.implementedIn': 'term:implementedIn',
  'measures.*.performs': 'party',
  'measures.*.accountable': 'party',
  'measures.*.asked.*': 'party',
  'measures.*.on.*': 'element',
  'measures.*.treats.*': 'reference',
  'measures.*.highImpact': 'term:flag',
  'measures.*.status': 'term:measureStatus',
  'measures.*.due': 'day',
  'measures.*.cost.effort': 'number',
  'measures.*.cost.currency': 'money',
  'decisions.*.about': 'reference',
  'decisions.*.treatment': 'term:treatment',
  'decisions.*.by': 'party',
  'decisions.*.until': 'day',
  'obligations.*.$id': 'obligation',
  'obligations.*.state': 'term:obligation',
  'evidence.*.kind': 'term:evidence',
};

/** How the values of a field are written; keys of entries are ids where they are no names. */
export function entryKind(field: string): EntryKind {
  return ENTRY_KINDS[field] ?? (field.endsWith('.$id') ? 'id' : 'text');
}

/** Whether a cell holds several values, one in a line. */
export function isListField(field: string): boolean {
  return field.endsWith('.*');
}

/**
 * Columns that a table needs besides those of the catalog, so that each row says what it is about and a new row can be complete; `first` stand
 * before, `last` behind them.
 */
export const EXTRA_COLUMNS: Readonly<Record<string, { readonly first?: readonly SheetColumn[]; readonly last?: readonly SheetColumn[] }>> = {
  'hazards.*': { first: [column('hazards.*.title', 'ハザード', 'Hazard')] },
  'overrides.*': {
    first: [column('overrides.*.stakeholder', 'ステークホルダー', 'Stakeholder'), column('overrides.*.axis', '軸', 'Axis')],
    last: [column('overrides.*.by', '上書きした人', 'Overridden by')],
  },
  'target.stakeholders.*': { first: [column('target.stakeholders.*.$id', 'ステークホルダー', 'Stakeholder')] },
  'target.history.*': {
    first: [
      column('target.history.*.on', '日付', 'Date'),
      column('target.history.*.target.recoveryDifficulty', '回復困難性の目標', 'Target: recovery difficulty'),
      column('target.history.*.target.economicImpact', '経済的影響の目標', 'Target: economic impact'),
    ],
    last: [column('target.history.*.by', '決めた人', 'Decided by')],
  },
  'responsibilityBoundary.agreed.*': { first: [column('responsibilityBoundary.agreed.*.$id', 'ステークホルダー', 'Stakeholder')] },
  'threats.*': {
    first: [column('threats.*.at', 'システムを構成する機器', 'Component or channel'), column('threats.*.class', '脅威の分類', 'Threat class')],
    last: [column('threats.*.because', '理由', 'Reason')],
  },
  'obligations.*': {
    first: [column('obligations.*.$id', '法令・契約', 'Duty')],
    last: [column('obligations.*.because', '理由', 'Reason')],
  },
  'evidence.*': { first: [column('evidence.*.kind', '証跡の種類', 'Kind of evidence')] },
  'assessment:positions.*': { first: [column('assessment:positions.*.stakeholder', 'ステークホルダー', 'Stakeholder')] },
  'channels.*': { first: [column('channels.*.name', '通信路の名前', 'Name of the channel')] },
};

/** Tables of results whose rows carry a person's judgement on the same thing: the key of the judgement is the result's `id`. */
export const JOINED_TABLES: Readonly<Record<string, string>> = {
  'assessment:threats.*': 'threatDispositions.*',
  'assessment:requirements.*': 'requirementStates.*',
};

/** Short names of tables, by what gives their rows; they name the sheets. */
export const TABLE_NAMES: Readonly<Record<string, BilingualText>> = {
  '': w('概要', 'Overview'),
  'usages.*': w('使い方', 'Usages'),
  'scope.exclusions.*': w('対象外', 'Exclusions'),
  'stakeholders.*': w('ステークホルダー', 'Stakeholders'),
  'relations.*': w('関係', 'Relations'),
  'authorities.*': w('関連行政当局', 'Authorities'),
  'components.*': w('機器・システム', 'Components'),
  'assets.*': w('守るべきもの', 'Assets'),
  'zones.*': w('構成場所', 'Zones'),
  'channels.*': w('通信経路', 'Channels'),
  'flows.*.steps.*': w('データフロー', 'Data flows'),
  'responsibilityBoundary.agreed.*': w('責任分界点', 'Responsibility'),
  'target.stakeholders.*': w('個別の目標', 'Targets by party'),
  'target.history.*': w('目標の経緯', 'Target history'),
  'incidents.*': w('インシデント', 'Incidents'),
  'incidents.*.causes.*': w('原因', 'Causes'),
  'incidents.*.consequences.*': w('結果(影響)', 'Consequences'),
  'hazards.*': w('ハザード', 'Hazards'),
  'assessment:positions.*': w('位置', 'Positions'),
  'overrides.*': w('上書き', 'Overrides'),
  'policies.*': w('対策方針', 'Policies'),
  'assessment:threats.*': w('脅威', 'Threats'),
  'assessment:incidents.*': w('到達経路', 'Paths'),
  'threats.*': w('人が加えた脅威', 'Stated threats'),
  'assessment:requirements.*': w('対策要件', 'Requirements'),
  'measures.*': w('実際に講じる対策', 'Measures'),
  'decisions.*': w('決定', 'Decisions'),
  'obligations.*': w('法令・契約', 'Duties'),
  'evidence.*': w('証跡', 'Evidence'),
};

/** Dimensions whose criteria stand in the form, with their levels. Source: IoT-SSF 1.0, the two axes. */
export const CRITERIA_LEVELS: Readonly<Record<string, readonly string[]>> = {
  'criteria.privacy': ['limited', 'serious', 'critical'],
  'criteria.safety': ['limited', 'serious', 'critical'],
  'criteria.trust': ['limited', 'serious', 'critical'],
  'criteria.direct': ['limited', 'serious', 'catastrophic'],
  'criteria.indirect': ['limited', 'serious', 'catastrophic'],
};

/** Widths of columns in characters, by what stands in them. ASSUMPTION: chosen by eye for A4 landscape. */
export const WIDTHS = { text: 38, name: 24, party: 17, term: 14, level: 11, flag: 10, id: 16, number: 12, list: 24, derived: 22 } as const;
