import type { AnshinDocument } from '@anshin/model';

/** Texts that break careless output: markup, quotes, control characters, overrides of direction, great length, half characters, templates. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a\nb\r\nc\t\u0000\u0007',
  '\u202Eevil\u202C שלום עולם',
  'x'.repeat(10_000),
  '長'.repeat(10_000),
  ']]>&amp;<!--',
  "'; --",
  '| a | b |\n---',
  '\uD800half',
  '[x](javascript:alert(1))',
  '{count} {name?text}',
  '$& $1 \\',
] as const;

/** A document in which every name and text is hostile. */
export function hostileDocument(): AnshinDocument {
  let turn = 0;
  const text = (): string => HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length] ?? '';
  const count = HOSTILE_TEXTS.length;
  const each = <T>(prefix: string, make: (index: number, own: string) => T): Record<string, T> =>
    Object.fromEntries(HOSTILE_TEXTS.map((own, index) => [`${prefix}${index}`, make(index, own)]));
  return {
    anshin: 1,
    id: 'hostile',
    title: text(),
    description: text(),
    sector: text(),
    source: { work: text(), locator: text(), note: text() },
    applyingParties: ['p0'],
    frameworks: ['iot-ssf', 'ccds-smart-home', 'ipa-reliability'],
    scope: { system: text(), usage: text(), baseline: { credits: ['inherentDesign'], note: text() }, exclusions: { one: { title: text(), because: text() } } },
    stakeholders: each('p', (_, name) => ({ name, role: 'provider' as const, description: text() })),
    relations: each('r', (index, title) => ({ from: `p${index}`, to: `p${(index + 1) % count}`, kind: 'other' as const, title })),
    zones: each('z', (_, name) => ({ name, kind: 'premises' as const })),
    components: each('c', (index, name) => ({
      name,
      kind: index % 3 === 0 ? 'constructor' : 'homeGateway',
      zone: `z${index}`,
      accountable: `p${index}`,
      layer: 'edge' as const,
      description: text(),
      inferred: true,
    })),
    channels: each('k', (index, name) => ({ name, between: [`c${index}`, `c${(index + 1) % count}`] as [string, string], medium: 'wifi' as const })),
    assets: each('a', (index, name) => ({ name, kind: 'personalInformation' as const, heldBy: [`c${index}`] })),
    flows: {
      f: {
        title: text(),
        steps: each('s', (index, title) => ({
          from: `c${index}`,
          to: `c${(index + 1) % count}`,
          via: [`c${(index + 2) % count}`],
          title,
          label: title.slice(0, 40),
          carries: [`a${index}`],
        })),
      },
    },
    target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited', because: text() } },
    criteria: { safety: { limited: text(), serious: text() } },
    hazards: each('h', (_, title) => ({ title, situation: text(), harm: text() })),
    incidents: each('i', (index, title) => ({
      title,
      description: text(),
      hazards: [`h${index}`],
      causes: [{ at: `c${index}`, class: 'tampering' as const, title: text() }],
      consequences: { [`p${index}`]: { safety: 'critical' as const, direct: 'serious' as const, because: text() } },
    })),
    threats: each('t', (index, title) => ({ at: `c${index}`, title, because: text(), requirements: ['ssf.access-control', '<b>no such requirement</b>'] })),
    rationales: each('p', (_, because) => ({ because, by: 'p0' })),
    policies: each('q', (index, title) => ({ title, for: [`p${index}`], incidents: [`i${index}`], because: text() })),
    measures: each('m', (index, title) => ({
      title,
      description: text(),
      performs: `p${index}`,
      meets: ['ssf.access-control', '<b>x</b>'],
      on: [`c${index}`],
      status: 'planned' as const,
      effect: { prevents: true as const },
      treats: [{ incident: `i${index}` }],
      canHarm: [{ because: text() }],
    })),
    decisions: each('d', (index, because) => ({ about: { position: `p${index}` }, treatment: 'retain' as const, by: `p${index}`, because })),
  };
}
