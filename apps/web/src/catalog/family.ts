/** Where an entry comes from, as the first word of its id tells. */
export const FAMILIES = ['ssf', 'ccds', 'ipa', 'emb3d', 'echonet', 'anshin'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<string, Family>> = { ssf: 'ssf', ccds: 'ccds', ipa: 'ipa', property: 'emb3d', threat: 'emb3d', echonet: 'echonet' };
const FRAMEWORKS: Readonly<Record<string, Family>> = { 'framework.iot-ssf': 'ssf', 'framework.ccds-smart-home': 'ccds', 'framework.ipa-reliability': 'ipa' };

/** The family of an entry; rules with facts of the CCDS guideline are its detailed cases. */
export function familyOf(id: string, entry: Readonly<Record<string, unknown>>): Family {
  if ('ccds' in entry) return 'ccds';
  return FRAMEWORKS[id] ?? FAMILY_OF[id.slice(0, Math.max(0, id.indexOf('.')))] ?? 'anshin';
}
