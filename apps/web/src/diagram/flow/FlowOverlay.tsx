import { useMemo } from 'react';
import { useDocument } from '../../live/use-live.ts';
import { useSelect, useSelectedPlace } from '../../places/use-selection.ts';
import { FlowLayer } from '../view/FlowLayer.tsx';
import type { Stage } from '../view/stage.ts';
import { flowLines } from './flow-lines.ts';

/** The steps of a flow over the diagram; a click selects a step. */
export function FlowOverlay({ stage, flow, turn }: { readonly stage: Stage; readonly flow: string; readonly turn?: number | undefined }) {
  const content = useDocument((document) => document.flows?.[flow]);
  const place = useSelectedPlace();
  const select = useSelect();
  const lines = useMemo(() => (content === undefined ? [] : flowLines(content, stage.system, stage.rects, stage.routes)), [content, stage]);
  const selected = place?.[0] === 'flows' && place[1] === flow && place[2] === 'steps' ? place[3] : undefined;
  return <FlowLayer lines={lines} turn={turn} selected={selected} onSelect={(step) => select(['flows', flow, 'steps', step])} />;
}
