import type { Channel, Medium } from '@anshin/model';

const RADIO: ReadonlySet<Medium> = new Set(['wifi', 'bluetooth', 'zigbee', 'wiSun', 'lowPowerRadio', 'cellular', 'otherRadio']);
const BY_HAND: ReadonlySet<Medium> = new Set(['removableMedia', 'human']);

/** The line style of a medium: wired solid, radio dashed, removable media and hands dotted; as in reports. */
export function lineStyle(medium: Medium): 'wired' | 'radio' | 'removable' {
  return RADIO.has(medium) ? 'radio' : BY_HAND.has(medium) ? 'removable' : 'wired';
}

/** How far a channel is protected: by encryption, authentication and integrity all, by some, by none (or not stated). */
export function protectionOf({ protection = {} }: Pick<Channel, 'protection'>): 'full' | 'part' | 'none' {
  const count = [protection.encrypted, protection.authenticated, protection.integrity].filter((value) => value === true).length;
  return count === 3 ? 'full' : count > 0 ? 'part' : 'none';
}
