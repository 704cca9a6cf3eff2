import { useReactFlow, useStore } from '@xyflow/react';
import { memo, type PointerEvent, useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { around, boundsOf, type Rect } from '../geometry/rects.ts';
import { zoneBox } from '../model/system-graph.ts';
import { useSelectedParts } from './selected-parts.ts';
import type { Stage } from './stage.ts';
import classes from './Diagram.module.css';

/** Above this many shapes the whole is shown small in a corner. */
const CROWDED = 60;
const SIZE = { width: 200, height: 150 };

/** The whole diagram, small, with the part that is seen; it can be dragged. All shapes are one stroke: a box of its own for each would be drawn anew with every edit. */
export const Overview = memo(function Overview({ stage }: { readonly stage: Stage }) {
  if (stage.system.parts.size <= CROWDED) return null;
  return <Small stage={stage} />;
});

function Small({ stage }: { readonly stage: Stage }) {
  const say = useWords('diagram');
  const flow = useReactFlow();
  const { components } = useSelectedParts();
  const { rects, boxes, system } = stage;
  const parts = useMemo(() => boxPath([...system.parts.keys()], rects), [system.parts, rects]);
  const zones = useMemo(() => boxPath(Object.keys(system.zones).map(zoneBox), boxes), [system.zones, boxes]);
  const whole = useMemo(() => around(boundsOf([...rects.values(), ...boxes.values()]) ?? { x: 0, y: 0, ...SIZE }, 48), [rects, boxes]);
  const scale = Math.max(whole.width / SIZE.width, whole.height / SIZE.height);
  const sheet: Rect = {
    x: whole.x - (SIZE.width * scale - whole.width) / 2,
    y: whole.y - (SIZE.height * scale - whole.height) / 2,
    width: SIZE.width * scale,
    height: SIZE.height * scale,
  };
  const lookAt = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    void flow.setCenter(sheet.x + (clientX - left) * scale, sheet.y + (clientY - top) * scale, { zoom: flow.getZoom() });
  };
  return (
    <svg
      className={classes.overview}
      viewBox={`${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`}
      {...SIZE}
      role="img"
      aria-label={say('overview.label')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        lookAt(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && lookAt(event)}
    >
      <path d={zones} className={classes.overviewZones} />
      <path d={parts} className={classes.overviewParts} />
      <path d={boxPath(components, rects)} className={classes.overviewSelected} />
      <Shade sheet={sheet} />
    </svg>
  );
}

/** What is not seen lies in shade. */
function Shade({ sheet }: { readonly sheet: Rect }) {
  const d = useStore(({ transform: [x, y, zoom], width, height }) => {
    const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    return rectPath(sheet) + rectPath(seen);
  });
  return <path d={d} fillRule="evenodd" className={classes.overviewShade} />;
}

function boxPath(ids: readonly string[], rects: ReadonlyMap<string, Rect>): string {
  return ids.map((id) => rectPath(rects.get(id))).join('');
}

function rectPath(rect: Rect | undefined): string {
  return rect === undefined ? '' : `M${rect.x} ${rect.y}h${rect.width}v${rect.height}h${-rect.width}z`;
}
