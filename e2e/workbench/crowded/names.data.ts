import type { BilingualText, StakeholderRole, ZoneKind } from '@anshin/model';

/** Parties whose names are as long as real ones can be. */
export const PARTIES: readonly (BilingualText & { readonly id: string; readonly role: StakeholderRole })[] = [
  {
    id: 'operator',
    role: 'provider',
    ja: '臨海地域エネルギー統合管理サービス運営株式会社地域事業本部運用統括グループ',
    en: 'Bay Area Energy Services Ltd, Operations',
  },
  {
    id: 'maker',
    role: 'developer',
    ja: '東日本総合電機製造株式会社スマートホーム機器事業部組込みソフトウェア開発部',
    en: 'East Japan Electric Works, Device Division',
  },
  {
    id: 'cloud-vendor',
    role: 'provider',
    ja: '国際クラウド基盤サービス株式会社アジア太平洋地域データセンター運用センター',
    en: 'Global Cloud Platforms, Asia-Pacific Centre',
  },
  {
    id: 'integrator',
    role: 'provider',
    ja: '関東設備工事・システムインテグレーション協同組合現地施工管理センター',
    en: 'Kanto Installation Cooperative, Site Office',
  },
  {
    id: 'aggregator',
    role: 'provider',
    ja: '需要調整力アグリゲーション事業者連合会需給調整市場対応部会事務局',
    en: 'Demand Response Aggregators, Market Office',
  },
  {
    id: 'maintainer',
    role: 'provider',
    ja: '全国保守点検ネットワーク株式会社遠隔監視・緊急出動コールセンター第二部',
    en: 'Nationwide Maintenance Network, Call Centre',
  },
  {
    id: 'housing',
    role: 'provider',
    ja: '臨海地域分譲集合住宅管理組合連合会(第一街区から第十二街区まで)',
    en: 'Federation of Housing Associations, Blocks 1-12',
  },
  { id: 'insurer', role: 'other', ja: '相互火災海上保険株式会社サイバーリスク引受部事故査定センター', en: 'Mutual Fire and Marine, Cyber Claims Centre' },
  { id: 'grid', role: 'provider', ja: '一般送配電事業者臨海支社配電自動化センター系統運用担当グループ', en: 'Distribution Grid Company, Bayside Control' },
  {
    id: 'resident',
    role: 'user',
    ja: '臨海地域の集合住宅に住みサービスを契約している住まい手とその同居家族',
    en: 'Residents under contract and their families',
  },
  {
    id: 'tenant',
    role: 'user',
    ja: '商業棟の区画を借りて営業している小規模事業者とその従業員および来店客',
    en: 'Shop tenants, their staff and their customers',
  },
  {
    id: 'neighbour',
    role: 'other',
    ja: '契約はしていないが同じ配電系統と敷地を共有している近隣の住民と通行人',
    en: 'Neighbours and passers-by without a contract',
  },
];

/** Zones, some within others. */
export const ZONES: readonly (BilingualText & { readonly id: string; readonly kind: ZoneKind; readonly within?: string })[] = [
  { id: 'wide-area', kind: 'internet', ja: '公衆インターネットと携帯電話事業者の広域回線網', en: 'Public internet and mobile operator networks' },
  { id: 'data-centre', kind: 'cloud', ja: '地域外にあるクラウド事業者のデータセンター(東西二拠点)', en: 'Data centres of the cloud vendor, east and west' },
  { id: 'control-room', kind: 'providerSite', ja: '運営会社の統合監視センター(二十四時間有人)', en: 'Integrated control room, staffed day and night' },
  { id: 'site', kind: 'premises', ja: '臨海地域の全敷地(住宅棟・商業棟・エネルギー棟を含む)', en: 'Whole bayside site with all three buildings' },
  { id: 'homes', kind: 'premises', within: 'site', ja: '住宅棟の各住戸の中(住まい手の専有部分)', en: 'Inside the flats, owned by the residents' },
  { id: 'shared', kind: 'premises', within: 'site', ja: '住宅棟の共用部と管理人室(入退室管理あり)', en: 'Shared parts and caretaker room of the flats' },
  { id: 'energy-plant', kind: 'plant', within: 'site', ja: 'エネルギー棟の機械室と受変電設備の区画', en: 'Machine room and substation, energy building' },
  {
    id: 'control-cells',
    kind: 'controlNetwork',
    within: 'energy-plant',
    ja: 'エネルギー棟の制御ネットワーク区画(施錠あり)',
    en: 'Locked control network, energy building',
  },
  { id: 'shops', kind: 'office', within: 'site', ja: '商業棟の各区画と共用の来客用無線エリア', en: 'Shops with the shared wireless for visitors' },
];

