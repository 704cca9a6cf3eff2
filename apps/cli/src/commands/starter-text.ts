/** A small model to begin with: one product, its app and its cloud; every line is there to be changed. */
export const STARTER_TEXT = `anshin: 1
id: __ID__
title: { ja: 新しいシステム, en: New system }
description: { ja: アプリからクラウドを通じて機器を動かします。, en: A device is operated from an app through a cloud service. }
applyingParties: [maker]
scope:
  usage: { ja: 住まいでの日常の利用, en: Everyday use at home }
frameworks: [iot-ssf]
stakeholders:
  maker: { name: { ja: 製造者, en: Maker }, role: provider }
  customer: { name: { ja: 利用者, en: Customer }, role: user }
relations:
  sale: { from: maker, to: customer, kind: sale }
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
assets:
  command: { name: { ja: 操作の指示, en: Command }, kind: controlSignal, primary: true, heldBy: [service, device] }
target:
  default:
    recoveryDifficulty: limited
    economicImpact: limited
    because: { ja: けがと大規模な回収を起こさないためです。, en: Nobody is injured and no large recall becomes necessary. }
incidents:
  moves-unexpectedly:
    title: { ja: 機器が想定外に動く, en: The device moves unexpectedly }
    causes:
      - { at: service, class: unauthorisedAccess }
      - { at: device, class: malware }
    consequences:
      customer: { safety: serious, direct: limited, because: { ja: けがをするおそれがあります。, en: Someone can be injured. } }
      maker: { indirect: serious, because: { ja: 製品を回収するおそれがあります。, en: Products may have to be recalled. } }
measures:
  signed-update:
    title: { ja: 署名された更新だけを受け入れる, en: Accept only signed updates }
    meets: [ssf.software-integrity]
    performs: maker
    on: [device]
    treats: [{ cause: moves-unexpectedly/1 }]
    effect: { prevents: true }
    status: planned
`;
