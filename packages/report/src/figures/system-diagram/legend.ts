import type { BilingualText } from '@anshin/model';
import type { Drawing, Point, Shape } from '../../drawing/drawing.ts';
import { badge, partyTag } from '../../drawing/shapes.ts';
import { say, type WordKey } from '../../locales/words.ts';
import type { ReportView } from '../../view/report-view.ts';
import { lineLook, lockShapes, protectionOf } from './channel-label.ts';
import { gateShapes, partyGateShapes } from './gates.ts';
import { gearShapes } from './node-shapes.ts';
import { needsParty } from './system-graph.ts';

interface Entry {
  readonly text: BilingualText;
  readonly sign: (at: Point) => Shape[];
}

const ROW = 29;
const SIGN = 42;
const COLUMN = 262;
const MARGIN = 16;

/** Adds a legend beneath a drawing: the parties that answer for something, and the signs that really occur. */
export function withLegend(drawing: Drawing, view: ReportView): Drawing {
  const entries = [...partyEntries(view), ...signEntries(view)];
  const width = Math.max(drawing.width, COLUMN * 2 + MARGIN * 2);
  const columns = Math.floor((width - MARGIN * 2) / COLUMN);
  const rows = Math.ceil(entries.length / columns);
  const top = drawing.height + 12;
  const shapes = entries.flatMap((entry, index): Shape[] => {
    const x = MARGIN + Math.floor(index / rows) * COLUMN;
    const y = top + (index % rows) * ROW;
    return [
      ...entry.sign({ x, y: y + ROW / 2 }),
      { kind: 'text', look: 'legend-text', x: x + SIGN, y, width: COLUMN - SIGN - 8, height: ROW, text: entry.text },
    ];
  });
  return {
    ...drawing,
    width,
    height: top + rows * ROW + 10,
    shapes: [
      ...drawing.shapes,
      {
        kind: 'line',
        look: 'cell',
        points: [
          { x: MARGIN, y: drawing.height + 2 },
          { x: width - MARGIN, y: drawing.height + 2 },
        ],
      },
      ...shapes,
    ],
  };
}

function partyEntries(view: ReportView): Entry[] {
  const answering = new Set([...view.components.values()].map((component) => component.component.accountable));
  return [...view.parties.values()]
    .filter((party) => answering.has(party.id))
    .map((party) => ({
      text: party.name,
      sign: ({ x, y }) => [
        { kind: 'rect', look: 'ground', party: party.colour, x, y: y - 11, width: 34, height: 22, radius: 6 },
        ...partyTag(party.tag, party.colour, { x: x + 4, y: y - 8 }),
      ],
    }));
}

function signEntries(view: ReportView): Entry[] {
  const channels = [...view.channels.values()].map(({ channel }) => channel);
  const looks = new Set(channels.map((channel) => lineLook(channel.medium)));
  const locks = new Set(channels.map(protectionOf));
  const components = [...view.components.values()];
  const line =
    (look: 'wired' | 'radio' | 'removable') =>
    (at: Point): Shape[] => [{ kind: 'line', look, points: [at, { x: at.x + 34, y: at.y }] }];
  const entry = (isUsed: boolean, key: WordKey, sign: Entry['sign']): Entry[] => (isUsed ? [{ text: say(key), sign }] : []);
  return [
    ...entry(looks.has('wired'), 'legend.wired', line('wired')),
    ...entry(looks.has('radio'), 'legend.radio', line('radio')),
    ...entry(looks.has('removable'), 'legend.removable', line('removable')),
    ...entry(locks.has('full'), 'legend.lock', (at) => lockShapes({ x: at.x + 12, y: at.y - 8 }, 'full')),
    ...entry(locks.has('part'), 'legend.lock-part', (at) => lockShapes({ x: at.x + 12, y: at.y - 8 }, 'part')),
    ...entry(view.zones.size > 0, 'legend.gate', (at) => [...line('wired')(at), ...gateShapes({ x: at.x + 17, y: at.y, isAcross: true })]),
    ...entry(view.assessment.responsibility.boundaryChannels.length > 0, 'legend.gate-party', (at) => [
      ...line('wired')(at),
      ...partyGateShapes({ x: at.x + 17, y: at.y }),
    ]),
    ...entry(
      components.some((component) => component.acts),
      'legend.acts',
      (at) => gearShapes(at.x + 10, at.y - 8),
    ),
    ...entry(true, 'legend.open', (at) => badge('3', { box: 'badge-open', text: 'badge-open-text' }, at.x + 27, at.y - 9).shapes),
    ...entry(true, 'legend.treated', (at) => badge('3', { box: 'badge-treated', text: 'badge-treated-text' }, at.x + 27, at.y - 9).shapes),
    ...entry(
      components.some((component) => needsParty(component) && component.component.accountable === undefined),
      'legend.gap',
      (at) => [{ kind: 'rect', look: 'ground-gap', x: at.x, y: at.y - 10, width: 34, height: 20, radius: 6 }],
    ),
    ...entry(
      components.some((component) => component.component.inferred === true),
      'legend.inferred',
      (at) => [{ kind: 'rect', look: 'node-inferred', x: at.x, y: at.y - 9, width: 34, height: 18, radius: 5 }],
    ),
  ];
}