/** What stands in each zone: kind, and what it is. */
export const DEVICES: Readonly<Record<string, readonly (BilingualText & { readonly kind: string })[]>> = {
  'data-centre': [
    { kind: 'cloudService', ja: '地域エネルギー最適化・予測・課金統合クラウドサービス(本番環境)', en: 'Forecasting, billing and optimising service' },
    { kind: 'authenticationServer', ja: '住まい手と事業者の両方が使う統合認証・権限管理サーバ(冗長構成)', en: 'Shared sign-in and authorisation server pair' },
    { kind: 'dataServer', ja: '三年分の計測値と操作履歴を蓄積する時系列データベースサーバ群', en: 'Time-series store of three years of readings' },
    { kind: 'updateServer', ja: '全機器へ署名済みファームウェアを配信するアップデートサーバ', en: 'Update server for signed firmware of devices' },
    { kind: 'thirdPartyCloud', ja: '気象予報と電力市場価格を提供する外部事業者のクラウドサービス', en: 'External weather and market price provider' },
  ],
  'control-room': [
    { kind: 'monitoringCenter', ja: '統合監視センターの大型表示盤と警報管理システム(二重化構成)', en: 'Alarm management with the large wall display' },
    { kind: 'operatorTerminal', ja: '統合監視センターの運用担当者が交替で使う監視操作用端末', en: 'Operator terminal shared between the shifts' },
    { kind: 'businessServer', ja: '契約・請求・問合せを扱う業務サーバ(コールセンターと共用)', en: 'Business server of contracts and enquiries' },
    { kind: 'officePc', ja: '夜間当番の担当者が持ち帰ることのある業務用ノートパソコン', en: 'Notebook that the night shift may take home' },
  ],
  homes: [
    { kind: 'homeGateway', ja: '各住戸の分電盤の横に設置したホームゲートウェイ兼エネルギー管理装置', en: 'Home gateway and energy manager by the fuse box' },
    { kind: 'airConditioner', ja: '寝室と居間に取り付けた遠隔操作対応の省エネルギーエアコン', en: 'Remote air conditioners in bed and living room' },
    { kind: 'waterHeater', ja: '夜間電力でお湯を沸かすヒートポンプ式給湯機とその台所リモコン', en: 'Heat pump water heater with kitchen control' },
    { kind: 'doorLock', ja: '玄関ドアの電気錠と顔認証付きインターホン親機(宅配対応)', en: 'Front door lock with face-reading intercom' },
    { kind: 'smartphoneApp', ja: '住まい手のスマートフォンに入れた遠隔操作・見守りアプリ', en: 'App to operate and watch the home from afar' },
    { kind: 'camera', ja: '離れて暮らす家族が見守るための室内カメラと人感センサー', en: 'Indoor camera for relatives who look in' },
    { kind: 'voiceAssistant', ja: '居間と台所に置かれた音声で家電を操作できるスピーカー', en: 'Loudspeaker that takes spoken commands' },
  ],
  shared: [
    { kind: 'router', ja: '住宅棟の各階に設置した集合住宅用ルータ兼無線アクセスポイント', en: 'Router and access point on every single floor' },
    { kind: 'camera', ja: '駐車場・駐輪場・エントランスの防犯カメラと録画装置一式', en: 'Security cameras of car park and entrance' },
    { kind: 'energyController', ja: '共用部の電気自動車充電器を束ねる充電制御コントローラ', en: 'Controller of the shared vehicle chargers' },
    { kind: 'localNetwork', ja: '住宅棟の共用部を結ぶ構内ネットワーク(管理系と来客系)', en: 'Network of the shared parts, two segments' },
    { kind: 'setupTerminal', ja: '管理人室に常備された設定・ペアリング用のタブレット端末', en: 'Tablet for set-up and pairing, caretaker room' },
  ],
  'energy-plant': [
    { kind: 'battery', ja: '非常時に三日間電力を供給できる大型蓄電池とその管理装置', en: 'Large battery for three days of emergency' },
    { kind: 'photovoltaic', ja: '屋上一面に設置した太陽光発電設備と出力制御装置(十六系統)', en: 'Rooftop photovoltaics in sixteen strings' },
    { kind: 'boiler', ja: '地域熱供給用の温水ボイラーと燃焼安全制御装置(二号機)', en: 'District heating boiler with burner control' },
    { kind: 'sensor', ja: '機械室の温度・湿度・漏水・可燃性ガスをまとめて測る検知器', en: 'Detector of heat, damp, leaks and gas' },
    { kind: 'maintenanceTerminal', ja: '保守会社の技術者が持ち込む点検用ノートパソコンと変換器', en: 'Service notebook brought by the technician' },
    { kind: 'safetyDevice', ja: '過熱・過圧時に燃料を機械的に遮断する独立した安全装置', en: 'Independent mechanical fuel cut-off valve' },
  ],
  'control-cells': [
    { kind: 'plc', ja: '熱源機の起動停止順序を制御するプログラマブルコントローラ', en: 'Controller of the start and stop sequence' },
    { kind: 'scada', ja: 'エネルギー棟全体を監視し制御する監視制御システム(現用系)', en: 'Supervisory control system, active server' },
    { kind: 'historian', ja: '制御データを十年間保存するプラント履歴データ管理サーバ', en: 'Historian that keeps ten years of values' },
    { kind: 'engineeringStation', ja: '制御プログラムを変更できるエンジニアリング用ワークステーション', en: 'Engineering station that changes programs' },
    { kind: 'firewall', ja: '情報系と制御系の間に置かれた産業用ファイアウォール', en: 'Industrial firewall before the control cells' },
  ],
  shops: [
    { kind: 'meter', ja: '区画ごとの電力・水道・ガスの使用量を計る複合スマートメーター', en: 'Combined smart meter of every single shop' },
    { kind: 'webTerminal', ja: '店舗の従業員が使用量と請求額を確かめる据置き型の端末', en: 'Terminal to look up consumption and bills' },
    { kind: 'homeAppliance', ja: '遠隔で温度を監視する食品用の業務用冷蔵・冷凍ショーケース', en: 'Food display freezers watched from afar' },
    { kind: 'remoteControl', ja: '照明と空調をまとめて切り替える壁付けリモートコントローラ', en: 'Wall control for all lights and climate' },
  ],
};

