import type { AssetKind, Medium, ThreatClass, ZoneKind } from '@anshin/model';

// ASSUMPTION (all tables of this file): Anshin's own lists, from the usual words of data-flow diagrams in Japanese and English. The more telling first.

/** Words of a protocol or a name that tell what carries the signals. */
export const MEDIUM_WORDS: readonly (readonly [Medium, RegExp])[] = [
  ['vpn', /\bvpn\b|ipsec|wireguard/i],
  ['wiSun', /wi-?sun/i],
  ['wifi', /wi-?fi|802\.11|\bwlan\b|無線lan/i],
  ['bluetooth', /bluetooth|\bble\b/i],
  ['zigbee', /zigbee|\bmatter\b|\bthread\b|802\.15\.4/i],
  ['lowPowerRadio', /\blora|sigfox|sub-?g|特定小電力|\blpwa/i],
  ['cellular', /cellular|\blte\b|\b[345]g\b|nb-?iot|携帯|モバイル回線/i],
  ['hdPlc', /hd-?plc|電力線/i],
  ['fieldbus', /modbus|profi(bus|net)|\bcan( bus)?\b|canopen|ethercat|rs-?485|rs-?232|opc|bacnet|fieldbus|フィールドバス|シリアル/i],
  ['removableMedia', /usb (memory|stick|drive)|\bsd card|removable|可搬/i],
  ['usb', /\busb\b/i],
  ['dedicatedLine', /leased line|dedicated line|専用線/i],
  ['otherRadio', /radio|wireless|\bnfc\b|rfid|infrared|無線|赤外線/i],
  ['internal', /\bipc\b|inter-?process|in-?process|localhost|loopback|local[ -]?file|local call|container-spawning|\bi2c\b|\bspi\b|内部/i],
  ['human', /\bhuman\b|手入力|目視|対面|by hand/i],
];

/** Protocols that encrypt. Sources: the names of their specifications (RFC 8446 TLS and what runs over it, RFC 4251 SSH, RFC 4301 IPsec). */
export const ENCRYPTED_WORDS =
  /\bhttps\b|\bwss\b|\btls\b|\bssl\b|\bssh\b|sftp|\bscp\b|ftps|mqtts|amqps|coaps|ldaps|smtps|imaps|pop3s|\bdtls\b|\bquic\b|ipsec|\bvpn\b|wireguard|[ -]encrypted\b|暗号化/i;

/** Protocols that do not encrypt by themselves. */
export const PLAIN_WORDS = /\bhttp\b|\bws\b|\bftp\b|telnet|\bmqtt\b|\bcoap\b|\bsmtp\b|\bsnmp(v[12])?\b|syslog|modbus|\bldap\b|\btftp\b|平文/i;

/** Words of a boundary or zone that tell its kind. */
export const ZONE_WORDS: readonly (readonly [ZoneKind, RegExp])[] = [
  ['internet', /internet|インターネット|\bwww\b|public network/i],
  ['controlNetwork', /control network|\bot\b|industrial network|制御(系)?ネットワーク/i],
  ['cloud', /cloud|\baws\b|azure|\bgcp\b|\bvpc\b|クラウド/i],
  ['dataCentre', /data ?cent(er|re)|hoster|hosting|\bdc\b|データセンタ/i],
  ['vehicle', /vehicle|\bcar\b|車両|車内/i],
  ['warehouse', /warehouse|倉庫/i],
  ['plant', /plant|factory|shop ?floor|工場|プラント/i],
  ['field', /\bfield\b|現場/i],
  ['premises', /home|house|premises|residen|building|宅|住居|家庭|建物/i],
  ['mobile', /mobile|smart ?phone|user device|outdoors|外出|モバイル/i],
  ['remoteOffice', /remote office|branch|拠点/i],
  ['office', /office|corporate|intranet|enterprise|on-?prem|社内|オフィス|事務/i],
  ['informationNetwork', /\blan\b|\bdmz\b|internal network|private|ネットワーク/i],
  ['publicSpace', /public|untrusted|client|公共/i],
];

