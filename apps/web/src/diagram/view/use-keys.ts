import { useEffect } from 'react';
import { useSelect } from '../../places/use-selection.ts';
import { type Direction, neighbourOf } from '../geometry/neighbour.ts';
import { GRID } from '../geometry/rects.ts';
import type { Popup } from './popup.ts';
import { placesOf, useCurrentParts } from './selected-parts.ts';
import type { Stage } from './stage.ts';
import type { DiagramActions } from './use-actions.ts';
import type { DiagramView } from './use-view.ts';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const STEPS: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

interface KeyTools {
  readonly stage: Stage;
  readonly actions: DiagramActions;
  readonly view: DiagramView;
  readonly pane: HTMLDivElement | null;
  readonly open: (popup: Popup) => void;
  readonly canEdit: boolean;
  /** What choosing a component means here instead of selecting it. */
  readonly onPart: ((id: string) => void) | undefined;
}

/**
 * The keys of the diagram: arrows go from shape to shape, with Shift or Ctrl they move what is selected, Enter selects, `/` adds, `c` connects,
 * Delete takes away, `+ - f` look.
 */
export function useKeys(tools: KeyTools): void {
  const select = useSelect();
  const selected = useCurrentParts();
  const chooseFocused = (focused: string | undefined, isAdding: boolean): boolean => {
    if (focused === undefined) return false;
    if (tools.onPart !== undefined && tools.stage.system.parts.has(focused)) {
      tools.onPart(focused);
      return true;
    }
    const place = focused.startsWith('zone:') ? ['zones', focused.slice('zone:'.length)] : ['components', focused];
    if (isAdding) select(...placesOf(selected()), place);
    else select(place);
    return true;
  };
  const handle = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.altKey || target.closest('input, textarea, select, [role=dialog], form') !== null) return;
    const focused = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    const direction = ARROWS[event.key];
    const isHandled =
      direction !== undefined
        ? arrow(event, direction, focused, tools)
        : event.ctrlKey || event.metaKey
          ? withControl(event, tools, () => select(...placesOf({ components: [...tools.stage.system.parts.keys()], channels: [], zones: [] })))
          : plainKey(event, focused, tools, () => chooseFocused(focused, event.shiftKey));
    if (isHandled) event.preventDefault();
  };

  const { pane } = tools;
  useEffect(() => {
    pane?.addEventListener('keydown', handle);
    return () => pane?.removeEventListener('keydown', handle);
  });
}

function arrow(event: KeyboardEvent, direction: Direction, focused: string | undefined, { stage, actions, view, pane, canEdit }: KeyTools): boolean {
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    const by = event.shiftKey ? GRID : 5 * GRID;
    if (canEdit && stage.bands === undefined) actions.moveSelected({ x: STEPS[direction].x * by, y: STEPS[direction].y * by });
    return true;
  }
  if (focused === undefined) return false;
  const rects = new Map([...stage.rects].filter(([id]) => stage.system.parts.has(id) || id === focused));
  const box = stage.boxes.get(focused);
  if (box !== undefined) rects.set(focused, { ...box, height: 24 });
  const next = neighbourOf(rects, focused, direction);
  if (next !== undefined) focusNode(next, stage, view, pane);
  return true;
}

/** Puts the keyboard on a shape; one outside of the view comes into it first. */
function focusNode(id: string, stage: Stage, view: DiagramView, pane: HTMLDivElement | null): void {
  const focus = (): boolean => {
    const node = pane?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    node?.focus({ preventScroll: true });
    return node !== null && node !== undefined;
  };
  const rect = stage.rects.get(id);
  if (rect !== undefined) view.show(rect);
  if (!focus()) requestAnimationFrame(() => requestAnimationFrame(focus));
}

function withControl(event: KeyboardEvent, _tools: KeyTools, selectAll: () => void): boolean {
  if (event.key !== 'a') return false;
  selectAll();
  return true;
}

function plainKey(event: KeyboardEvent, focused: string | undefined, tools: KeyTools, choose: () => boolean): boolean {
  const { view, actions, canEdit } = tools;
  switch (event.key) {
    case 'Enter':
    case ' ':
      return choose();
    case 'f':
      view.fit();
      return true;
    case '+':
      view.zoom(1.25);
      return true;
    case '-':
      view.zoom(0.8);
      return true;
    case '/':
      if (canEdit) openAdd(tools);
      return canEdit;
    case 'c':
      return canEdit && openTargets(focused, tools);
    case 'Delete':
    case 'Backspace':
      if (canEdit) actions.removeSelected();
      return canEdit;
    default:
      return false;
  }
}

/** Opens the list of kinds in the middle of the pane. */
export function openAdd({ view, pane, open }: Pick<KeyTools, 'view' | 'pane' | 'open'>): void {
  const [width, height] = [pane?.clientWidth ?? 800, pane?.clientHeight ?? 600];
  open({ kind: 'add', pane: { x: width / 2 - 160, y: Math.min(64, height / 6) }, at: view.middle() });
}

function openTargets(focused: string | undefined, { stage, view, open }: KeyTools): boolean {
  const rect = focused === undefined ? undefined : stage.rects.get(focused);
  if (focused === undefined || rect === undefined || !stage.system.parts.has(focused)) return false;
  open({ kind: 'target', pane: view.inPane({ x: rect.x + rect.width + 16, y: rect.y }), from: focused });
  return true;
}
