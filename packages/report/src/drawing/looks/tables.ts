import type { ColourName } from './colours.ts';

/** A fill or a stroke: a colour by name, or one of a party's shades. */
export type Paint = ColourName | 'party.ink' | 'party.fill' | 'party.ground';

/** How a kind of shape looks. Sizes are pixels; `size` and `weight` are of text. */
export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly size?: number;
  readonly weight?: number;
  /** Whether letters have a rim of the sheet's colour, so that lines beneath do not disturb. */
  readonly rim?: boolean;
}

/** Every look a figure may use; HTML styles and the attributes of standalone SVG both come from here. */
export const LOOKS = {
  sheet: { fill: 'sheet' },
  // system diagram
  zone: { fill: 'raised', stroke: 'faint', width: 1.2, dash: '5 4' },
  'zone-title': { fill: 'muted', size: 12, weight: 600 },
  ground: { fill: 'party.ground' },
  'ground-edge': { stroke: 'party.ink', width: 1, opacity: 0.35 },
  'ground-gap': { fill: 'criticalSoft', stroke: 'critical', width: 1.2, dash: '3 3' },
  node: { fill: 'sheet', stroke: 'muted', width: 1.2 },
  'node-inferred': { fill: 'sheet', stroke: 'muted', width: 1.2, dash: '3 2' },
  net: { fill: 'raised', stroke: 'faint', width: 1.2 },
  'node-name': { fill: 'ink', size: 13, weight: 600 },
  'node-note': { fill: 'muted', size: 11 },
  icon: { stroke: 'muted', width: 1.5 },
  gear: { stroke: 'accent', width: 1.4 },
  'gear-dot': { fill: 'accent' },
  tag: { fill: 'party.fill', stroke: 'party.ink', width: 1 },
  'tag-text': { fill: 'party.ink', size: 10.5, weight: 700 },
  'tag-gap': { fill: 'criticalSoft', stroke: 'critical', width: 1 },
  'tag-gap-text': { fill: 'critical', size: 10.5, weight: 700 },
  wired: { stroke: 'muted', width: 1.6 },
  radio: { stroke: 'muted', width: 1.6, dash: '7 4' },
  removable: { stroke: 'muted', width: 1.8, dash: '1.5 3.5' },
  'medium-text': { fill: 'muted', size: 10.5, rim: true },
  'lock-body': { fill: 'accent', stroke: 'sheet', width: 1 },
  'lock-bow': { stroke: 'accent', width: 1.5 },
  'lock-part': { fill: 'sheet', stroke: 'accent', width: 1.2 },
  gate: { stroke: 'ink', width: 2 },
  'gate-gap': { stroke: 'sheet', width: 5 },
  'gate-party': { fill: 'accent', stroke: 'sheet', width: 1 },
  'badge-open': { fill: 'criticalFill', stroke: 'sheet', width: 1.2 },
  'badge-open-text': { fill: 'onFill', size: 10.5, weight: 700 },
  'badge-treated': { fill: 'sheet', stroke: 'done', width: 1.4 },
  'badge-treated-text': { fill: 'done', size: 10.5, weight: 700 },
  // flows and relations
  flow: { stroke: 'accent', width: 1.6 },
  arrow: { fill: 'accent' },
  pill: { fill: 'accent', stroke: 'sheet', width: 1.5 },
  'pill-text': { fill: 'onAccent', size: 11, weight: 700 },
  'step-text': { fill: 'ink', size: 11, rim: true },
  'step-note': { fill: 'muted', size: 10.5, rim: true },
  party: { fill: 'party.ground', stroke: 'party.ink', width: 1.4 },
  authority: { fill: 'sheet', stroke: 'faint', width: 1.2, dash: '4 3' },
  // risk map
  cell: { fill: 'sheet', stroke: 'rule', width: 1 },
  'cell-serious': { fill: 'seriousSoft', stroke: 'rule', width: 1 },
  'cell-critical': { fill: 'criticalSoft', stroke: 'rule', width: 1 },
  target: { stroke: 'accent', width: 2.4 },
  'target-text': { fill: 'accent', size: 11, weight: 600 },
  axis: { stroke: 'muted', width: 1.4 },
  'axis-head': { fill: 'muted' },
  'axis-text': { fill: 'ink', size: 12.5, weight: 600 },
  'level-text': { fill: 'ink', size: 12 },
  'level-limited': { fill: 'limitedSoft', stroke: 'limited', width: 1.6 },
  'level-serious': { fill: 'seriousFill', stroke: 'serious', width: 1.2 },
  'level-serious-rest': { fill: 'sheet', stroke: 'serious', width: 1.2 },
  'level-critical': { fill: 'criticalFill', stroke: 'critical', width: 1.2 },
  token: { fill: 'party.fill', stroke: 'party.ink', width: 2 },
  'token-text': { fill: 'party.ink', size: 13, weight: 700 },
  ghost: { fill: 'sheet', stroke: 'party.ink', width: 1.4, dash: '3 2.5' },
  'ghost-text': { fill: 'party.ink', size: 11, weight: 600 },
  ring: { stroke: 'party.ink', width: 1.4, opacity: 0.55 },
  'ring-text': { fill: 'party.ink', size: 11, weight: 600, rim: true },
  move: { stroke: 'party.ink', width: 1.4 },
  'move-head': { fill: 'party.ink' },
  seal: { fill: 'accent', stroke: 'sheet', width: 1.2 },
  'seal-mark': { stroke: 'onAccent', width: 1.6 },
  // layers and legends
  band: { fill: 'raised', stroke: 'rule', width: 1 },
  'band-title': { fill: 'accent', size: 13, weight: 700 },
  placed: { fill: 'accent', stroke: 'accent', width: 1.2 },
  'placed-text': { fill: 'onAccent', size: 10.5, weight: 700 },
  proposed: { fill: 'sheet', stroke: 'accent', width: 1.2, dash: '2.5 2' },
  'proposed-text': { fill: 'accent', size: 10.5, weight: 700 },
  'legend-title': { fill: 'muted', size: 11, weight: 700 },
  'legend-text': { fill: 'ink', size: 11 },
  estimate: { fill: 'muted', size: 11, weight: 600 },
} as const satisfies Readonly<Record<string, Look>>;
export type LookName = keyof typeof LOOKS;
