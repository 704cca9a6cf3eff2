import type {
  AssetKind, Baseline, BilingualText, Decision, Dimension, EconomicImpact, Evidence, ImplementedIn, Layer, Medium, MeasureStatus, ObligationState,
  RecoveryDifficulty, Relation, StakeholderRole, ThreatDisposition, ZoneKind,
} from '@anshin/model';

const w = (ja: string, en: string): BilingualText => ({ ja, en });
type Words<K extends string> = Readonly<Record<K, BilingualText>>;

/** Words for the closed lists of the model: what the document writes, as people read it. */
export const TERMS = {
  level: { limited: w('限定的', 'Limited'), serious: w('重大', 'Serious'), critical: w('致命的', 'Critical'), catastrophic: w('壊滅的', 'Catastrophic') } satisfies Words<RecoveryDifficulty | EconomicImpact>,
  axis: { recoveryDifficulty: w('回復困難性', 'Recovery difficulty'), economicImpact: w('経済的影響', 'Economic impact') } satisfies Words<'recoveryDifficulty' | 'economicImpact'>,
  dimension: {
    privacy: w('プライバシー', 'Privacy'), safety: w('セーフティ', 'Safety'), trust: w('信頼', 'Trust'), direct: w('直接的な経済影響', 'Direct economic impact'), indirect: w('間接的な経済影響', 'Indirect economic impact'),
  } satisfies Words<Dimension>,
  role: { developer: w('開発者', 'Developer'), provider: w('提供者', 'Provider'), user: w('利用者', 'User'), other: w('その他', 'Other') } satisfies Words<StakeholderRole>,
  relation: {
    serviceContract: w('サービス契約', 'Service contract'), supply: w('供給', 'Supply'), entrustment: w('委託', 'Entrustment'), maintenance: w('保守', 'Maintenance'), sale: w('販売', 'Sale'),
    guidance: w('案内・指導', 'Guidance'), report: w('報告', 'Report'), insurance: w('保険', 'Insurance'), other: w('その他', 'Other'),
  } satisfies Words<Relation['kind']>,
  zone: {
    premises: w('住居・敷地', 'Premises'), plant: w('工場', 'Plant'), controlNetwork: w('制御系', 'Control network'), controlInformation: w('制御情報系', 'Control information'), informationNetwork: w('情報系', 'Information network'),
    field: w('フィールド', 'Field'), warehouse: w('倉庫', 'Warehouse'), vehicle: w('車両', 'Vehicle'), office: w('事務所', 'Office'), remoteOffice: w('遠隔の事務所', 'Remote office'), providerSite: w('事業者の拠点', "Provider's site"),
    cloud: w('クラウド', 'Cloud'), dataCentre: w('データセンター', 'Data centre'), mobile: w('外出先', 'On the move'), publicSpace: w('公共の場', 'Public space'), internet: w('インターネット', 'Internet'),
  } satisfies Words<ZoneKind>,
  medium: {
    ethernet: w('Ethernet', 'Ethernet'), hdPlc: w('HD-PLC', 'HD-PLC'), otherWired: w('その他の有線', 'Other wired'), fieldbus: w('フィールドバス', 'Field bus'), wifi: w('Wi-Fi', 'Wi-Fi'), bluetooth: w('Bluetooth', 'Bluetooth'),
    zigbee: w('ZigBee', 'ZigBee'), wiSun: w('Wi-SUN', 'Wi-SUN'), lowPowerRadio: w('特定小電力無線', 'Low-power radio'), cellular: w('携帯電話網', 'Cellular'), otherRadio: w('その他の無線', 'Other radio'), usb: w('USB', 'USB'),
    removableMedia: w('可搬媒体', 'Removable media'), dedicatedLine: w('専用線', 'Dedicated line'), vpn: w('VPN', 'VPN'), internal: w('内部接続', 'Internal'), human: w('人の操作', 'By hand'),
  } satisfies Words<Medium>,
  layer: { edge: w('エッジ', 'Edge'), fog: w('フォグ', 'Fog'), cloud: w('クラウド', 'Cloud') } satisfies Words<Layer>,
  asset: {
    personalInformation: w('個人情報', 'Personal information'), controlSignal: w('制御信号', 'Control signal'), deviceData: w('機器のデータ', 'Device data'), settings: w('設定', 'Settings'), credentials: w('認証情報', 'Credentials'), keys: w('鍵', 'Keys'),
    software: w('ソフトウェア', 'Software'), updatePackage: w('更新プログラム', 'Update package'), logs: w('ログ', 'Logs'), businessInformation: w('業務情報', 'Business information'), function: w('機能', 'Function'), service: w('サービス', 'Service'),
    hardware: w('ハードウェア', 'Hardware'), life: w('生命・身体', 'Life and limb'), property: w('財産', 'Property'), reputation: w('評判', 'Reputation'),
  } satisfies Words<AssetKind>,
  implementedIn: { organisationPeople: w('ソシキ・ヒト', 'Organisation and people'), procedure: w('プロシージャ', 'Procedure'), system: w('システム', 'System') } satisfies Words<ImplementedIn>,
  measureStatus: { planned: w('計画', 'Planned'), agreed: w('合意', 'Agreed'), implemented: w('実施', 'Implemented'), verified: w('確認済み', 'Verified') } satisfies Words<MeasureStatus>,
  /** The switch "in force", as a phrase. */
  inForce: {
    planned: w('計画以降のすべての対策を数える', 'counting every measure that is at least planned'), agreed: w('合意済み以降の対策だけを数える', 'counting measures that are at least agreed'),
    implemented: w('実施済みの対策だけを数える', 'counting measures that are implemented'), verified: w('確認済みの対策だけを数える', 'counting measures that are verified'),
  } satisfies Words<MeasureStatus>,
  state: {
    open: w('未対応', 'Open'), planned: w('計画', 'Planned'), agreed: w('合意', 'Agreed'), implemented: w('実施', 'Implemented'), verified: w('確認済み', 'Verified'), metElsewhere: w('別の所で対応', 'Met elsewhere'),
    waived: w('条件により不要', 'Waived'), notApplicable: w('該当しない', 'Not applicable'), unknown: w('未確認', 'Not checked'), met: w('対応済み', 'Met'),
  } satisfies Words<string>,
  treatment: { modify: w('低減', 'Modify'), share: w('共有', 'Share'), retain: w('保有', 'Retain'), avoid: w('回避', 'Avoid') } satisfies Words<Decision['treatment']>,
  obligation: { kept: w('守られている', 'Kept'), planned: w('予定', 'Planned'), open: w('未確認', 'Open'), notFeasible: w('今の制度では実施できない', 'Not feasible under present rules'), notApplicable: w('該当しない', 'Not applicable') } satisfies Words<ObligationState['state']>,
  evidence: { test: w('試験', 'Test'), review: w('レビュー', 'Review'), inspection: w('検査', 'Inspection'), certificate: w('証明書', 'Certificate'), log: w('記録', 'Log'), document: w('文書', 'Document'), drill: w('訓練', 'Drill') } satisfies Words<Evidence['kind']>,
  credit: { inherentDesign: w('本質的な設計', 'Inherent design'), safetyDevices: w('安全装置', 'Safety devices'), existingMeasures: w('既存の対策', 'Existing measures'), substituteService: w('代わりのサービス', 'Substitute service') } satisfies Words<NonNullable<Baseline['credits']>[number]>,
  disposition: { adopted: w('採用', 'Taken up'), notApplicable: w('該当しない', 'Not applicable') } satisfies Words<ThreatDisposition['state']>,
  framework: { 'iot-ssf': w('IoT-SSF', 'IoT-SSF'), 'ccds-smart-home': w('CCDS スマートホーム編', 'CCDS smart home'), 'ipa-reliability': w('IPA 高信頼化機能編', 'IPA reliability functions') } satisfies Words<'iot-ssf' | 'ccds-smart-home' | 'ipa-reliability'>,
  flag: { true: w('はい', 'Yes'), false: w('いいえ', 'No') } satisfies Words<string>,
} as const;

