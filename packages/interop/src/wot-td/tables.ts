import type { Medium, Trait } from '@anshin/model';

// ASSUMPTION (word lists of this file): Anshin's own, from the usual names in Thing Descriptions. What they find is told to the user.

/** Schemes of links: whether the transport is encrypted (RFC 8446 below https, wss, mqtts, coaps by DTLS), and a medium where the scheme tells one. Sources: W3C WoT binding templates. */
export const SCHEMES: Readonly<Record<string, { readonly encrypted: boolean; readonly medium?: Medium; readonly hasBroker?: boolean }>> = {
  http: { encrypted: false },
  https: { encrypted: true },
  ws: { encrypted: false },
  wss: { encrypted: true },
  coap: { encrypted: false },
  coaps: { encrypted: true },
  'coap+tcp': { encrypted: false },
  'coaps+tcp': { encrypted: true },
  'coap+ws': { encrypted: false },
  'coaps+ws': { encrypted: true },
  mqtt: { encrypted: false, hasBroker: true },
  mqtts: { encrypted: true, hasBroker: true },
  'mqtt+ws': { encrypted: false, hasBroker: true },
  'modbus+tcp': { encrypted: false },
  'modbus+rtu': { encrypted: false, medium: 'fieldbus' },
  modbus: { encrypted: false },
  bacnet: { encrypted: false },
  'opc.tcp': { encrypted: false },
  profinet: { encrypted: false, medium: 'fieldbus' },
  gatt: { encrypted: false, medium: 'bluetooth' },
  ble: { encrypted: false, medium: 'bluetooth' },
  zigbee: { encrypted: true, medium: 'zigbee' },
};

/** Writable properties and actions that set something up rather than move anything. */
export const SETTING_WORDS =
  /config|setting|preference|\bname\b|label|locale|language|timezone|clock|\bip\b|ssid|network|password|credential|threshold|interval|firmware|update|upgrade|reboot|restart|factory|reset|calibrat|register|pair|設定|名称|更新|再起動|初期化/i;

/** Words of what acts on the world. */
export const ACTING_WORDS =
  /\b(on|off)\b|onoff|power|switch|toggle|target|set ?point|temperature|position|level|bright|dim|colou?r|speed|lock|open|close|door|valve|motor|pump|heat|cool|fan|mode|start|stop|run|move|drive|dispense|brew|alarm|siren|state|status|volume|charge|開|閉|入|切|施錠|解錠|運転|温度|起動|停止/i;

/** Words of what is done later or by itself. */
export const SCHEDULE_WORDS = /schedul|timer|program\b|routine|automation|予約|タイマ/i;

/** Words of values that reveal people. */
export const PEOPLE_WORDS =
  /occupan|presence|motion|person|people|user|face|voice|audio|microphone|video|image|snapshot|camera|location|gps|position of|heart|pulse|weight|sleep|energy|power consumption|在室|人感|位置情報|映像|音声|心拍|睡眠/i;

/** Traits that words of names tell. */
export const TRAIT_WORDS: readonly (readonly [Trait, RegExp])[] = [
  ['updatable', /firmware|software ?update|upgrade|ファームウェア/i],
  ['sensesPeople', /occupan|presence|motion|person|face|heart|在室|人感/i],
  ['voiceInput', /voice|microphone|音声/i],
  ['userLogin', /login|password|account/i],
];

/** Top-level fields of a Thing Description (W3C TD 1.1 §5.3.1.1) that are taken over, or say nothing about the device. */
export const READ_FIELDS: ReadonlySet<string> = new Set([
  '@context',
  '@type',
  'id',
  'title',
  'titles',
  'description',
  'descriptions',
  'base',
  'forms',
  'properties',
  'actions',
  'events',
  'security',
  'securityDefinitions',
  'version',
  'created',
  'modified',
  'echonet:eoj',
  'eoj',
]);
