import type { AnshinDocument } from '@anshin/model';

/** A small system with two parties, three components and everything that sections show once. */
export function smallDocument(): AnshinDocument {
  return {
    anshin: 1,
    id: 'small',
    title: { ja: '小さな例', en: 'Small example' },
    applyingParties: ['maker'],
    frameworks: ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'],
    stakeholders: { maker: { name: { ja: 'メーカー', en: 'Maker' }, role: 'provider' }, resident: { name: { ja: '住まい手', en: 'Resident' }, role: 'user' } },
    relations: { sale: { from: 'maker', to: 'resident', kind: 'sale' } },
    zones: { home: { kind: 'premises' }, wide: { kind: 'internet' } },
    components: {
      internet: { kind: 'network', zone: 'wide' },
      gateway: { name: { ja: 'ゲートウェイ', en: 'Gateway' }, kind: 'homeGateway', zone: 'home', layer: 'edge', accountable: 'maker' },
      lock: { name: { ja: '電気錠', en: 'Lock' }, kind: 'doorLock', zone: 'home', layer: 'edge', accountable: 'resident', inferred: true },
      stray: { name: { ja: '持ち主のない機器', en: 'Stray device' }, kind: 'sensor', zone: 'home' },
    },
    channels: {
      'gateway-internet': { between: ['gateway', 'internet'], medium: 'ethernet' },
      'gateway-lock': { between: ['gateway', 'lock'], medium: 'zigbee', protection: { encrypted: true } },
    },
    flows: {
      open: {
        title: { ja: '解錠', en: 'Unlock' },
        steps: {
          a: { from: 'internet', to: 'gateway', carries: ['order'] },
          b: { from: 'gateway', to: 'lock', after: ['a'] },
          c: { from: 'gateway', to: 'internet', after: ['a'] },
        },
      },
    },
    assets: { order: { name: { ja: '指示', en: 'Order' }, kind: 'controlSignal', heldBy: ['gateway'] } },
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited', because: { ja: '方針によります。', en: 'By policy.' } } },
    incidents: {
      opened: {
        title: { ja: '勝手に開く', en: 'Opens by itself' },
        causes: [{ id: 'radio', at: 'gateway-lock', class: 'tampering' }],
        consequences: {
          resident: { safety: 'critical', direct: 'serious', because: { ja: '侵入されます。', en: 'Someone breaks in.' } },
          maker: { trust: 'serious', because: { ja: '信用を失います。', en: 'Trust is lost.' } },
        },
      },
    },
    measures: {
      encrypt: {
        title: { ja: '無線を暗号化する', en: 'Encrypt the radio' },
        meets: ['ssf.data-encryption'],
        performs: 'maker',
        on: ['gateway-lock'],
        treats: [{ cause: 'opened/radio' }],
        effect: { prevents: true },
        status: 'planned',
      },
      policy: { title: { ja: '方針を定める', en: 'Set a policy' }, meets: ['ssf.security-policy'], performs: 'maker', status: 'implemented' },
    },
    decisions: {
      wait: {
        about: { position: 'maker' },
        treatment: 'retain',
        by: 'maker',
        because: { ja: '次の版で直します。', en: 'The next version mends it.' },
        until: '2027-01-01',
      },
    },
  };
}
