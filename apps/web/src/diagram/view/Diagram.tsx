import { useLocalStorage } from '@mantine/hooks';
import { ReactFlowProvider, useStore } from '@xyflow/react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { useParties } from '../../parts/use-parties.ts';
import type { System } from '../model/system.ts';
import { zoneBox } from '../model/system-graph.ts';
import { Canvas } from './Canvas.tsx';
import { Legend } from './Legend.tsx';
import type { Popup } from './popup.ts';
import { Popups } from './Popups.tsx';
import { useSelectedParts } from './selected-parts.ts';
import { type Shows, USUAL_SHOWS } from './shows.ts';
import type { Stage } from './stage.ts';
import { Toolbar } from './Toolbar.tsx';
import { useActions } from './use-actions.ts';
import { useClipboard } from './use-clipboard.ts';
import { openAdd, useKeys } from './use-keys.ts';
import { useStage } from './use-stage.ts';
import { useView } from './use-view.ts';
import { useWholeOnPaper } from './use-whole-on-paper.ts';
import classes from './Diagram.module.css';

export interface DiagramProps {
  readonly system: System;
  /** Drawn over the channels, such as the steps of a flow. */
  readonly over?: (stage: Stage) => ReactNode;
  readonly tools?: ReactNode;
  /** Shown in the middle while there is no component. */
  readonly empty?: (add: () => void) => ReactNode;
  /** Whether shapes can be moved, added and taken away here. */
  readonly canEdit?: boolean;
  readonly startedFrom?: string | undefined;
  readonly played?: ReadonlySet<string>;
  readonly onPart?: (id: string) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The system as a diagram: zones, components, channels, responsibility, threats and who is where. */
export function Diagram(props: DiagramProps) {
  const [shows, setShows] = useLocalStorage<Shows>({ key: 'anshin.diagram.shows', defaultValue: USUAL_SHOWS, getInitialValueInEffect: false });
  const stage = useStage(props.system, shows.bands && props.canEdit !== false);
  if (stage === undefined) return <Skeletons lines={8} />;
  return (
    <ReactFlowProvider>
      <Board {...props} stage={stage} shows={shows} onShows={setShows} />
    </ReactFlowProvider>
  );
}

interface BoardProps extends DiagramProps {
  readonly stage: Stage;
  readonly shows: Shows;
  readonly onShows: (shows: Shows) => void;
}

function Board({ stage, shows, onShows, over, tools, empty, canEdit = true, startedFrom, played = NOBODY, onPart }: BoardProps) {
  const say = useWords('diagram');
  const [pane, setPane] = useState<HTMLDivElement | null>(null);
  const [popup, setPopup] = useState<Popup>();
  const actions = useActions(stage);
  const view = useView(stage, pane);
  useClipboard(stage, view, actions, pane);
  useShownSelection(stage, view.show);
  const isOnPaper = useWholeOnPaper(view);
  useOtherGround(stage.bands !== undefined, view.begin);
  useKeys({ stage, actions, view, pane, open: setPopup, canEdit, onPart });
  const close = useCallback(() => {
    setPopup(undefined);
    pane?.focus({ preventScroll: true });
  }, [pane]);
  const add = useCallback(() => openAdd({ view, pane, open: setPopup }), [view, pane]);
  const look = useLook(shows, canEdit, startedFrom, played);
  const size = { width: pane?.clientWidth ?? 800, height: pane?.clientHeight ?? 600 };
  return (
    <div className={classes.root}>
      <Toolbar actions={actions} view={view} shows={shows} onShows={onShows} onAdd={add} canEdit={canEdit}>
        {tools}
      </Toolbar>
      <div ref={setPane} className={classes.pane} role="group" aria-label={say('diagram.label')} tabIndex={-1}>
        {pane !== null && (
          <Canvas stage={stage} look={look} isOnPaper={isOnPaper} view={view} pane={pane} open={setPopup} onPart={onPart}>
            {over?.(stage)}
          </Canvas>
        )}
        {stage.system.parts.size === 0 && Object.keys(stage.system.zones).length === 0 && popup === undefined && (
          <div className={classes.empty}>{empty?.(add)}</div>
        )}
        {popup !== undefined && <Popups popup={popup} stage={stage} actions={actions} pane={size} onClose={close} />}
      </div>
      {shows.parties && <Legend system={stage.system} parties={look.parties} />}
    </div>
  );
}

function useLook(shows: Shows, canEdit: boolean, startedFrom: string | undefined, played: ReadonlySet<string>) {
  const parties = useParties();
  const boundary = useDocument(({ responsibilityBoundary }) => responsibilityBoundary);
  return useMemo(() => {
    const agreed = new Map(Object.entries(boundary?.agreed ?? {}).flatMap(([party, ids]) => ids.map((id) => [id, party] as const)));
    return { parties, agreed, showsParties: shows.parties, showsBadges: shows.badges && canEdit, canEdit, startedFrom, played };
  }, [parties, boundary, shows, canEdit, startedFrom, played]);
}

/** What is selected elsewhere (a finding, a row) comes into view. */
function useShownSelection(stage: Stage, show: (rect: { x: number; y: number; width: number; height: number }) => void): void {
  const { components, zones, channels } = useSelectedParts();
  const isSingle = components.length + zones.length + channels.length === 1;
  const key = isSingle ? [...components, ...zones, ...channels].join('') : '';
  const shown = useRef('');
  const isReady = useStore(({ panZoom }) => panZoom !== null);
  useEffect(() => {
    if (!isReady || key === shown.current) return;
    shown.current = key;
    const [middle] = channels.map((id) => stage.routes.get(id)?.middle);
    const rect =
      stage.rects.get(components[0] ?? '') ??
      stage.boxes.get(zoneBox(zones[0] ?? '')) ??
      (middle === undefined ? undefined : { ...middle, width: 1, height: 1 });
    if (key !== '' && rect !== undefined) show(rect);
  }, [isReady, key, stage, show, components, zones, channels]);
}

/** The view by layers stands elsewhere than the placed diagram: each is shown from its beginning when it is changed to. */
function useOtherGround(isByLayers: boolean, begin: () => void): void {
  const before = useRef(isByLayers);
  useEffect(() => {
    if (before.current === isByLayers) return;
    before.current = isByLayers;
    begin();
  }, [isByLayers, begin]);
}
