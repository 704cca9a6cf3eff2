import '@xyflow/react/dist/base.css';
import { ConnectionLineType, ConnectionMode, type NodeChange, type NodeTypes, ReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useSelect } from '../../places/use-selection.ts';
import { bandAt } from '../geometry/bands.ts';
import type { Move } from '../geometry/move.ts';
import { GRID, middleOf } from '../geometry/rects.ts';
import { BandLayer } from './BandLayer.tsx';
import { ChannelLayer } from './ChannelLayer.tsx';
import { ComponentNode } from './ComponentNode.tsx';
import { type DiagramLook, DiagramLookContext } from './diagram-context.ts';
import { GroundLayer } from './GroundLayer.tsx';
import { Overview } from './Overview.tsx';
import type { Popup } from './popup.ts';
import { useSelectedParts } from './selected-parts.ts';
import type { Stage } from './stage.ts';
import { useConnecting } from './use-connecting.ts';
import { useDiagramSelection } from './use-diagram-selection.ts';
import { useDrag } from './use-drag.ts';
import { type DiagramNode, useNodes } from './use-nodes.ts';
import { type DiagramView, firstViewport, ZOOM } from './use-view.ts';
import { ZoneNode } from './ZoneNode.tsx';
import classes from './Diagram.module.css';

const NODE_TYPES: NodeTypes = { component: ComponentNode, zone: ZoneNode };
const NO_EDGES: never[] = [];
const SNAP: [number, number] = [GRID, GRID];
/** How the canvas behaves, whatever it shows. Keys are the diagram's own. */
const BEHAVIOUR = {
  connectionMode: ConnectionMode.Loose,
  connectionLineType: ConnectionLineType.SmoothStep,
  connectOnClick: false,
  elevateNodesOnSelect: false,
  nodeDragThreshold: 3,
  snapToGrid: true,
  snapGrid: SNAP,
  minZoom: ZOOM.least,
  maxZoom: ZOOM.most,
  zoomOnDoubleClick: false,
  deleteKeyCode: null,
  panActivationKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  disableKeyboardA11y: true,
  proOptions: { hideAttribution: true },
};

interface CanvasProps {
  readonly stage: Stage;
  readonly look: Omit<DiagramLook, 'isFar'>;
  /** Being printed: drawn in full at any size. */
  readonly isOnPaper: boolean;
  readonly view: DiagramView;
  readonly pane: HTMLDivElement | null;
  readonly open: (popup: Popup) => void;
  /** A click on a component while something else than selecting is meant by it. */
  readonly onPart: ((id: string) => void) | undefined;
  readonly children?: React.ReactNode;
}

/** The drawing itself: zones, grounds, channels and components on a plane that is panned and zoomed. */
export function Canvas({ stage, look, isOnPaper, view, pane, open, onPart, children }: CanvasProps) {
  const { move, routes, follow } = useDrag(stage);
  const { followSelection, selectChannel } = useDiagramSelection();
  const select = useSelect();
  const selected = useSelectedParts();
  const isFar = useStore(({ transform }) => transform[2] < ZOOM.far) && !isOnPaper;
  const isSmall = useStore(({ transform }) => transform[2] < ZOOM.small);
  const nodes = useNodes(stage, move, selected, look.canEdit);
  const change = useCallback(
    (changes: NodeChange<DiagramNode>[]) => {
      follow(changes);
      if (onPart === undefined) followSelection(changes);
    },
    [follow, followSelection, onPart],
  );
  const finishConnecting = useConnecting(stage, view, pane, open);
  const chooseNode = useCallback((_: unknown, node: DiagramNode) => node.type === 'component' && onPart?.(node.id), [onPart]);
  const clear = useCallback(() => select(), [select]);
  const fullLook = useMemo((): DiagramLook => ({ ...look, isFar }), [look, isFar]);
  const [viewport] = useState(() => firstViewport(stage, pane?.clientWidth ?? 800, pane?.clientHeight ?? 600));
  return (
    <DiagramLookContext value={fullLook}>
      <ReactFlow<DiagramNode>
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        onNodesChange={change}
        onConnectEnd={finishConnecting}
        onNodeClick={chooseNode}
        onPaneClick={clear}
        defaultViewport={viewport}
        {...BEHAVIOUR}
        onlyRenderVisibleElements={!isOnPaper}
        nodesConnectable={look.canEdit}
        className={classes.flow ?? ''}
        data-small={isSmall || undefined}
      >
        <ViewportPortal>
          <Grounds stage={stage} move={move} look={look} />
          <ChannelLayer
            system={stage.system}
            routes={stage.routes}
            moving={routes}
            boxes={stage.boxes}
            selected={selected.channels}
            isFar={isFar}
            onSelect={selectChannel}
          />
          {children}
        </ViewportPortal>
        <Overview stage={stage} />
      </ReactFlow>
    </DiagramLookContext>
  );
}

/** What lies behind everything: the bands of layers, and what each party answers for. */
function Grounds({ stage, move, look }: { readonly stage: Stage; readonly move: Move; readonly look: CanvasProps['look'] }) {
  const moving = useMemo(() => new Set(move.parts.keys()), [move]);
  return (
    <>
      {stage.bands !== undefined && <BandLayer bands={stage.bands} target={targetBand(stage, move.parts)} />}
      {look.showsParties && <GroundLayer grounds={stage.grounds} parties={look.parties} moving={moving} />}
    </>
  );
}

function targetBand(stage: Stage, moved: ReadonlyMap<string, { readonly x: number; readonly y: number }>) {
  const [first] = moved;
  const rect = first === undefined ? undefined : stage.rects.get(first[0]);
  return first === undefined || rect === undefined ? undefined : bandAt(stage.bands ?? [], middleOf({ ...rect, ...first[1] }));
}