/** Where another of the same device stands. */
export const PLACES: readonly BilingualText[] = [
  { ja: '東側', en: 'east' },
  { ja: '西側', en: 'west' },
];

/** What happens, to be told of a component. */
export const EVENTS: readonly BilingualText[] = [
  { ja: 'が乗っ取られ、夜間に無断で操作される', en: 'is taken over and operated at night without leave' },
  { ja: 'の記録が持ち出され、在宅の様子が第三者に知られる', en: 'leaks records that tell strangers who is at home' },
  { ja: 'が止まり、代わりの手段がないまま半日以上使えない', en: 'stops, and nothing stands in for half a day or more' },
  { ja: 'に偽の指令が届き、設備が安全な範囲の外で動く', en: 'obeys forged commands and runs outside safe limits' },
  { ja: 'の更新が改ざんされ、ほかの機器への攻撃に使われる', en: 'gets an altered update and attacks other devices' },
];

/** Why a party is hit as it is. */
export const REASONS: readonly BilingualText[] = [
  {
    ja: '原因の調査と全戸への説明に数か月かかり、同じ型の機器を使う地域でも問合せが増えます。契約の解除が続くと事業の継続に響きます。',
    en: 'Finding the cause and telling every household takes months; other districts with the same devices enquire too, and cancelled contracts would strike the business.',
  },
  { ja: '生活への支障は短く、手動の操作で補えます。', en: 'The disturbance is short, and manual operation stands in.' },
  { ja: '設備の近くに人がいると、やけどや挟まれなどのけがをし得ます。', en: 'People near the equipment can be burned or crushed.' },
];

/** What is done. */
export const ACTIONS: readonly BilingualText[] = [
  { ja: '通信を暗号化し、機器ごとに異なる鍵で相手を確かめる', en: 'Encrypt the traffic and check the other end with keys of each device' },
  { ja: '使わない通信口を閉じ、出荷時のパスワードを必ず変えさせる', en: 'Close unused ports and make everyone change the factory password' },
  { ja: '更新の署名を確かめ、失敗したときは前の版に戻す', en: 'Check signatures of updates and fall back to the last good version' },
  { ja: '操作の記録を遠隔に保存し、普段と違う操作を知らせる', en: 'Keep the record of operations elsewhere and report unusual ones' },
  { ja: '安全装置を独立させ、指令が誤っていても危険な状態にならないようにする', en: 'Keep the safety device independent, so that no wrong command does harm' },
];

/** What is to be protected. */
export const GOODS: readonly BilingualText[] = [
  { ja: '住まい手ごとの在宅時間帯と家電の使用状況を示す三十分ごとの計測値', en: 'Half-hourly readings that show who is at home' },
  { ja: '熱源機・蓄電池・充電器に対する起動停止と出力変更の制御指令', en: 'Commands to start, stop and set the plant' },
  { ja: '機器とサーバがたがいを確かめるために使う証明書と秘密鍵の組', en: 'Certificates and private keys of the devices' },
  { ja: '緊急時に扉を開け設備を安全に止めるための本来の機能と手順', en: 'The function that stops the plant safely' },
];
