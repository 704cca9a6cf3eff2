import type { AnshinDocument } from '../entities/document.ts';

/** A small document that uses every kind of value; a fresh copy each time. */
export function sampleDocument(): AnshinDocument {
  return {
    anshin: 1,
    id: 'sample',
    title: { ja: '見本', en: 'Sample' },
    frameworks: ['iot-ssf'],
    serviceLevel: { decided: 2, by: 'maker', because: 'Nobody can be hurt.' },
    stakeholders: { maker: { name: 'Maker', role: 'developer' }, resident: { name: { ja: '住まい手', en: 'Resident' }, role: 'user' } },
    zones: { home: { kind: 'premises' }, room: { kind: 'premises', within: 'home' } },
    components: {
      gateway: { kind: 'homeGateway', zone: 'home', owner: 'resident', accountable: 'maker', interfaces: ['wifi'], traits: { updatable: true } },
      lamp: { kind: 'homeAppliance', zone: 'room', description: 'Shines.\nNothing else.' },
    },
    channels: { radio: { between: ['gateway', 'lamp'], medium: 'wifi', protection: { encrypted: true } } },
    flows: { switch: { steps: { s1: { from: 'gateway', to: 'lamp', carries: ['command'] }, s2: { from: 'lamp', to: 'gateway', after: ['s1'] } } } },
    assets: { command: { kind: 'controlSignal', heldBy: ['gateway', 'radio'] } },
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } },
    incidents: {
      dark: { title: 'It stays dark', causes: [{ at: 'radio', class: 'tampering' }], consequences: { resident: { safety: 'serious' } }, assets: ['command'] },
    },
    rationales: {
      resident: {
        because: 'A fall in the dark can hurt.',
        by: 'maker',
        on: '2026-04-01',
        concludes: { recoveryDifficulty: 'serious', economicImpact: 'limited' },
      },
    },
    measures: {
      signed: {
        title: 'Signed commands',
        meets: ['ssf.software-integrity'],
        performs: 'maker',
        on: ['lamp'],
        treats: [{ incident: 'dark' }, { cause: 'dark/0' }],
        effect: { prevents: true },
        functions: [1, 23],
        status: 'planned',
        due: '2027-03-31',
        cost: { effort: 1.5, currency: 1000 },
        evidence: ['report'],
      },
      backup: { title: 'Torch', effect: { limits: [{ dimension: 'safety', to: 'limited', for: ['resident'] }] }, dependsOn: ['signed'], status: 'implemented' },
    },
    decisions: { d1: { about: { incident: 'dark' }, treatment: 'retain', by: 'resident', because: 'There is a torch.', on: '2026-04-01' } },
    evidence: { report: { kind: 'test', title: 'Report', sha256: 'a'.repeat(64) } },
    layout: { positions: { gateway: { x: 1.5, y: -20 } }, bends: { radio: [[1, 2]] } },
  };
}

/** The sample as YAML, as a person might write it. */
export const SAMPLE_YAML = `# A sample
anshin: 1
id: sample
title: { ja: 見本, en: Sample }
components:
  gateway:
    kind: homeGateway
    zone: home
  lamp: { kind: homeAppliance }
zones:
  home: { kind: premises }
channels:
  radio:
    between: [gateway, lamp]
    medium: wifi
`;
