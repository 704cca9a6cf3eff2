/** What a stencil stands for: a kind of the catalog, a zone, or nothing (`ignore`, an ornament). */
export interface StencilRow {
  /** Matches the name of the stencil. */
  readonly pattern: RegExp;
  readonly means: string;
  /** `sure`: the picture says what it is, whatever its text; `hint`: only where the text tells nothing. */
  readonly weight: 'sure' | 'hint';
}

/** Stencils that frame others. ASSUMPTION: ours, from the names of the libraries that draw.io and Visio ship. */
export const FRAME_STENCILS = /swimlane|\bgroup_|\.group|groupcenter|boundary|\bzone\b|\bpool\b|\blane\b|枠|境界/i;

/** Stencils that are parts or ornaments of a drawing. */
export const ORNAMENT_STENCILS =
  /^(line|note|callout|table(row)?|partialrectangle|link|title|legend|curlybracket|mxgraph\.(basic\.callout|mockup.*)|image|triangle|step|singlearrow|doublearrow|.*callout|.*title.*|background.*|.*legend.*|タイトル.*|吹き出し.*)$/i;

const SURE: readonly (readonly [means: string, pattern: RegExp])[] = [
  ['person', /actor|\buser(s)?\b|person|\bpeople\b|stickman|ユーザー|人物|mxgraph\.(aws4|aws3)\.(user|users|client)/i],
  ['firewall', /fire ?wall|\bwaf\b|ファイアウォール/i],
  ['router', /router|\bswitch\b|wireless_?hub|access ?point|ルーター|スイッチ/i],
  [
    'dataServer',
    /cylinder|data ?base|data ?store|\bstorage\b|\bsql|dynamo|aurora|\brds\b|redshift|\bs3\b|simple_storage|bucket|cosmos|bigquery|disk|データベース/i,
  ],
  ['smartphoneApp', /mobile_?(client|app|phone)|smart ?phone|cell ?phone|\bphone\b|iphone|android|携帯|スマートフォン/i],
  ['camera', /camera|カメラ/i],
  ['sensor', /\bsensor|thermostat|センサ/i],
  ['actuator', /actuator|\bvalve|アクチュエータ|バルブ/i],
  ['plc', /\bplc\b|programmable[ _]?logic/i],
  ['hmi', /\bhmi\b/i],
  ['homeGateway', /iot_?(edge|gateway|greengrass)|greengrass|\bgateway device/i],
  ['officePc', /\b(pc|laptop|workstation|desktop|notebook|tablet computer)\b|workstation|ノート ?pc|コンピューター/i],
  ['webTerminal', /browser|\btablet\b|ブラウザ/i],
  ['authenticationServer', /cognito|active_?directory|key_?vault|\biam\b|identity|entra/i],
  ['network', /\binternet\b|インターネット|mxgraph\.(aws4|aws3)\.internet/i],
  ['applicationServer', /\bec2\b|\becs\b|\beks\b|fargate|virtual_?machine|\bvm\b|app_?service|kubernetes|\bpod\b/i],
  ['cloudService', /lambda|functions?\b|kinesis|\bsqs\b|\bsns\b|iot_?core|iot_?hub|event_?hub|pub_?sub|api_?gateway|cloud_?front/i],
];

const HINTS: readonly (readonly [means: string, pattern: RegExp])[] = [
  ['network', /^(cloud|mxgraph\.networks\.cloud|クラウド)$/i],
  ['cloudService', /cloud|aws|azure|gcp|クラウド/i],
  ['applicationServer', /server|サーバ|mainframe|rack/i],
  ['homeAppliance', /\bdevice\b|appliance|デバイス/i],
];

/** What the stencils of the usual libraries stand for, the more telling first. ASSUMPTION: ours, by their names. */
export const STENCILS: readonly StencilRow[] = [
  ...SURE.map(([means, pattern]) => ({ pattern, means, weight: 'sure' as const })),
  ...HINTS.map(([means, pattern]) => ({ pattern, means, weight: 'hint' as const })),
];

/** Names of basic shapes, which say nothing: the text must tell. */
export const PLAIN_STENCILS: ReadonlySet<string> = new Set([
  '',
  'shape',
  'rectangle',
  'rounded rectangle',
  'square',
  'ellipse',
  'circle',
  'oval',
  'rhombus',
  'diamond',
  'hexagon',
  'process',
  'box',
  'label',
  'swimlane',
  'group',
  'cube',
  'parallelogram',
  'document',
  '四角形',
  '長方形',
  '角丸四角形',
  '円',
  '楕円',
  'プロセス',
]);
