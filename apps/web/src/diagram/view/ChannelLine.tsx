import { term } from '@anshin/report/vocabulary';
import { type KeyboardEvent, memo, type MouseEvent } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useMoment } from '../../live/use-live.ts';
import { partyVariables } from '../../theme/tokens.ts';
import type { Gates } from '../geometry/gates.ts';
import { linePath } from '../geometry/line-path.ts';
import type { Route } from '../geometry/routes.ts';
import type { Link } from '../model/system.ts';
import { lineStyle } from './channel-style.ts';
import { ChannelGates, ChannelSigns } from './ChannelSigns.tsx';
import { peerAt } from './marks.ts';
import classes from './layers.module.css';

interface ChannelLineProps {
  readonly link: Link;
  readonly route: Route;
  readonly gates: Gates;
  readonly label: string;
  readonly isSelected: boolean;
  readonly onSelect: (id: string, isAdding: boolean) => void;
}

/** The line of a channel, which is clicked like a thing. */
export const ChannelLine = memo(function ChannelLine({ link, route, gates, label, isSelected, onSelect }: ChannelLineProps) {
  const text = useText();
  const say = useWords('diagram');
  const peer = useMoment(({ peers }) => peerAt(peers, 'channels', link.id));
  const path = linePath(route.points);
  const choose = (event: MouseEvent | KeyboardEvent): void => {
    event.stopPropagation();
    onSelect(link.id, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  return (
    <g
      className={classes.channel}
      role="button"
      tabIndex={0}
      aria-label={say('channel.label', { ends: label, medium: text(term('medium', link.channel.medium)) })}
      aria-pressed={isSelected}
      data-channel={link.id}
      data-selected={isSelected || undefined}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') choose(event);
      }}
    >
      <path d={path} className={classes.hit} />
      {peer !== undefined && <path d={path} className={classes.peerLine} style={{ stroke: partyVariables(peer.colour).ink }} />}
      <path d={path} className={classes.line} data-style={lineStyle(link.channel.medium)} />
      <ChannelGates gates={gates} route={route} />
      <ChannelSigns link={link} route={route} />
      <text x={route.middle.x} y={route.middle.y + 22} className={classes.label} aria-hidden="true">
        {text(link.channel.name, text(term('medium', link.channel.medium)))}
      </text>
    </g>
  );
});
