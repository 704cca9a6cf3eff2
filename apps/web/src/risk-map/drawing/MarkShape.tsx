import { memo } from 'react';
import { TICK } from '@anshin/report/vocabulary';
import { partyVariables } from '../../theme/tokens.ts';
import type { PlacedMark } from '../marks/place-marks.ts';
import classes from './MarkShape.module.css';

/** The width of a tag in its circle for letters of one pixel: bold letters are about 0.66 wide, and they leave some room to the rim. */
const LETTERS = 1.5 / 0.66;

/** One mark: circle, letters, ring and seal. Shape tells its kind, letters tell the party, colour comes on top. */
export const MarkShape = memo(function MarkShape({ mark }: { readonly mark: PlacedMark }) {
  const { ink, fill } = partyVariables(mark.token.colour);
  const { radius, ringRadius, kind, token } = mark;
  const size = Math.min(13, (radius * (token.badge === undefined ? 1 : 0.85) * LETTERS) / Math.max(2, token.tag.length));
  return (
    <g className={classes.root} data-kind={kind} style={{ color: ink }}>
      {mark.isOpen && <circle r={ringRadius} className={classes.ring} />}
      {kind !== 'ring' && <circle r={radius} className={classes.body} style={kind === 'token' ? { fill } : undefined} />}
      <text y={size * 0.36} textAnchor="middle" className={classes.tag} style={{ fontSize: size }}>
        {token.tag}
      </text>
      {token.badge !== undefined && <Badge text={token.badge} radius={radius} />}
      {mark.isAccepted && <Seal radius={radius} />}
    </g>
  );
});

function Badge({ text, radius }: { readonly text: string; readonly radius: number }) {
  const size = Math.max(6, radius * 0.42);
  return (
    <g transform={`translate(${-radius * 0.88} ${-radius * 0.8})`}>
      <circle r={size} className={classes.badge} />
      <text y={size * 0.42} textAnchor="middle" className={classes.badgeText} style={{ fontSize: size * 1.2 }}>
        {text}
      </text>
    </g>
  );
}

function Seal({ radius }: { readonly radius: number }) {
  const scale = radius / 17;
  return (
    <g transform={`translate(${radius * 0.72} ${-radius * 0.72}) scale(${scale})`}>
      <circle r={7} className={classes.seal} />
      <path d={TICK} transform="translate(-6 -6)" className={classes.sealMark} />
    </g>
  );
}