/** Words for the closed lists of results. */
export const RESULT_TERMS = {
  origin: { rule: w('規則から導出', 'Derived by a rule'), stated: w('人が記載', 'Stated by a person') },
  exposure: {
    internet: w('インターネット', 'Internet'), radio: w('無線', 'Radio'), physical: w('手の届く所', 'By hand'), removableMedia: w('可搬媒体', 'Removable media'), maintenance: w('保守の口', 'Maintenance'), userInterface: w('利用者の画面', 'User interface'),
    unknownDevice: w('未知の機器', 'Unknown device'), api: w('API', 'API'), voice: w('音声', 'Voice'),
  },
  severity: { error: w('未記入・矛盾', 'Gap'), warning: w('注意', 'Warning'), info: w('参考', 'Note') },
  phase: { start: w('開始', 'Start'), prevention: w('予防', 'Prevention'), detection: w('検知', 'Detection'), recovery: w('回復', 'Recovery'), end: w('終了', 'End') },
  placement: { placed: w('対策で配置', 'Placed by a measure'), proposed: w('脅威から提案', 'Proposed from threats') },
  foreign: { 'uk-code': w('英国 消費者向けIoT行動規範', 'UK Code of Practice for Consumer IoT'), 'sb-327': w('米国カリフォルニア州 SB-327', 'California SB-327'), cpsf: w('経済産業省 CPSF', 'METI CPSF'), 'ccds-common': w('CCDS 共通要件', 'CCDS common requirements') },
  relation: { equal: w('おおむね同じ', 'Corresponds in outline'), superset: w('より詳しい', 'Goes into more detail'), subset: w('一部だけ', 'Part of it'), intersects: w('重なる', 'Overlaps'), related: w('関連', 'Related') },
  basis: { official: w('ガイドラインに記載', 'Stated by the guideline'), published: w('公表資料', 'Published'), derived: w('本ツールの読み', 'Own reading') },
  cover: { covered: w('対応する要求に対策あり', 'All answering items have measures'), partly: w('一部に対策あり', 'Some have measures'), open: w('対策なし', 'No measure yet') },
  cause: {
    'cause.reachable': w('入口から到達できます', 'Reachable from an entry point'), 'cause.prevented': w('対策が防いでいます', 'Prevented by a measure'), 'cause.no-attack': w('攻撃ではないため経路によりません', 'No attack, so no path is needed'),
    'cause.avoided': w('機能を取りやめる決定で閉じています', 'Closed: the function is dropped by decision'), 'cause.unreachable': w('開いた経路がありません', 'No open path leads there'),
  },
  limit: {
    'limit.in-force': w('働いています', 'In force'), 'limit.not-in-force': w('まだ実施されていません', 'Not in force yet'), 'limit.stated-independent': w('攻撃される部分から独立していると記されています', 'Stated to be independent of what is attacked'),
    'limit.reached': w('攻撃者が届くため数えません', 'Not counted: an attacker can reach it'), 'limit.unreached': w('攻撃者は届きません', 'An attacker cannot reach it'),
  },
} as const satisfies Readonly<Record<string, Words<string>>>;
