import type { AnshinDocument } from '@anshin/model';

/** A small complete document about which the engine finds nothing to say, on the tiny catalog; a fresh copy each time. */
export function soundDocument(): AnshinDocument {
  return {
    anshin: 1,
    id: 'sound',
    title: { ja: '見本', en: 'Sound' },
    description: 'A lamp that a phone switches over the internet.',
    applyingParties: ['maker'],
    scope: { usage: 'Switching at home.' },
    frameworks: ['iot-ssf'],
    stakeholders: { maker: { name: { ja: 'メーカー', en: 'Maker' }, role: 'developer' }, resident: { name: { ja: '住まい手', en: 'Resident' }, role: 'user' } },
    relations: { sale: { from: 'maker', to: 'resident', kind: 'sale' } },
    zones: { home: { kind: 'premises' }, wide: { kind: 'internet' } },
    components: {
      net: { kind: 'network', zone: 'wide' },
      hub: { kind: 'device', zone: 'home', accountable: 'maker' },
      lamp: { kind: 'device', zone: 'home', accountable: 'maker', name: { ja: '灯り', en: 'Lamp' } },
    },
    channels: {
      'net-hub': { between: ['net', 'hub'], medium: 'ethernet', protection: { encrypted: true } },
      'hub-lamp': { between: ['hub', 'lamp'], medium: 'ethernet' },
    },
    flows: { switch: { steps: { s1: { from: 'net', to: 'hub', carries: ['order'] }, s2: { from: 'hub', to: 'lamp', after: ['s1'], carries: ['order'] } } } },
    assets: { order: { name: { ja: '指示', en: 'Order' }, kind: 'controlSignal', heldBy: ['hub'] } },
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited', because: 'It is only a lamp.' } },
    criteria: { note: 'Limited means mended within a day.' },
    incidents: {
      dark: {
        title: { ja: '灯りが消える', en: 'It goes dark' },
        causes: [{ at: 'lamp', class: 'malware' }],
        consequences: { maker: { direct: 'limited', because: 'A few calls.' }, resident: { safety: 'limited', because: 'There is another lamp.' } },
      },
    },
    measures: { updates: { title: { ja: '更新', en: 'Updates' }, meets: ['ssf.answer'], performs: 'maker', status: 'implemented' } },
  };
}