/** Words of a data asset that tell its kind. */
export const ASSET_WORDS: readonly (readonly [AssetKind, RegExp])[] = [
  ['keys', /\bkeys?\b|certificate|鍵|証明書/i],
  ['credentials', /credential|password|token|secret|login|認証情報|パスワード/i],
  ['updatePackage', /update|firmware|patch|更新|ファームウェア/i],
  ['personalInformation', /personal|customer|user (data|info)|\bpii\b|\bphi\b|patient|client (data|info)|個人|顧客|利用者情報/i],
  ['controlSignal', /command|control|order|actuat|instruction|指示|制御|操作/i],
  ['logs', /\blogs?\b|audit|trace|ログ|記録/i],
  ['settings', /config|setting|parameter|設定/i],
  ['software', /software|source|code|build|binar|ソフト|プログラム/i],
  ['deviceData', /sensor|telemetry|measure|meter|status|state|計測|測定|状態/i],
];

/** Words of a threat that tell its class; the first six are the classes of STRIDE. */
export const CLASS_WORDS: readonly (readonly [ThreatClass, RegExp])[] = [
  ['malware', /malware|ransomware|\bvirus|\bworm\b|マルウェア|ウイルス/i],
  ['steppingStone', /botnet|stepping|踏み台/i],
  ['repudiation', /repudiat|否認/i],
  ['denialOfService', /denial|\bd?dos\b|exhaust|flood|unavailab|crash|妨害|停止/i],
  ['elevationOfPrivilege', /privilege|elevat|escalat|remote code|command injection|権限/i],
  ['spoofing', /spoof|impersonat|forge|masquerad|phishing|session hijack|fake|rogue|なりすまし|偽/i],
  ['unauthorisedAccess', /unauthori[sz]ed access|broken access|bypass|brute|credential stuffing|不正(アクセス|ログイン)/i],
  ['informationDisclosure', /disclos|leak|exfiltrat|expos|sniff|eavesdrop|steal|stole|theft|read|sensitive data|漏(えい|洩)|盗/i],
  ['tampering', /tamper|modif|inject|alter|manipulat|poison|corrupt|改ざん/i],
  ['illicitModification', /reverse engineer|改造/i],
  ['unknownVulnerability', /vulnerab|outdated|unpatched|脆弱/i],
];

/** The six names of STRIDE as tools write them, without regard to case, blanks, hyphens and underscores. */
export const STRIDE_NAMES: Readonly<Record<string, ThreatClass>> = {
  spoofing: 'spoofing',
  tampering: 'tampering',
  repudiation: 'repudiation',
  informationdisclosure: 'informationDisclosure',
  denialofservice: 'denialOfService',
  elevationofprivilege: 'elevationOfPrivilege',
};

/** The letter of STRIDE under which each class is shown in tools that know only those six. Ours, by what the class violates (catalog `stride-ccds`). */
export const NEAREST_STRIDE: Readonly<
  Record<ThreatClass, 'spoofing' | 'tampering' | 'repudiation' | 'informationDisclosure' | 'denialOfService' | 'elevationOfPrivilege'>
> = {
  spoofing: 'spoofing',
  tampering: 'tampering',
  repudiation: 'repudiation',
  informationDisclosure: 'informationDisclosure',
  denialOfService: 'denialOfService',
  elevationOfPrivilege: 'elevationOfPrivilege',
  unauthorisedAccess: 'elevationOfPrivilege',
  malware: 'tampering',
  steppingStone: 'spoofing',
  illicitModification: 'tampering',
  unknownVulnerability: 'elevationOfPrivilege',
  hardwareFailure: 'denialOfService',
  softwareDefect: 'denialOfService',
  mistake: 'tampering',
  insider: 'elevationOfPrivilege',
  maintenanceWork: 'tampering',
  disaster: 'denialOfService',
  providerWithdrawal: 'denialOfService',
  physicalDestruction: 'denialOfService',
  conflictingCommands: 'tampering',
  wrongSetting: 'tampering',
  missingInitialisation: 'informationDisclosure',
};

/** Words that say in the tools that a mitigation is in place, and where else a threat can stand; everything else counts as open or planned. */
export const STATE_WORDS: readonly (readonly ['mitigated' | 'accepted' | 'transferred' | 'avoided' | 'notApplicable', RegExp])[] = [
  ['notApplicable', /not[ _-]?applicable|^n\/?a$|false[ _-]?positive/i],
  ['mitigated', /^(mitigated|implemented|done|closed|complete[d]?|resolved|active|eliminated)$/i],
  ['accepted', /^accept/i],
  ['transferred', /^transfer/i],
  ['avoided', /^avoid/i],
];
