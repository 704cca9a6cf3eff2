/** Words that YAML 1.2 (core schema, §10.3.2) reads as something other than text. */
const YAML_WORDS: ReadonlySet<string> = new Set(['null', 'true', 'false']);

/** A small model to begin with: one product, its app and its cloud; every line is there to be changed. */
export function starterText(id: string): string {
  return STARTER.replace('__ID__', YAML_WORDS.has(id.toLowerCase()) ? `'${id}'` : id);
}

const STARTER = `# このファイルは、評価の対象となるシステムのモデルです。どの行も、実際のシステムに合わせて書き換えてください。
# This file is the model of the system that is assessed. Change every line until it says what your system is.
#
# 書き換えるたびに「anshin check <このファイル>」を実行すると、次に決めることが分かります。
# Run "anshin check <this file>" after each change: it tells what to settle next.
# 言葉の意味は「anshin explain homeGateway」のように調べられます。 / "anshin explain homeGateway" tells what a word means.
anshin: 1
id: __ID__
title: { ja: 新しいシステム, en: New system }
description: { ja: アプリからクラウドを通じて、住まいの機器を動かします。, en: A device in the home is operated from an app through a cloud service. }
applyingParties: [maker]
scope:
  usage: { ja: 住まいでの日常の利用, en: Everyday use at home }
frameworks: [iot-ssf] # ほかに / also: ccds-smart-home, ipa-reliability

# リスクを負う人と、リスクに対応する人を書きます。利用者も含めます。
# Everyone who bears or treats risk, users included.
stakeholders:
  maker: { name: { ja: 製造者, en: Maker }, role: provider }
  customer: { name: { ja: 利用者, en: Customer }, role: user }
relations:
  sale: { from: maker, to: customer, kind: sale }

# 場所と、そこにある機器・システム、それらのつながりを書きます。
# Places, what stands in them, and what is connected to what.
zones:
  home: { name: { ja: 住まい, en: Home }, kind: premises }
  cloud-zone: { name: { ja: クラウド, en: Cloud }, kind: cloud }
components:
  internet: { name: { ja: インターネット, en: Internet }, kind: network }
  device: { name: { ja: 機器, en: Device }, kind: homeAppliance, zone: home, owner: customer, accountable: maker }
  router: { name: { ja: ルータ, en: Router }, kind: router, zone: home, owner: customer, accountable: customer }
  app: { name: { ja: アプリ, en: App }, kind: smartphoneApp, accountable: maker }
  service: { name: { ja: クラウドサービス, en: Cloud service }, kind: cloudService, zone: cloud-zone, accountable: maker }
channels:
  device-router: { between: [device, router], medium: wifi }
  router-internet: { between: [router, internet], medium: ethernet }
  app-internet: { between: [app, internet], medium: cellular }
  service-internet: { between: [service, internet], medium: ethernet }
flows:
  operate:
    title: { ja: アプリからの操作, en: Operation from the app }
    steps:
      s1: { from: app, to: service, via: [internet], carries: [command] }
      s2: { from: service, to: device, via: [internet, router], carries: [command], after: [s1] }

# 守るべきものを書きます。 / What is to be protected.
assets:
  command: { name: { ja: 操作の指示, en: Command }, kind: controlSignal, primary: true, heldBy: [service, device] }

# 目標とするリスクの水準を、理由とともに決めます。 / The level of risk to reach, with the reason.
target:
  default:
    recoveryDifficulty: limited
    economicImpact: limited
    because: { ja: けがと大規模な回収を起こさないためです。, en: Nobody is injured and no large recall becomes necessary. }

# 起こり得ること、その原因、誰にどれほど響くかを書きます。
# What could happen, what causes it, and whom it strikes how hard.
incidents:
  moves-unexpectedly:
    title: { ja: 機器が想定外に動く, en: The device moves unexpectedly }
    causes:
      - { at: service, class: unauthorisedAccess }
      - { at: device, class: malware }
    consequences:
      customer: { safety: serious, direct: limited, because: { ja: けがをするおそれがあります。, en: Someone can be injured. } }
      maker: { indirect: serious, because: { ja: 製品を回収するおそれがあります。, en: Products may have to be recalled. } }

# 実際に講じる対策を書きます。 / What is really done about it, and by whom.
measures:
  signed-update:
    title: { ja: 署名された更新だけを受け入れる, en: Accept only signed updates }
    meets: [ssf.software-integrity] # anshin explain ssf.software-integrity
    performs: maker
    on: [device]
    treats: [{ cause: moves-unexpectedly/1 }]
    effect: { prevents: true }
    status: planned
`;
