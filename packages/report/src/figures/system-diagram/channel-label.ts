import type { Channel, Medium } from '@anshin/model';
import type { Point, Rect, Shape } from '../../drawing/drawing.ts';
import { LOCK_BOW } from '../../drawing/icons/tables.ts';
import type { LookName } from '../../drawing/looks/tables.ts';
import { badge } from '../../drawing/shapes.ts';
import { textWidth } from '../../text/measure-text.ts';
import { term } from '../../terms/term.ts';
import type { ReportView } from '../../view/report-view.ts';
import { countThreats } from '../../view/threat-counts.ts';

const RADIO: ReadonlySet<Medium> = new Set(['wifi', 'bluetooth', 'zigbee', 'wiSun', 'lowPowerRadio', 'cellular', 'otherRadio']);
const BY_HAND: ReadonlySet<Medium> = new Set(['removableMedia', 'human']);
/** Media that go without saying. */
const UNNAMED: ReadonlySet<Medium> = new Set(['ethernet', 'internal']);

/** The line style of a medium: wired solid, radio dashed, removable media and hands dotted. */
export function lineLook(medium: Medium): LookName {
  return RADIO.has(medium) ? 'radio' : BY_HAND.has(medium) ? 'removable' : 'wired';
}

/** How far a channel is protected: by all three of encryption, authentication and integrity, by some, by none (or not stated). */
export function protectionOf(channel: Channel): 'full' | 'part' | 'none' {
  const { encrypted, authenticated, integrity } = channel.protection ?? {};
  const count = [encrypted, authenticated, integrity].filter((value) => value === true).length;
  return count === 3 ? 'full' : count > 0 ? 'part' : 'none';
}

/** What stands on a channel's line: a lock, the medium, the counts of threats. */
export interface ChannelLabel {
  readonly width: number;
  readonly height: number;
  /** Draws it about the middle of a place; a place narrower than it makes the medium wrap. */
  readonly draw: (place: Rect) => Shape[];
}

/** The label of a channel; undefined where there is nothing to say. */
export function channelLabel(view: ReportView, id: string): ChannelLabel | undefined {
  const channel = view.channels.get(id)?.channel;
  if (channel === undefined) return undefined;
  const name = UNNAMED.has(channel.medium) ? undefined : term('medium', channel.medium);
  const lock = protectionOf(channel);
  const counts = countThreats(view.threatsAt.get(id) ?? [], view);
  const nameWidth = name === undefined ? 0 : Math.min(92, Math.max(textWidth(name.ja, 10.5), textWidth(name.en, 10.5)) + 4);
  const signs = lineOfSigns(lock, counts);
  const height = (name === undefined ? 0 : 16) + (signs.width === 0 ? 0 : 19);
  if (height === 0) return undefined;
  const width = Math.max(nameWidth, signs.width);
  return {
    width,
    height,
    draw: (place) => {
      const middle = place.x + place.width / 2;
      const lines = name !== undefined && nameWidth > place.width + 1 ? 2 : 1;
      const top = place.y + place.height / 2 - height / 2 - (lines - 1) * 14;
      const text: Shape[] =
        name === undefined
          ? []
          : [{ kind: 'text', look: 'medium-text', x: place.x, y: top, width: place.width, height: lines * 14 + 1, text: name, align: 'middle', lines }];
      return [...text, ...signs.draw({ x: middle - signs.width / 2, y: place.y + place.height / 2 + height / 2 - 18 })];
    },
  };
}

function lineOfSigns(
  lock: 'full' | 'part' | 'none',
  counts: { readonly open: number; readonly treated: number },
): { readonly width: number; readonly draw: (at: Point) => Shape[] } {
  const parts: { readonly width: number; readonly draw: (at: Point) => Shape[] }[] = [];
  if (lock !== 'none') parts.push({ width: 14, draw: (at) => lockShapes(at, lock) });
  const add = (value: number, box: LookName, text: LookName): void => {
    if (value === 0) return;
    const { width } = badge(String(value), { box, text }, 0, 0);
    parts.push({ width, draw: (at) => badge(String(value), { box, text }, at.x + width, at.y).shapes });
  };
  add(counts.open, 'badge-open', 'badge-open-text');
  add(counts.treated, 'badge-treated', 'badge-treated-text');
  const width = parts.reduce((sum, part) => sum + part.width + 2, 0) - (parts.length > 0 ? 2 : 0);
  return {
    width,
    draw: (at) => {
      let x = at.x;
      return parts.flatMap((part) => {
        const shapes = part.draw({ x, y: at.y });
        x += part.width + 2;
        return shapes;
      });
    },
  };
}

/** A small lock, 12 wide and 15 high; filled where the protection is full. */
export function lockShapes(at: Point, lock: 'full' | 'part'): Shape[] {
  return [
    { kind: 'path', look: 'lock-bow', data: LOCK_BOW, at },
    { kind: 'rect', look: lock === 'full' ? 'lock-body' : 'lock-part', x: at.x + 1, y: at.y + 6, width: 10, height: 8.5, radius: 2 },
  ];
}
