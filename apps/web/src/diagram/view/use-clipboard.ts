import { useEffect } from 'react';
import { useEdit, useLive } from '../../live/use-live.ts';
import { useSelect } from '../../places/use-selection.ts';
import { copiedParts, partsFrom, pasteParts } from '../edits/clipboard.ts';
import { placesOf, useCurrentParts } from './selected-parts.ts';
import type { Stage } from './stage.ts';
import type { DiagramActions } from './use-actions.ts';
import type { DiagramView } from './use-view.ts';

/** Copies, cuts and pastes parts by the system's clipboard, within an assessment and from one to another. */
export function useClipboard(stage: Stage, view: DiagramView, actions: DiagramActions, pane: HTMLDivElement | null): void {
  const live = useLive();
  const edit = useEdit();
  const select = useSelect();
  const selected = useCurrentParts();
  useEffect(() => {
    const isHere = (): boolean => {
      const active = document.activeElement;
      const isTyping = active?.closest('input, textarea, [contenteditable=true]') !== null && active !== document.body;
      return !isTyping && (active === document.body || pane?.contains(active) === true) && String(getSelection() ?? '') === '';
    };
    const copy = (event: ClipboardEvent): void => {
      const { components, zones } = selected();
      const from = live.current().document;
      if (!isHere() || from === undefined || components.length + zones.length === 0) return;
      event.clipboardData?.setData('text/plain', JSON.stringify(copiedParts(from, { components, zones }, stage.rects)));
      event.preventDefault();
      if (event.type === 'cut') actions.removeSelected();
    };
    const paste = (event: ClipboardEvent): void => {
      const into = live.current().document;
      const parts = partsFrom(event.clipboardData?.getData('text/plain') ?? '');
      if (!isHere() || into === undefined || parts === undefined) return;
      event.preventDefault();
      const middle = view.middle();
      const { edits, components, zones } = pasteParts(into, parts, { x: middle.x + 24, y: middle.y + 24 });
      if (edit(...edits)) select(...placesOf({ components, zones, channels: [] }));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [live, edit, select, selected, stage, view, actions, pane]);
}
